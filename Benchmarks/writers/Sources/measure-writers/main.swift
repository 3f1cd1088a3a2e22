// swift run -c release --package-path Benchmarks/writers measure-writers [STAGE [UNITS [NAME=VALUE...]]]
//
// Hands a writer so many aligned units, a thousand a document, as the runner does for a file that documents share, and
// says how many bytes it wrote a second, and the most memory that the process held.
import AllStages
import Glibc
import StageKit
import TextModel

let arguments = CommandLine.arguments.dropFirst()
let stage = arguments.first ?? "write-tmx"
let units = arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
guard let factory = allStages[stage] else { fatalError("there is no stage \(stage)") }
var values: [String: SettingData] = ["to": "-"]
for pair in arguments.dropFirst(2) {
  let sides = pair.split(separator: "=", maxSplits: 1).map { String($0) }
  values[sides[0]] = factory.specification.setting(sides[0])?.value(of: sides[1])
}
guard case .writer(var writer) = try factory.make(Settings(values, for: factory.specification)) else {
  fatalError("\(stage) is no writer")
}

func version(_ language: String, _ sentence: (Int) -> String) -> Version {
  var sink = BlockSink()
  for index in 0..<1000 {
    sink.beginBlock()
    let start = sink.document.text.count
    sink.append(sentence(index))
    sink.endBlock(.paragraph, path: "body/p[\(index + 1)]".utf8, line: index + 1)
    sink.addSegment(start..<sink.document.text.count)
  }
  var document = sink.document
  document.detection.language = LanguageTag(language).map { Detected($0, confidence: 1) }
  return Version(file: SourceFile("statement.\(language).docx"), document: document)
}

var document = ParallelDocument(
  key: "statement",
  versions: [
    version("ru") { "Государства-участники обмениваются сведениями о пункте \($0) <не реже> одного раза в год." },
    version("en") { "The member States shall exchange information on item \($0) & others at least once a year." },
  ],
  alignments: [
    Alignment(source: 0, target: 1, beads: (0..<1000).map { Bead($0..<($0 + 1), $0..<($0 + 1), confidence: 0.9731) })
  ])

let start = ContinuousClock.now
var written = 0
var output: [UInt8] = []
for number in 0..<max(1, units / 1000) {
  document.key = "statement-\(number)"
  var context = StageContext(key: document.key)
  output.removeAll(keepingCapacity: true)
  try writer.fragment(document, into: &output, context: &context)
  written += output.count
}
let seconds = start.duration(to: .now) / .seconds(1)
var usage = rusage()
getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
let megabytes = Double(written) / 1e6
print(
  "\(stage): \(units) units, \(Int(megabytes)) MB in \((seconds * 100).rounded() / 100) s: "
    + "\(Int(megabytes / seconds)) MB/s, \(usage.ru_maxrss / 1024) MB of memory")
