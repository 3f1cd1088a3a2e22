// swift run -c release --package-path Benchmarks/readers measure-speed STAGE FILE [SECONDS]
//
// Reads a file again and again in one process, as a worker does, and says how many bytes a second became blocks: the
// best and the median time.
import AllStages
import Glibc
import StageKit
import TextModel

let arguments = CommandLine.arguments
guard arguments.count > 2, let factory = allStages[arguments[1]] else { fatalError("name a reader and a file") }
guard case .reader(var reader) = try factory.make(Settings([:], for: factory.specification)) else {
  fatalError("\(arguments[1]) is no reader")
}
guard let file = fopen(arguments[2], "rb") else { fatalError("there is no file \(arguments[2])") }
fseek(file, 0, SEEK_END)
var bytes = [UInt8](repeating: 0, count: ftell(file))
rewind(file)
fread(&bytes, 1, bytes.count, file)
let end = ContinuousClock.now + .seconds(arguments.dropFirst(3).first.flatMap { Int($0) } ?? 3)
var times: [Double] = []
var blocks = 0
while ContinuousClock.now < end || times.count < 3 {
  let start = ContinuousClock.now
  var sink = BlockSink()
  var context = StageContext(key: "measure")
  try reader.read(bytes, into: &sink, context: &context)
  times.append(start.duration(to: .now) / .seconds(1))
  blocks = sink.document.blocks.count
}
times.sort()
let megabytes = Double(bytes.count) / 1e6
print(
  "\(arguments[1]): \(Int(megabytes)) MB, \(blocks) blocks; \(Int(megabytes / times[0])) MB/s at best, "
    + "\(Int(megabytes / times[times.count / 2])) MB/s half of the times")
