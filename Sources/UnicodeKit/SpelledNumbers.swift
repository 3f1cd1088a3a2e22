import CICU

/// A number's name in one form that a language gives it.
public struct SpelledNumber: Sendable, Equatable {
  public var number: Int
  /// `двадцать первая`: with ICU's spaces, hyphens and soft hyphens.
  public var name: String
  public var isOrdinal: Bool
}

/// The names of numbers in every gender, case and order that ICU's rules of a language know (UTS #35, rule-based number
/// formatting): for the recognition of numbers in words.
///
/// - Parameter locale: ICU's identifier, `ru`.
/// - Returns: in the order of the rules, then of the numbers; a language without rules of its own has those of the root,
///   which are digits.
/// - Complexity: rules × numbers; some 10 milliseconds for 50 numbers in Russian, which has 48 sets of rules.
public func spelledNumbers(_ numbers: [Int], locale: String) throws(ICUError) -> [SpelledNumber] {
  var status: Int32 = 0
  guard let speller = icu_speller_open(locale, &status), status <= 0 else { throw ICUError(status) }
  defer { icu_speller_close(speller) }
  let names = try readUnits { icu_speller_rules(speller, $0, $1, &$2) }
  var spelled: [SpelledNumber] = []
  for rules in names.split(separator: UInt16(UInt8(ascii: ";"))) {
    let name = String(decoding: rules, as: UTF16.self)
    let isOrdinal = name.contains("ordinal")
    // Years are spelled as ordinals in some languages, as pairs of numbers in others.
    guard isOrdinal || name.contains("cardinal") || name.hasSuffix("numbering") else { continue }
    rules.withUnsafeBufferPointer { icu_speller_use(speller, $0.baseAddress, Int32($0.count), &status) }
    guard status <= 0 else { throw ICUError(status) }
    for number in numbers {
      let units = try readUnits { icu_speller_spell(speller, Int64(number), $0, $1, &$2) }
      spelled.append(
        SpelledNumber(number: number, name: String(decoding: units, as: UTF16.self), isOrdinal: isOrdinal))
    }
  }
  return spelled
}

/// The names of the months, January first: for each its forms within a date and alone, in full and shortened.
public func monthNames(locale: String) throws(ICUError) -> [[String]] {
  var months: [[String]] = []
  for month in Int32(0)..<12 {
    var names: [String] = []
    for style in Int32(0)..<4 {
      let units = try readUnits { icu_month_name(locale, style, month, $0, $1, &$2) }
      let name = String(decoding: units, as: UTF16.self)
      if !names.contains(name) { names.append(name) }
    }
    months.append(names)
  }
  return months
}

/// Text of at most 16,384 units that a function of ICU writes.
private func readUnits(
  _ body: (UnsafeMutablePointer<UInt16>?, Int32, inout Int32) -> Int32
) throws(ICUError) -> [UInt16] {
  var status: Int32 = 0
  let units = [UInt16](unsafeUninitializedCapacity: 1 << 14) { units, count in
    count = min(Int(body(units.baseAddress, Int32(units.count), &status)), units.count)
  }
  guard status <= 0 else { throw ICUError(status) }
  return units
}
