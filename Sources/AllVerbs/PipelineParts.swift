public import TolmachCLI

/// How `tolmach run --from` and `--to` hand documents over.
public let handOver = """
  tolmach: 1
  parameters: {file: {about: the file of documents}}
  source:
    records: {file: "${file}"}
  steps:
    - write-jsonl: {records: document, to: "${file}"}
  """

/// What `tolmach new pipeline` puts together.
public let allPipelineParts = PipelineParts(
  sources: [
    PipelineParts.Part(
      "folder", about: "documents of a folder",
      parameters: [
        "input: {about: \"folder of documents named KEY.LANG.EXT\", default: archive}"
      ],
      lines: [
        "files:",
        "  root: \"${input}\"",
        "  name: \"{key}.{lang}.{ext}\"   # statement.ru.docx and statement.en.docx are one document",
        "  incomplete: take             # a document without a translation, too; or skip, or fail",
      ]),
    PipelineParts.Part(
      "archive", about: "documents of a zip or tar, read in place",
      parameters: ["input: {about: \"zip or tar of documents named KEY.LANG.EXT\", default: archive.zip}"],
      lines: [
        "archive: {file: \"${input}\", name: \"{key}.{lang}.{ext}\", incomplete: take}"
      ]),
    PipelineParts.Part(
      "manifest", about: "documents that a table names",
      parameters: ["input: {about: \"TSV with the columns key, language and path\", default: manifest.tsv}"],
      lines: ["manifest: {file: \"${input}\", incomplete: take}"]),
    PipelineParts.Part(
      "single", about: "documents of a folder, each on its own",
      parameters: ["input: {about: folder of documents, default: archive}"],
      lines: ["files: {root: \"${input}\", name: \"{key}.{ext}\"}"]),
  ],
  steps: [
    PipelineParts.Part(
      "", about: "",
      lines: [
        "- read:                # by content: DOCX, ODT, EPUB, HTML, XML, TMX, text and more"
      ]),
    PipelineParts.Part(
      "split", about: "divided into the languages that one file holds",
      lines: ["- split-languages: {required: true}"]),
    PipelineParts.Part(
      "", about: "",
      lines: [
        "- detect-language:     # of documents whose names do not say it",
        "- normalize:           # Unicode form, line breaks, controls, letters of the wrong script",
      ]),
    PipelineParts.Part(
      "segment", about: "divided into sentences",
      lines: ["- label-blocks:        # \"Статья 7.\", \"а)\": out of the text", "- segment:"]),
    PipelineParts.Part(
      "align", about: "aligned with their translations", lines: ["- align:"], implies: ["segment"]),
    PipelineParts.Part(
      "check", about: "with numbers and references compared",
      lines: ["- check-numbers:", "- check-references:"], implies: ["align"]),
    PipelineParts.Part(
      "clean", about: "without doubtful and repeated rows",
      lines: [
        "- filter-rows: {confidence: 0.5, ratio: 4}",
        "- remove-duplicates: {by: letters}",
      ], implies: ["segment"]),
  ],
  outputs: [
    output("tmx", "- write-tmx: {to: \"${output}/{key}.tmx\"}", implies: ["align"]),
    output("one-tmx", "- write-tmx: {to: \"${output}/archive.tmx\"}", implies: ["align"]),
    output("xliff", "- write-xliff: {to: \"${output}/{key}.{languages}.xlf\"}", implies: ["align"]),
    output("tsv", "- write-tsv: {to: \"${output}/{key}.tsv\"}", implies: ["align"]),
    output("review", "- write-review: {to: \"${output}/{key}.review.html\"}", implies: ["align"]),
    output("jsonl", "- write-jsonl: {to: \"${output}/documents.jsonl\"}", implies: ["segment"]),
    output("text", "- write-text: {to: \"${output}/{key}.{lang}.txt\"}"),
  ])

private func output(_ name: String, _ line: String, implies: [String] = []) -> PipelineParts.Part {
  PipelineParts.Part(
    name, about: "written as \(name)", parameters: ["output: {about: folder for the results, default: out}"],
    lines: [line], implies: implies)
}
