import TextModel

/// A label that stands at the beginning of a block, or that its file counted.
struct Entry {
  var block: Int
  /// Blocks of one stream follow each other: the body is one, each column of tables another.
  var stream: Int
  var label: Label
  /// Which reading of its number holds.
  var reading: Reading?
  var isComputed = false
  var isHeading = false
  /// A heading, or as short as one and without its full stop.
  var isTitle = false
  /// It begins in lower case or ends with a semicolon, as items do and spoken words do not.
  var isItem = false
  /// Its block ends as a sentence does.
  var isSentence = false
  /// The list that it belongs to, among those of the document.
  var list = 0
  var isConfirmed = false
}

/// Tells labels from numbers, letters and dashes that begin a sentence: labels stand in lists, each the next of the one
/// before. Complexity: linear in the entries.
struct Evidence {
  /// What the labels of one list have in common.
  private struct Series: Hashable {
    var stream: Int
    var unit: Unit?
    var frame: Label.Frame
    var numerals: Numerals
    var depth: Int
  }

  private struct List {
    /// The ways to understand the label that it had last.
    var last: [Reading]
    var lastEntry: Int
    var count = 1
    var isFromOne: Bool
    var areHeadings: Bool
  }

  private(set) var entries: [Entry] = []
  private var lists: [List] = []
  /// Of each series, its latest lists.
  private var latest: [Series: [Int]] = [:]
  private let memory = 8
  /// Blocks between two labels of a list.
  private let reach = 500

  mutating func add(_ entry: Entry) {
    var entry = entry
    if let (list, readings) = continued(by: entry) ?? mended(before: entry) {
      lists[list].count += 1
      lists[list].last = readings
      lists[list].lastEntry = entries.count
      if !entry.isHeading { lists[list].areHeadings = false }
      entry.list = list
      entry.reading = readings.first
      register(list, entry, readings)
    } else {
      entry.list = lists.count
      let firsts = entry.label.readings.filter(\.isFirst)
      begin(with: entry, firsts.isEmpty ? entry.label.readings : firsts, at: entries.count)
      entry.reading = lists[entry.list].last.first
    }
    entries.append(entry)
  }

  private func series(_ entry: Entry, _ reading: Reading) -> Series {
    // A number alone, or with its full stop, continues the same articles.
    Series(
      stream: entry.stream, unit: entry.label.unit, frame: entry.label.unit == nil ? entry.label.frame : .bare,
      numerals: reading.numerals, depth: reading.values.count)
  }

  /// The list that goes on with an entry, that which had an entry last; and how the entry is then to be understood.
  private func continued(by entry: Entry) -> (list: Int, readings: [Reading])? {
    var best: (list: Int, readings: [Reading])?
    for reading in entry.label.readings {
      for list in latest[series(entry, reading)] ?? [] {
        guard entry.block - entries[lists[list].lastEntry].block <= reach,
          lists[list].last.contains(where: { follows(reading, $0, isUnit: entry.label.unit != nil) })
        else { continue }
        if let known = best, lists[known.list].lastEntry >= lists[list].lastEntry {
          if known.list == list { best?.readings.append(reading) }
        } else {
          best = (list, [reading])
        }
      }
    }
    return best
  }

  /// Articles may be left out, and others put in between.
  private func follows(_ reading: Reading, _ last: Reading, isUnit: Bool) -> Bool {
    guard isUnit else { return reading.follows(last) }
    return reading.numerals == last.numerals && (last.values[0]...(last.values[0] + 9)).contains(reading.values[0])
  }

  /// `ii)` after an `i)` that was taken for the letter after `h)`.
  private mutating func mended(before entry: Entry) -> (list: Int, readings: [Reading])? {
    guard let second = entry.label.readings.first(where: { $0.numerals == .lowerRoman || $0.numerals == .upperRoman }),
      second.values == [2], let last = entries.last, last.stream == entry.stream, last.label.frame == entry.label.frame,
      let first = last.label.readings.first(where: { second.follows($0) })
    else { return nil }
    // The list of letters goes on from before it.
    if let earlier = entries.dropLast().lastIndex(where: { $0.list == last.list }) {
      lists[last.list].count -= 1
      lists[last.list].last = entries[earlier].reading.map { [$0] } ?? []
      lists[last.list].lastEntry = earlier
    }
    entries[entries.count - 1].reading = first
    entries[entries.count - 1].list = lists.count
    begin(with: last, [first], at: entries.count - 1)
    return (lists.count - 1, [second])
  }

  private mutating func begin(with entry: Entry, _ readings: [Reading], at index: Int) {
    lists.append(
      List(
        last: readings, lastEntry: index, isFromOne: readings.first?.isFirst ?? true, areHeadings: entry.isHeading))
    register(lists.count - 1, entry, readings)
  }

  private mutating func register(_ list: Int, _ entry: Entry, _ readings: [Reading]) {
    for reading in readings {
      var known = latest[series(entry, reading)] ?? []
      known.removeAll { $0 == list }
      known.append(list)
      latest[series(entry, reading)] = Array(known.suffix(memory))
    }
  }

  /// Decides which entries are labels.
  mutating func decide() {
    var known: Set<Series> = []
    for index in entries.indices {
      let entry = entries[index]
      guard let reading = entry.reading else {
        entries[index].isConfirmed = entry.isComputed || entry.label.isEvident
        continue
      }
      let list = lists[entry.list]
      entries[index].isConfirmed =
        entry.isComputed || entry.label.isEvident
        || (list.count >= needed(entry, reading, list) && (entry.label.unit == nil || entry.isTitle))
      if entries[index].isConfirmed, list.count > 1 { known.insert(series(entry, reading)) }
    }
    // A list of one item, of a kind of which the document has longer ones.
    for index in entries.indices where !entries[index].isConfirmed && entries[index].label.unit == nil {
      guard let reading = entries[index].reading, reading.isFirst, !isInitial(entries[index], reading) else { continue }
      entries[index].isConfirmed = known.contains(series(entries[index], reading))
    }
    decideBullets()
  }

  /// How many labels a list must have.
  private func needed(_ entry: Entry, _ reading: Reading, _ list: List) -> Int {
    (isInitial(entry, reading) && !list.areHeadings) || !list.isFromOne ? 3 : 2
  }

  /// Whether it could be of a name: `А. Иванов`.
  private func isInitial(_ entry: Entry, _ reading: Reading) -> Bool {
    entry.label.frame == .stop && (reading.numerals == .upperLatin || reading.numerals == .upperCyrillic)
  }

  private mutating func decideBullets() {
    var start = 0
    while start < entries.count {
      guard case .bullet(let sign) = entries[start].label.frame else {
        start += 1
        continue
      }
      var end = start + 1
      while end < entries.count, entries[end].label.frame == .bullet(sign),
        entries[end].stream == entries[start].stream,
        entries[end].block - entries[end - 1].block <= 1, entries[end].isItem || !entries[end - 1].isSentence
      {
        end += 1
      }
      let items = entries[start..<end].count { $0.isItem }
      let areItems = sign.isBullet || (end - start > 1 && (sign == "*" || 2 * items >= end - start))
      for index in start..<end { entries[index].isConfirmed = areItems || entries[index].isComputed }
      start = end
    }
  }
}
