/// A unit of measure, known only so far that a conversion between two of them can be told.
public struct Measure: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case length, area, mass, volume, temperature, speed
  }

  public let kind: Kind
  public let isMetric: Bool

  /// Whether a quantity in one is another number in the other.
  public func converts(to other: Measure) -> Bool { kind == other.kind && isMetric != other.isMetric }

  init(_ kind: Kind, isMetric: Bool) {
    self.kind = kind
    self.isMetric = isMetric
  }

  init?(_ word: String) {
    if let known = Self.words[word] {
      self = known
      return
    }
    for (stem, measure) in Self.stems where word.hasPrefix(stem) && word.utf8.count <= stem.utf8.count + 10 {
      self = measure
      return
    }
    return nil
  }

  private static let words: [String: Measure] = [
    "км": metric(.length), "м": metric(.length), "см": metric(.length), "мм": metric(.length), "km": metric(.length),
    "m": metric(.length), "cm": metric(.length), "mm": metric(.length), "га": metric(.area), "ha": metric(.area),
    "кг": metric(.mass), "kg": metric(.mass), "г": metric(.mass), "g": metric(.mass), "т": metric(.mass),
    "л": metric(.volume), "l": metric(.volume), "ft": other(.length), "feet": other(.length), "foot": other(.length),
    "inch": other(.length), "inches": other(.length), "mi": other(.length), "lb": other(.mass), "lbs": other(.mass),
    "oz": other(.mass), "mph": other(.speed), "фут": other(.length), "акр": other(.area),
  ]

  private static let stems: [(String, Measure)] = [
    ("километр", metric(.length)), ("метр", metric(.length)), ("сантиметр", metric(.length)),
    ("kilomet", metric(.length)), ("meter", metric(.length)), ("metre", metric(.length)),
    ("centimet", metric(.length)), ("гектар", metric(.area)), ("hectare", metric(.area)),
    ("килограмм", metric(.mass)), ("тонн", metric(.mass)), ("грамм", metric(.mass)), ("kilogram", metric(.mass)),
    ("tonne", metric(.mass)), ("литр", metric(.volume)), ("litre", metric(.volume)), ("liter", metric(.volume)),
    ("миля", other(.length)), ("мили", other(.length)), ("миль", other(.length)),
    ("mile", other(.length)), ("фут", other(.length)), ("дюйм", other(.length)), ("yard", other(.length)),
    ("ярд", other(.length)), ("acre", other(.area)), ("акр", other(.area)), ("pound", other(.mass)),
    ("фунт", other(.mass)), ("ounce", other(.mass)), ("унци", other(.mass)), ("gallon", other(.volume)),
    ("галлон", other(.volume)), ("fahrenheit", other(.temperature)), ("фаренгейт", other(.temperature)),
    ("celsius", metric(.temperature)), ("цельси", metric(.temperature)), ("градус", metric(.temperature)),
    ("degree", other(.temperature)),
  ]

  private static func metric(_ kind: Kind) -> Measure { Measure(kind, isMetric: true) }
  private static func other(_ kind: Kind) -> Measure { Measure(kind, isMetric: false) }
}
