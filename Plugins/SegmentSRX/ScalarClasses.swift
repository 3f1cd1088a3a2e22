import UnicodeKit

/// Classes of scalars that a number of sets do not tell apart (as of a scanner's tables: Aho, Lam, Sethi, Ullman,
/// Compilers, section 3.9.8). Class 0 is no scalar: what lies outside the text.
struct ScalarClasses {
  /// How many there are.
  let count: Int
  /// The classes that make up each set, in the order of the sets.
  let members: [[Int]]
  /// The scalars that begin a new class, ascending, and that class.
  let starts: [UInt32]
  let classes: [UInt16]
  /// The classes of the scalars below U+10000.
  private let basic: [UInt16]

  init(_ sets: [[ClosedRange<UInt32>]]) {
    var starts: Set<UInt32> = [0]
    for range in sets.joined() {
      starts.insert(range.lowerBound)
      starts.insert(range.upperBound + 1)
    }
    self.starts = starts.filter { $0 <= 0x10FFFF }.sorted()
    // The sets that each stretch belongs to: stretches of the same sets are one class.
    var memberships = [[UInt16]](repeating: [], count: self.starts.count)
    for (number, set) in sets.enumerated() {
      var stretch = 0
      for range in set {
        while stretch < self.starts.count, self.starts[stretch] < range.lowerBound { stretch += 1 }
        while stretch < self.starts.count, self.starts[stretch] <= range.upperBound {
          memberships[stretch].append(UInt16(number))
          stretch += 1
        }
      }
    }
    var known: [[UInt16]: UInt16] = [:]
    var members = [[Int]](repeating: [], count: sets.count)
    var classes: [UInt16] = []
    for membership in memberships {
      if let number = known[membership] {
        classes.append(number)
        continue
      }
      let number = UInt16(known.count + 1)
      known[membership] = number
      for set in membership { members[Int(set)].append(Int(number)) }
      classes.append(number)
    }
    var basic = [UInt16](repeating: 0, count: 0x10000)
    for (index, start) in self.starts.enumerated() where start < 0x10000 {
      let end = index + 1 < self.starts.count ? min(self.starts[index + 1], 0x10000) : 0x10000
      for scalar in start..<end { basic[Int(scalar)] = classes[index] }
    }
    count = known.count + 1
    self.members = members
    self.classes = classes
    self.basic = basic
  }

  @inline(__always)
  subscript(scalar: UInt32) -> Int {
    if scalar < 0x10000 { return Int(basic[Int(scalar)]) }
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= scalar { low = middle } else { high = middle }
    }
    return Int(classes[low])
  }

  /// For each byte, whether it begins a scalar of a class that meets a condition.
  func firstBytes(where condition: (Int) -> Bool) -> [Bool] {
    var bytes = [Bool](repeating: false, count: 256)
    for (index, start) in starts.enumerated() where condition(Int(classes[index])) {
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : 0x10FFFF
      for byte in firstByte(of: start)...firstByte(of: end) where byte < 0x80 || byte >= 0xC0 {
        bytes[Int(byte)] = true
      }
    }
    return bytes
  }
}

/// Numbers the sets that patterns name, each once.
struct SetNumbers {
  private(set) var ranges: [[ClosedRange<UInt32>]] = []
  private var numbers: [SetName: Int?] = [:]
  private var rangeCount = 0
  /// So that no file makes more classes than 16 bits count.
  private let mostRanges = 30_000

  /// Nil for a set that holds whatever.
  mutating func number(of name: SetName?) -> Int? {
    guard let name else { return nil }
    if let known = numbers[name] { return known }
    let set = ScalarSets.ranges(of: name.pattern, ignoringCase: name.ignoresCase)
    guard let set, rangeCount + set.count <= mostRanges, ranges.count < mostRanges else {
      numbers[name] = .some(nil)
      return nil
    }
    numbers[name] = ranges.count
    rangeCount += set.count
    ranges.append(set)
    return ranges.count - 1
  }
}

/// Decodes the scalar that begins at a position of valid UTF-8, and says where the next one begins.
@inline(__always)
func scalar(of text: UnsafeBufferPointer<UInt8>, at position: Int) -> (value: UInt32, next: Int) {
  let first = UInt32(text[position])
  if first < 0x80 { return (first, position + 1) }
  let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard position + width <= text.count else { return (0xFFFD, text.count) }
  var value = first & (0x7F >> UInt32(width))
  for index in position + 1..<position + width { value = value << 6 | UInt32(text[index] & 0x3F) }
  return (value, position + width)
}

/// Where the scalar before a position begins.
@inline(__always)
func previous(_ text: UnsafeBufferPointer<UInt8>, before position: Int) -> Int {
  var start = position - 1
  while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
  return start
}

private func firstByte(of scalar: UInt32) -> UInt8 {
  switch scalar {
  case ..<0x80: UInt8(scalar)
  case ..<0x800: UInt8(0xC0 | scalar >> 6)
  case ..<0x10000: UInt8(0xE0 | scalar >> 12)
  default: UInt8(0xF0 | scalar >> 18)
  }
}
