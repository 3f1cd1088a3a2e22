/// The width at which a text was wrapped, found from the lines that another line of the same paragraph may follow.
struct WrapWidth {
  /// Columns.
  var columns: Int
  /// The part of the breaks that it explains: the line is not longer, and the next word had no room on it.
  var share: Double
}

/// Line breaks as the wrapping of paragraphs sees them, counted.
///
/// A break with extent `e` before a word of `w` columns is explained by every width from `e` to `e + w`: the width that
/// most of these intervals cover is found in one sweep.
struct WrapSamples {
  private static let widest = 200

  private(set) var count = 0
  /// How many intervals begin at a width, less those that ended before it.
  private var changes = [Int](repeating: 0, count: widest + 2)
  private var extents = [Int](repeating: 0, count: widest + 2)

  /// Complexity: constant.
  ///
  /// - Parameters:
  ///   - extent: the column behind the line's last character.
  ///   - nextWord: columns of the next line's first word.
  mutating func add(extent: Int, nextWord: Int) {
    count += 1
    extents[min(extent, Self.widest + 1)] += 1
    guard extent <= Self.widest else { return }
    changes[extent] += 1
    changes[min(extent + nextWord + 1, Self.widest + 1)] -= 1
  }

  /// The width that explains most breaks, less those of lines that are longer; nil where there is none.
  func width() -> WrapWidth? {
    var covering = 0
    var shorter = 0
    var best: (score: Int, covering: Int, columns: Int)?
    for columns in 0...Self.widest {
      covering += changes[columns]
      shorter += extents[columns]
      let score = covering - (count - shorter)
      if best.map({ score > $0.score }) ?? true { best = (score, covering, columns) }
    }
    guard let best, best.score > 0 else { return nil }
    return WrapWidth(columns: best.columns, share: Double(best.covering) / Double(count))
  }
}
