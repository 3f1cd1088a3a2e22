public import TolmachCLI

/// The verbs that work with documents: each is a pipeline, and what the pipeline leaves open is an option.
public let allVerbs: [Verb] = [
  align, review, applyReview, alignRevisions, pair, extract, segment, normalize, detect, checkXLIFF,
]

private let align = Verb(
  "align", about: "Align a document with its translations: TMX, a table, and pages to read and to review",
  usage: "SOURCE [TARGET...]",
  pipelines: [
    VerbPipeline(
      when: "beads", files: "paths.files", fewest: 1,
      """
      tolmach: 1
      parameters:
        languages: {about: "the languages of the files, or those that one file holds, in their order; empty: by name and content", default: ""}
        beads: {about: "write only the beads, 0,1<TAB>2, to this file; - is standard output", default: "-"}
      source:
        paths: {as: versions, languages: "${languages}"}
      steps:
        - read:
        - split-languages: {required: true, languages: "${languages}"}
        - detect-language:
        - normalize:
        - label-blocks:
        - segment:
        - align:
        - write-beads: {to: "${beads}"}
      """),
    VerbPipeline(
      files: "paths.files", fewest: 1, isReported: true,
      """
      tolmach: 1
      parameters:
        languages: {about: "the languages of the files, or those that one file holds, in their order; empty: by name and content", default: ""}
        to: {about: folder for the results, default: "{folder}"}
        doubtful: {about: "the confidence, 0 to 1, below which a row is marked as doubtful", default: 0.8}
      source:
        paths: {as: versions, languages: "${languages}"}
      steps:
        - read:
        - split-languages: {required: true, languages: "${languages}"}
        - detect-language:
        - normalize:
        - label-blocks:
        - segment:
        - align:
        - write-tmx: {to: "${to}/{key}.{languages}.tmx"}
        - write-tsv: {to: "${to}/{key}.{languages}.tsv"}
        - write-html: {to: "${to}/{key}.{languages}.html", doubtful: "${doubtful}"}
        - write-review: {to: "${to}/{key}.{languages}.review.html", doubtful: "${doubtful}"}
      """),
  ],
  switches: [
    VerbSwitch(
      Option("segmented", "the files hold one segment a line, blank lines between paragraphs"),
      sets: [(name: "read.as", value: "read-segments")])
  ],
  examples: [
    (
      command: "tolmach align statement.ru.docx statement.en.docx",
      about: "Write statement.ru-en.tmx, .tsv, .html and .review.html beside the source."
    ),
    (
      command: "tolmach align agreement.docx",
      about: "Align the two languages that one file holds: in columns, in turn, or one after the other."
    ),
    (
      command: "tolmach align --segmented a.txt b.txt --source-language ru --target-language en --beads -",
      about: "Print which lines translate which."
    ),
  ])

private let review = Verb(
  "review", about: "Review an alignment in a browser: the work is kept in a file, and can be aligned anew",
  usage: "FILE",
  serving: VerbService(
    page: """
      tolmach: 1
      parameters: {file: {about: the document}, to: {about: folder}}
      source:
        records: {file: "${file}"}
      steps:
        - write-review: {to: "${to}/{key}.html", save: save}
      """,
    resumed: """
      tolmach: 1
      parameters: {file: {about: the document}, corrections: {about: the work on it}, to: {about: folder}}
      source:
        records: {file: "${file}"}
      steps:
        - apply-corrections: {corrections: "${corrections}"}
        - write-review: {to: "${to}/{key}.html", save: save}
      """,
    saved: """
      tolmach: 1
      parameters: {file: {about: the document}, to: {about: folder}}
      source:
        records: {file: "${file}"}
      steps:
        - write-jsonl: {to: "${to}/{key}.jsonl"}
      """,
    aligned: """
      tolmach: 1
      parameters: {file: {about: the document}, to: {about: folder}}
      source:
        records: {file: "${file}"}
      steps:
        - align:
        - write-jsonl: {to: "${to}/{key}.jsonl"}
      """,
    endings: [".review.html", ".html", ".jsonl"], savedEnding: ".corrections.jsonl"),
  examples: [
    (
      command: "tolmach review statement.ru-en.review.html",
      about: "Keep the work in statement.ru-en.corrections.jsonl, which apply-review takes."
    )
  ])

private let applyReview = Verb(
  "apply-review", about: "Write TMX, tables and a page from the corrections that a reviewer gave back",
  usage: "FILE [CORRECTIONS]",
  pipelines: [
    VerbPipeline(
      files: "records.file", second: "apply-corrections.corrections", isReported: true,
      """
      tolmach: 1
      parameters:
        to: {about: folder for the results, default: "."}
      source:
        records:
      steps:
        - apply-corrections:
        - write-tmx: {to: "${to}/{key}.{languages}.reviewed.tmx"}
        - write-tsv: {to: "${to}/{key}.{languages}.reviewed.tsv"}
        - write-xlsx: {to: "${to}/{key}.{languages}.reviewed.xlsx"}
        - write-html: {to: "${to}/{key}.{languages}.reviewed.html"}
        - write-jsonl: {to: "${to}/{key}.{languages}.reviewed.jsonl"}
      """)
  ],
  examples: [
    (
      command: "tolmach apply-review statement.ru-en.corrections.jsonl",
      about: """
      Write statement.ru-en.reviewed.tmx, .tsv, .xlsx, .html and .jsonl here; rejected rows are left out of the TMX, and \
      align --locked takes the JSONL.
      """
    ),
    (
      command: "tolmach apply-review statement.ru-en.review.html returned.xlsx",
      about: "Take back a table, XLSX, DOCX, TSV or CSV, that was sent to a reviewer: statuses, comments and texts."
    ),
  ])

