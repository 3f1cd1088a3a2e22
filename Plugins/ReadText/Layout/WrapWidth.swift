/// The width at which a text was wrapped, found from the lines that another line of the same paragraph may follow.
struct WrapWidth {
  /// Columns.
  var columns: Int
  /// The part of the breaks that it explains: the line is not longer, and the next word had no room on it.
  var share: Double
}

/// A line break as the wrapping of paragraphs sees it.
struct WrapSample {
  /// The column behind the line's last character.
  var extent: Int
  /// Columns of the next line's first word.
  var nextWord: Int
}

/// The width that explains most breaks, less those of lines that are longer; nil where there is none.
///
/// A break with extent `e` before a word of `w` columns is explained by every width from `e` to `e + w`: the width that
/// most of these intervals cover is found in one sweep. Complexity: breaks + the widest width looked at.
func wrapWidth(of samples: [WrapSample]) -> WrapWidth? {
  let widest = 200
  guard !samples.isEmpty else { return nil }
  var changes = [Int](repeating: 0, count: widest + 2)
  var extents = [Int](repeating: 0, count: widest + 2)
  for sample in samples {
    extents[min(sample.extent, widest + 1)] += 1
    guard sample.extent <= widest else { continue }
    changes[sample.extent] += 1
    changes[min(sample.extent + sample.nextWord + 1, widest + 1)] -= 1
  }
  var covering = 0
  var shorter = 0
  var best: (score: Int, covering: Int, columns: Int)?
  for columns in 0...widest {
    covering += changes[columns]
    shorter += extents[columns]
    let score = covering - (samples.count - shorter)
    if best.map({ score > $0.score }) ?? true { best = (score, covering, columns) }
  }
  guard let best, best.score > 0 else { return nil }
  return WrapWidth(columns: best.columns, share: Double(best.covering) / Double(samples.count))
}
