import CICU

/// Changes text by ICU's transform rules: from script to script, or as rules of one's own say. It belongs to one worker.
public final class Transliterator {
  private let transliterator: OpaquePointer
  private var buffer = UTF16Buffer()

  /// - Parameter identifier: one of ``identifiers``, or a compound of them: `Russian-Latin/BGN; Lower`,
  ///   `Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC`.
  public init(_ identifier: String) throws(TransliteratorError) {
    let units = [UInt16](identifier)
    var status: Int32 = 0
    var offset: Int32 = -1
    guard let opened = icu_transliterator_open(units, Int32(units.count), nil, 0, &offset, &status), status <= 0 else {
      throw .unknown(identifier: identifier)
    }
    transliterator = opened
  }

  /// - Parameter rules: in the language of ICU's transform rules (UTS #35, part 2, section 10.3):
  ///   `щ > shch; ъ > ; [^еёиюя]{ь} > '';`
  public init(rules: String) throws(TransliteratorError) {
    let units = [UInt16](rules)
    let identifier = [UInt16]("rules")
    var status: Int32 = 0
    var offset: Int32 = -1
    guard
      let opened = icu_transliterator_open(
        identifier, Int32(identifier.count), units, Int32(units.count), &offset, &status), status <= 0
    else { throw TransliteratorError(rules: units, offset: Int(offset), status: status) }
    transliterator = opened
  }

  deinit { icu_transliterator_close(transliterator) }

  /// Adds the changed text to `target`, as UTF-8.
  ///
  /// - Parameter source: UTF-8. Rules see nothing beyond its ends.
  /// - Complexity: up to the square of the length, for each change moves what follows it: pass a word, a line, a
  ///   paragraph, not a book.
  public func transliterate(_ source: UnsafeBufferPointer<UInt8>, into target: inout [UInt8]) {
    var rest = source[...]
    while !rest.isEmpty {
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(wholeScalars(rest)))
      transliterate(piece: piece, into: &target)
      rest = rest.dropFirst(piece.count)
    }
  }

  private func transliterate(piece: UnsafeBufferPointer<UInt8>, into target: inout [UInt8]) {
    var spare = piece.count + 64
    while true {
      buffer.assign(piece, spare: spare)
      var needed = 0
      var status: Int32 = 0
      buffer.update { units, count in
        let capacity = Int32(clamping: units.count)
        needed = Int(icu_transliterate(transliterator, units.baseAddress, Int32(count), capacity, &status))
        return min(needed, units.count)
      }
      if needed <= buffer.units.count { break }
      spare = needed
    }
    buffer.append(to: &target)
  }

  public func transliterate(_ source: [UInt8]) -> [UInt8] {
    var target: [UInt8] = []
    source.withUnsafeBufferPointer { transliterate($0, into: &target) }
    return target
  }

  public func transliterate(_ source: String) -> String {
    String(decoding: transliterate(Array(source.utf8)), as: UTF8.self)
  }

  /// ICU's own identifiers, sorted.
  public static var identifiers: [String] {
    var status: Int32 = 0
    var lines = [CChar](repeating: 0, count: Int(icu_transliterator_identifiers(nil, 0, &status)))
    let length = icu_transliterator_identifiers(&lines, Int32(lines.count), &status)
    let text = String(decoding: lines.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.split(separator: "\n").map { String($0) }.sorted()
  }
}