private let alignRevisions = Verb(
  "align-revisions", about: "Align two editions of a text, and carry translations of the old one to the new one",
  usage: "OLD NEW [TRANSLATION-OF-OLD...]",
  pipelines: [
    VerbPipeline(
      files: "paths.files", fewest: 2, isReported: true,
      """
      tolmach: 1
      parameters:
        to: {about: folder for the results, default: "{folder}"}
      source:
        paths: {as: editions}
      steps:
        - read:
        - detect-language:
        - normalize:
        - segment:
        - align:
        - align-revisions:
        - write-tmx: {to: "${to}/{key}.{languages}.tmx"}
        - write-tsv: {to: "${to}/{key}.{languages}.tsv"}
        - write-html: {to: "${to}/{key}.{languages}.html"}
        - write-review: {to: "${to}/{key}.{languages}.review.html"}
      """)
  ],
  switches: [
    VerbSwitch(
      Option("segmented", "the files hold one segment a line, blank lines between paragraphs"),
      sets: [(name: "read.as", value: "read-segments")])
  ],
  examples: [
    (
      command: "tolmach align-revisions treaty.ru.docx treaty-rev1.ru.docx treaty.en.docx",
      about: "Say what changed, and carry the translation: pairs whose text changed are questions."
    )
  ])

private let pair = Verb(
  "pair", about: "Find by content which documents of two folders translate each other: prints a manifest",
  usage: "FOLDER FOLDER",
  pairing: """
    tolmach: 1
    parameters: {folder: {about: the folder}, to: {about: the file}}
    source:
      files: {root: "${folder}", expression: "(?<key>.+)"}
    steps:
      - read:
      - detect-language:
      - write-jsonl: {records: document, to: "${to}"}
    """,
  examples: [
    (
      command: "tolmach pair russian english > manifest.tsv",
      about: "Then: tolmach run Pipelines/align-manifest.yaml --set manifest=manifest.tsv"
    )
  ])

private let extract = Verb(
  "extract", about: "Print the text of documents, a blank line between blocks", usage: "[FILE...]",
  pipelines: [
    VerbPipeline(
      when: "jsonl", files: "paths.files",
      """
      tolmach: 1
      parameters:
        to: {about: where to write, default: "-"}
      source:
        paths: {as: documents}
      steps:
        - read:
        - detect-language: {blocks: true}
        - label-blocks: {labels: keep}
        - write-jsonl: {records: blocks, to: "${to}"}
      """),
    VerbPipeline(
      files: "paths.files",
      """
      tolmach: 1
      parameters:
        to: {about: where to write, default: "-"}
      source:
        paths: {as: documents}
      steps:
        - read:
        - write-text: {unit: blocks, to: "${to}"}
      """),
  ],
  switches: [VerbSwitch(Option("jsonl", "print one block a line as JSON: kind, text, language, place, origin"))],
  examples: [(command: "tolmach extract statement.ru.docx", about: "Print its text.")])

private let segment = Verb(
  "segment", about: "Print the text of documents, one segment a line, a blank line between blocks", usage: "[FILE...]",
  pipelines: [
    VerbPipeline(
      when: "jsonl", files: "records.file",
      """
      tolmach: 1
      parameters:
        to: {about: where to write, default: "-"}
      source:
        records:
      steps:
        - detect-language:
        - segment:
        - write-jsonl: {records: boundaries, to: "${to}"}
      """),
    VerbPipeline(
      files: "paths.files",
      """
      tolmach: 1
      parameters:
        to: {about: where to write, default: "-"}
      source:
        paths: {as: documents}
      steps:
        - read:
        - detect-language:
        - normalize:
        - label-blocks: {labels: keep}
        - segment:
        - write-text: {unit: segments, to: "${to}"}
      """),
  ],
  switches: [
    VerbSwitch(
      Option("jsonl", "map JSON records {id, lang, text} to {id, boundaries}: code points before which segments end"))
  ],
  examples: [(command: "tolmach segment --language ru statement.txt", about: "Print its sentences.")])

private let normalize = Verb(
  "normalize", about: "Print the normalized text of documents, a blank line between blocks", usage: "[FILE...]",
  pipelines: [
    VerbPipeline(
      files: "paths.files",
      """
      tolmach: 1
      parameters:
        to: {about: where to write, default: "-"}
      source:
        paths: {as: documents}
      steps:
        - read:
        - detect-language:
        - normalize:
        - write-text: {unit: blocks, to: "${to}"}
      """)
  ],
  examples: [(command: "tolmach normalize --form nfd < text.txt", about: "Decompose every letter.")])

private let detect = Verb(
  "detect", about: "Say what files are: media type, charset and language, a JSON record a line", usage: "[FILE...]",
  pipelines: [
    VerbPipeline(
      files: "paths.files",
      """
      tolmach: 1
      parameters:
        to: {about: where to write, default: "-"}
      source:
        paths: {as: documents}
      steps:
        - read:
        - detect-language:
        - write-jsonl: {records: detection, to: "${to}"}
      """)
  ],
  examples: [(command: "tolmach detect archive/*", about: "Find out what an archive holds.")])

private let checkXLIFF = Verb(
  "check-xliff", about: "Say which rules of XLIFF 2.1, or of 1.2, files break", usage: "[FILE...]",
  pipelines: [
    VerbPipeline(
      files: "paths.files",
      """
      tolmach: 1
      source:
        paths: {as: documents}
      steps:
        - read: {as: check-xliff}
      """)
  ],
  examples: [(command: "tolmach check-xliff statement.ru-en.xlf", about: "Exit with 1 if it breaks any.")])
