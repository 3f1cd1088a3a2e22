import StageKit

/// The files of a new stage, which builds, passes its test and does a little already.
struct StageSkeleton {
  /// `shout-headings`.
  let id: String
  let role: StageRole

  /// - Returns: nil where the name is none that a stage can have.
  init?(_ id: String, role: StageRole) {
    let words = id.split(separator: "-", omittingEmptySubsequences: false)
    let areWords = words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard areWords, let first = id.utf8.first, (0x61...0x7A).contains(first) else { return nil }
    self.id = id
    self.role = role
  }

  /// `ShoutHeadings`.
  var module: String { id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() }

  /// A module and a type of one name hide each other.
  var type: String { module + "Stage" }

  var source: String { filled(role.skeleton) }

  var test: String {
    filled(
      """
      import {module}
      import StageKit
      import StageTesting
      import Testing

      @Suite struct {type}Tests {
        @Test func `examples are true`() {
          #expect(falseExamples(of: StageFactory({type}.self)) == [])
        }
      }

      """)
  }

  func filled(_ template: String) -> String {
    var result = ""
    var rest = template[...]
    let values = [("{module}", module), ("{type}", type), ("{id}", id)]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      if let (name, value) = values.first(where: { rest.hasPrefix($0.0) }) {
        result += value
        rest = rest.dropFirst(name.count)
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}

extension StageRole {
  fileprivate var skeleton: String {
    switch self {
    case .source:
      """
      public import StageKit
      public import TextModel

      /// Lists documents: here, texts that stand in a setting.
      public struct {type}: Source {
        static let texts = Setting<[String]>("texts", "the texts, each a document", default: [])

        public static let specification = StageSpecification(
          id: "{id}", summary: "List texts that stand in the pipeline", version: 1, settings: [texts.declaration],
          gives: [.blocks], failures: [noFiles])

        static let noFiles = Failure("no-files", "these documents have no files", cure: "leave the step `read` out")

        private let texts: [String]
        private var count = 0

        public init(_ settings: Settings) { texts = settings[Self.texts] }

        public mutating func next() -> Listing? {
          guard count < texts.count else { return nil }
          var sink = BlockSink()
          sink.beginBlock()
          sink.append(texts[count])
          sink.endBlock(.paragraph, path: EmptyCollection(), line: 1)
          count += 1
          let version = Version(file: SourceFile("text \\(count)"), document: sink.document)
          return Listing(key: String(count), versions: [version])
        }

        public mutating func bytes(of file: SourceFile) throws(StageError) -> [UInt8] { throw StageError(Self.noFiles) }
      }

      """
    case .reader:
      """
      public import StageKit
      public import TextModel

      /// Reads a format: here, lines of UTF-8, each a block.
      public struct {type}: Reader {
        static let notText = Failure("not-text", "the file is no UTF-8", cure: "convert the file")

        public static let specification = StageSpecification(
          id: "{id}", summary: "Read lines of text, each a block", version: 1, needs: [.bytes], gives: [.blocks],
          mediaTypes: ["text/x-{id}"], failures: [notText],
          examples: [
            StageExample("Each line is a block", given: "Первая.\\nВторая.", gives: "Первая.\\n\\nВторая.")
          ])

        public init(_ settings: Settings) {}

        /// By what is seen in the first bytes, or by the name, how sure it is that a file is of this format.
        public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
          name.hasSuffix(".{id}") ? Detected("text/x-{id}", confidence: 0.5) : nil
        }

        public mutating func read(
          _ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext
        ) throws(StageError) {
          var start = 0
          for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard let text = String(validating: line, as: UTF8.self) else {
              throw StageError(Self.notText, at: Place(line: index + 1))
            }
            sink.beginBlock()
            sink.append(text)
            sink.endBlock(
              .paragraph, path: EmptyCollection(), line: index + 1, bytes: start..<(start + line.count))
            start += line.count + 1
          }
        }
      }

      """
    case .document:
      """
      public import StageKit
      public import TextModel

      /// Changes each document: here, puts a mark after each heading.
      public struct {type}: DocumentStage {
        static let mark = Setting<String>("mark", "what to put after each heading", default: "!")

        public static let specification = StageSpecification(
          id: "{id}", summary: "Put a mark after each heading", version: 1, settings: [mark.declaration],
          needs: [.blocks],
          examples: [
            StageExample("Paragraphs stay as they are", given: "Тихо.", gives: "Тихо.")
          ])

        private let mark: String

        public init(_ settings: Settings) { mark = settings[Self.mark] }

        public mutating func process(_ document: inout Document, context: inout StageContext) {
          var edits = TextEdits()
          for block in document.blocks where block.kind == .heading {
            edits.replace(block.range, with: (document.string(of: block) + mark).utf8)
          }
          document.apply(edits)
        }
      }

      """
    case .parallel:
      """
      public import StageKit
      public import TextModel

      /// Looks at all versions of a work: here, at how many blocks they have.
      public struct {type}: ParallelStage {
        static let uneven = FindingKind(
          "{id}-uneven", "the {language} version has {count} blocks, and the first has {expected}")

        public static let specification = StageSpecification(
          id: "{id}", summary: "Find versions that have more or fewer blocks than the first", version: 1,
          needs: [.blocks], findings: [uneven],
          examples: [
            StageExample(
              "A translation that lacks a paragraph",
              versions: [("ru", "Раз.\\n\\nДва."), ("en", "One.")], gives: "",
              finds: ["the en version has 1 blocks, and the first has 2"])
          ])

        public init(_ settings: Settings) {}

        public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) {
          guard let first = document.versions.first else { return }
          let expected = first.document.blocks.count
          for version in document.versions.dropFirst() where version.document.blocks.count != expected {
            context.report(
              Finding(
                Self.uneven,
                [
                  "language": version.language?.identifier ?? "other",
                  "count": String(version.document.blocks.count), "expected": String(expected),
                ]))
          }
        }
      }

      """
    case .writer:
      """
      public import StageKit
      public import TextModel

      /// Writes a format: here, blocks, each a line with its language before it.
      public struct {type}: Writer {
        public static let specification = StageSpecification(
          id: "{id}", summary: "Write blocks, one a line, each with its language", version: 1,
          settings: [WriterSetting.to.declaration], needs: [.blocks],
          examples: [
            StageExample("One block is one line", versions: [("ru", "Да."), ("en", "Yes.")], gives: "ru\\tДа.\\nen\\tYes.\\n")
          ])

        public init(_ settings: Settings) {}

        public mutating func fragment(
          _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
        ) {
          for version in document.alone(context.version).versions {
            for block in version.document.blocks {
              output.append(contentsOf: (version.language?.identifier ?? "und").utf8)
              output.append(0x09)
              for byte in version.document.text[block.range] { output.append(byte < 0x20 ? 0x20 : byte) }
              output.append(0x0A)
            }
          }
        }
      }

      """
    case .collector:
      """
      public import StageKit
      public import TextModel

      /// Learns from all documents: here, how many blocks they have.
      public struct {type}: Collector {
        public static let specification = StageSpecification(
          id: "{id}", summary: "Count the blocks of all documents", version: 1, needs: [.blocks],
          examples: [
            StageExample("Blocks are counted", given: "Раз.\\n\\nДва.", gives: "2\\n")
          ])

        private var total = 0

        public init(_ settings: Settings) {}

        public mutating func summary(of document: ParallelDocument, context: inout StageContext) -> [UInt8] {
          Array(String(document.versions.reduce(0) { $0 + $1.document.blocks.count }).utf8)
        }

        public mutating func fold(_ summary: [UInt8]) { total += Int(String(decoding: summary, as: UTF8.self)) ?? 0 }

        public mutating func artefact() -> [UInt8] { Array("\\(total)\\n".utf8) }
      }

      """
    }
  }
}
