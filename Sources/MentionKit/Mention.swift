/// What a text names and its translation must name too, in whatever form: a number, a date, an article.
public struct Mention: Sendable, Equatable {
  /// How much it says that a translation does not name it.
  public enum Weight: Int, Sendable, Comparable {
    /// It may be no mention at all, or translate otherwise ("second", "оба", a month that may be a verb): it answers for
    /// others and is never missed itself.
    case possible
    /// A number in words, a Roman numeral: missed where the other side has such a one too many.
    case likely
    /// Digits.
    case certain

    public static func < (one: Weight, other: Weight) -> Bool { one.rawValue < other.rawValue }
  }

  public enum Role: Sendable, Hashable {
    case number
    case date
    /// The number of an article, a paragraph, an annex.
    case reference(ReferenceUnit)
    /// A document's symbol, `A/RES/75/240`.
    case symbol
  }

  /// UTF-8 bytes of the text: the words that name it.
  public var range: Range<Int>
  /// The ways to understand it, the likeliest first. Each says what a translation has to name.
  public var readings: [[Fact]]
  public var weight: Weight
  public var role: Role = .number
  /// The unit of measure that follows it: quantities in different units are left alone.
  public var measure: Measure?

  init(_ range: Range<Int>, _ readings: [[Fact]], _ weight: Weight) {
    self.range = range
    self.readings = readings
    self.weight = weight
  }
}

/// One thing that is the same in every language.
public enum Fact: Sendable, Hashable {
  case number(Quantity)
  /// 1 to 12.
  case month(Int)
  /// A letter by its place in its alphabet, from 1: `а)`, `(a)`.
  case letter(Int)
  /// `A/RES/75/240`, in capital Latin letters.
  case symbol(String)
}

/// A decimal number of any length, exactly.
public struct Quantity: Sendable, Hashable {
  /// Without zeros at either end; empty for 0.
  private let digits: String
  /// The power of ten that the last digit counts.
  private let exponent: Int

  /// - Parameters:
  ///   - digits: `0` to `9`.
  ///   - exponent: the power of ten that the last of them counts.
  public init(digits: some StringProtocol, exponent: Int = 0) {
    var significant = digits.drop { $0 == "0" }
    var exponent = exponent
    while significant.last == "0" {
      significant.removeLast()
      exponent += 1
    }
    self.digits = String(significant)
    self.exponent = significant.isEmpty ? 0 : exponent
  }

  public init(_ number: Int) { self.init(digits: String(number.magnitude)) }

  func times(tenTo power: Int) -> Quantity { Quantity(digits: digits, exponent: exponent + power) }

  /// The number where it is a whole one of at most 9 digits.
  var small: Int? {
    guard exponent >= 0, digits.utf8.count + exponent <= 9 else { return nil }
    return Int(digits + String(repeating: "0", count: exponent)) ?? 0
  }
}
