import TextModel

/// A change of the text of a row, made within one of its segments.
enum SegmentEdit {
  case none
  case replace(range: Range<Int>, with: [UInt8])
  /// It leaves a segment without text, or is where two of them meet.
  case acrossSegments

  /// - Parameters:
  ///   - segments: those of the row.
  ///   - text: what they are to be, on one line: it is compared with what `appendLine` makes of them.
  init(_ document: Document, _ segments: Range<Int>, to text: [UInt8]) {
    var old: [UInt8] = []
    // Where each segment stands in the line: what stands between two is not theirs.
    var places: [Range<Int>] = []
    for segment in segments {
      old = []
      document.appendLine(ofSegments: segments.lowerBound..<(segment + 1), to: &old)
      let end = old.count
      var own: [UInt8] = []
      document.appendLine(document.segments[segment].range, to: &own)
      places.append((end - own.count)..<end)
    }
    guard let (changed, wanted) = difference(old, text) else {
      self = .none
      return
    }
    guard
      let index = places.firstIndex(where: {
        $0.lowerBound <= changed.lowerBound && changed.upperBound <= $0.upperBound
      })
    else {
      self = .acrossSegments
      return
    }
    let place = places[index]
    let now = text[wanted]
    let left = old[place.lowerBound..<changed.lowerBound] + now + old[changed.upperBound..<place.upperBound]
    guard left.contains(where: { $0 > 0x20 }) else {
      self = .acrossSegments
      return
    }
    let range = document.segments[segments.lowerBound + index].range
    if range.count == place.count {
      let start = range.lowerBound - place.lowerBound
      self = .replace(range: (start + changed.lowerBound)..<(start + changed.upperBound), with: Array(now))
    } else {
      // Line breaks of several bytes in it became spaces.
      self = .replace(range: range, with: Array(left))
    }
  }
}

/// Where two texts differ, between whole scalars; how much white space stands between words is no difference.
private func difference(_ old: [UInt8], _ new: [UInt8]) -> (old: Range<Int>, new: Range<Int>)? {
  var (i, j) = (0, 0)
  while i < old.count, j < new.count {
    if old[i] == 0x20, new[j] == 0x20 {
      while i < old.count, old[i] == 0x20 { i += 1 }
      while j < new.count, new[j] == 0x20 { j += 1 }
    } else if old[i] == new[j] {
      (i, j) = (i + 1, j + 1)
    } else {
      break
    }
  }
  if i == old.count, j == new.count { return nil }
  while i > 0, j > 0, isInside(old, i) || isInside(new, j) { (i, j) = (i - 1, j - 1) }
  var (m, n) = (old.count, new.count)
  while m > i, n > j {
    if old[m - 1] == 0x20, new[n - 1] == 0x20 {
      while m > i, old[m - 1] == 0x20 { m -= 1 }
      while n > j, new[n - 1] == 0x20 { n -= 1 }
    } else if old[m - 1] == new[n - 1] {
      (m, n) = (m - 1, n - 1)
    } else {
      break
    }
  }
  while m < old.count, n < new.count, isInside(old, m) || isInside(new, n) { (m, n) = (m + 1, n + 1) }
  return (i..<m, j..<n)
}

/// Whether a byte goes on with the scalar before it.
private func isInside(_ text: [UInt8], _ index: Int) -> Bool { index < text.count && text[index] & 0xC0 == 0x80 }
