// swift run -c release --package-path Benchmarks/readers measure-memory STAGE FILE
//
// Reads a file piece by piece, forgetting each piece, and says what it held and the most memory that it took.
import AllStages
import Glibc
import StageKit
import TextModel

let arguments = CommandLine.arguments
guard arguments.count == 3, let factory = allStages[arguments[1]] else {
  fatalError("usage: measure-memory STAGE FILE")
}
guard case .reader(var reader) = try factory.make(Settings(for: factory.specification)) else {
  fatalError("\(arguments[1]) is no reader of one version")
}
guard let file = fopen(arguments[2], "rb") else { fatalError("cannot open \(arguments[2])") }
fseek(file, 0, SEEK_END)
var bytes = [UInt8](repeating: 0, count: ftell(file))
rewind(file)
fread(&bytes, 1, bytes.count, file)
fclose(file)

var blocks = 0
var text = 0
let count = { (piece: Document) in
  blocks += piece.blocks.count
  text += piece.text.count
}
var sink = BlockSink(pieceSize: 1 << 16, consume: count)
var context = StageContext(key: "large", fileName: arguments[2])
try reader.read(bytes, into: &sink, context: &context)
count(sink.document)

var usage = rusage()
getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
let seconds =
  Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
  + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
// The system's own mark of the peak: that of getrusage may be the parent's, from before it became this program.
var peak = 0
if let status = fopen("/proc/self/status", "r") {
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, status) != nil {
    let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split {
      " \t\n".contains($0)
    }
    if words.first == "VmHWM:", words.count > 1 { peak = Int(words[1]) ?? 0 }
  }
}
print(
  "\(bytes.count >> 20) MB file, \(blocks) blocks, \(text >> 20) MB of text: \(seconds) CPU seconds,",
  "\(peak >> 10) MB of memory")
