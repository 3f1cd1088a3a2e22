import Foundation
import Testing

@testable import FileKit

@Suite struct OutputStreamTests {
  @Test func moreThanAPipeHoldsIsWrittenWhole() {
    let pipe = Pipe()
    let output = OutputStream(descriptor: pipe.fileHandleForWriting.fileDescriptor, path: [])
    // A write that must wait for the reader is refused with EAGAIN.
    _ = fcntl(output.descriptor, F_SETFL, O_NONBLOCK)
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    Thread.detachNewThread {
      try? output.write(bytes)
      try? pipe.fileHandleForWriting.close()
    }
    #expect(Array(pipe.fileHandleForReading.readDataToEndOfFile()) == bytes)
  }

  @Test func aReaderThatHasGoneIsAnError() throws {
    FileSystem.ignoreBrokenPipeSignal()
    let pipe = Pipe()
    let output = OutputStream(descriptor: pipe.fileHandleForWriting.fileDescriptor, path: Array("output".utf8))
    try pipe.fileHandleForReading.close()
    let error = #expect(throws: FileError.self) { try output.write("text") }
    #expect(error?.reason == .brokenPipe)
    #expect(error?.message == "the program that read this output has ended")
  }
}
