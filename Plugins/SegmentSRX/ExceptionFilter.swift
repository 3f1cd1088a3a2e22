/// Tells, from the scalars around a place, which exceptions may hold there: those of the form «abbreviation, full stop,
/// space» by a table, at the cost of a few words of bits each time (Baeza-Yates and Gonnet, "A new approach to text
/// searching", 1992, with sets of scalars in place of letters).
struct ExceptionFilter {
  /// Scalars before the place that are looked at.
  static let depth = 8

  /// The exception that each bit stands for, ascending: an exception has as many bits as its pattern has ways to end.
  let exceptions: [Int]
  private let words: Int
  private let classCount: Int
  /// For each distance, the one behind the place last, and each class there, the bits that may hold.
  private let table: [UInt64]

  /// How an exception may look around the place.
  struct Shape {
    /// Set numbers, from the place backwards; nil where any scalar may stand.
    var before: [Int?]
    /// Whether, further back, no letter or digit may follow.
    var beginsWord: Bool
    var after: [Int]?
    var exception: Int
  }

  /// - Parameters:
  ///   - shapes: by ascending exceptions.
  ///   - nonWord: the number of the set of scalars that are neither letters nor digits.
  init(_ shapes: [Shape], classes: ScalarClasses, nonWord: Int?) {
    exceptions = shapes.map(\.exception)
    words = (shapes.count + 63) / 64
    classCount = classes.count
    var table = [UInt64](repeating: 0, count: (Self.depth + 1) * classCount * words)
    let all = Array(0..<classes.count)
    for (bit, shape) in shapes.enumerated() {
      for distance in 0...Self.depth {
        let members: [Int]
        if distance == Self.depth {
          members = shape.after.map { $0.flatMap { classes.members[$0] } } ?? all
        } else if distance < shape.before.count {
          // Some scalar must stand there.
          members = shape.before[distance].map { classes.members[$0] } ?? Array(all.dropFirst())
        } else if distance == shape.before.count, shape.beginsWord, let nonWord {
          members = classes.members[nonWord] + [0]
        } else {
          members = all
        }
        for member in members {
          table[(distance * classCount + member) * words + bit >> 6] |= 1 << UInt64(bit & 63)
        }
      }
    }
    self.table = table
  }

  /// How many bits stand for the exceptions before one.
  func bits(before exception: Int) -> Int { exceptions.firstIndex { $0 >= exception } ?? exceptions.count }

  /// Calls `holds` for exceptions that may hold at a place until one does; says whether one did.
  ///
  /// - Parameter limit: how many bits count.
  func contains<Failure: Error>(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, limit: Int, classes: ScalarClasses,
    where holds: (Int) throws(Failure) -> Bool
  ) throws(Failure) -> Bool {
    var rows: (Int, Int, Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0, 0, 0)
    var position = place
    func row(_ distance: Int) -> Int {
      guard position > 0 else { return distance * classCount * words }
      position = previous(text, before: position)
      return (distance * classCount + classes[scalar(of: text, at: position).value]) * words
    }
    rows = (row(0), row(1), row(2), row(3), row(4), row(5), row(6), row(7))
    let next = place < text.count ? classes[scalar(of: text, at: place).value] : 0
    let after = (Self.depth * classCount + next) * words
    var last = -1
    for word in 0..<(limit + 63) / 64 {
      var bits = table[rows.0 + word] & table[rows.1 + word] & table[rows.2 + word] & table[after + word]
      guard bits != 0 else { continue }
      bits &= table[rows.3 + word] & table[rows.4 + word] & table[rows.5 + word] & table[rows.6 + word]
      bits &= table[rows.7 + word]
      if limit - word * 64 < 64 { bits &= (1 << UInt64(limit - word * 64)) - 1 }
      while bits != 0 {
        let exception = exceptions[word * 64 + bits.trailingZeroBitCount]
        bits &= bits - 1
        guard exception != last else { continue }
        last = exception
        if try holds(exception) { return true }
      }
    }
    return false
  }
}
