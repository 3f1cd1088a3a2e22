import StageKit

extension StageSkeleton {
  /// The program of a stage in Python, which stands beside `tolmach_stage.py`; nil for a role that programs cannot have.
  var python: String? {
    role.python.map { body in
      filled("#!/usr/bin/env python3\n" + body)
    }
  }
}

extension StageRole {
  fileprivate var python: String? {
    switch self {
    case .source, .collector: nil
    case .document:
      """
      \"""Reports blocks that are still to be done.\"""
      from tolmach_stage import Setting, Specification, serve


      def process(document, settings):
          for block in document.blocks:
              if settings["word"] in block.text:
                  document.report("{id}-found", block, word=settings["word"])


      serve(
          Specification(
              "{id}", "Report blocks that have a word", settings=[Setting("word", "the word", default="TODO")],
              findings={"{id}-found": "{word} stands here"},
              examples=[{"about": "A word that is to be found", "given": [{"language": "en", "text": "TODO: more."}],
                         "gives": "TODO: more.", "finds": ["TODO stands here"]}]),
          process)

      """
    case .parallel:
      """
      \"""Reports versions that have more or fewer blocks than the first.\"""
      from tolmach_stage import Specification, serve


      def process(document, settings):
          counts = [len(version.blocks) for version in document.versions]
          for count in counts[1:]:
              if count != counts[0]:
                  document.report("{id}-uneven", count=str(count), expected=str(counts[0]))


      serve(
          Specification(
              "{id}", "Report versions that have more or fewer blocks than the first", role="parallel",
              findings={"{id}-uneven": "a version has {count} blocks, and the first has {expected}"}),
          process)

      """
    case .reader:
      """
      \"""Reads lines of text, each a block.\"""
      from tolmach_stage import Specification, serve


      def process(data, document, settings):
          for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
              if line:
                  document.add(line, line=number)


      serve(
          Specification(
              "{id}", "Read lines of text, each a block", role="reader", media_types=["text/x-{id}"],
              examples=[{"about": "Each line is a block", "given": [{"language": "", "text": "One.\\nTwo."}],
                         "gives": "One.\\n\\nTwo."}]),
          process)

      """
    case .writer:
      """
      \"""Writes blocks, one a line, each with its language.\"""
      from tolmach_stage import Specification, serve


      def process(document, settings):
          return "".join(f"{version.language or 'und'}\\t{' '.join(block.text.split())}\\n"
                         for version in document.versions for block in version.blocks)


      serve(Specification("{id}", "Write blocks, one a line, each with its language", role="writer"), process)

      """
    }
  }
}
