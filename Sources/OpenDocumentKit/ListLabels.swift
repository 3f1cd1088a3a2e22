import XMLKit

/// A list that has begun and not ended.
struct OpenList {
  var style: String?
  /// The numbers that it counts with: those of the outermost list.
  var counts: Int
  /// The label that its item's first paragraph gets.
  var item = Item.none

  enum Item {
    case none
    case begun(start: Int?)
    case labelled
  }
}

/// Counts the items of lists and the headings of an outline.
struct ListLabels {
  private let styles: Styles
  /// For each outermost list, the numbers that its levels have come to.
  private var counts: [[Int?]] = []
  private var countsOfStyle: [String: Int] = [:]
  private var countsOfID: [String: Int] = [:]
  private var outline: [Int?] = []
  private let maximumLevel = 10

  init(_ styles: Styles) { self.styles = styles }

  mutating func start(_ lists: inout [OpenList], _ attributes: XMLAttributes) {
    let style = attributes[.styleName, .text] ?? lists.last?.style
    let continues = attributes[.continueNumbering, .text] == "true"
    var index: Int
    if let outer = lists.last {
      index = outer.counts
      if !continues, lists.count < counts[index].count { counts[index].removeSubrange(lists.count...) }
    } else if let other = attributes[.continueList, .text].flatMap({ countsOfID[$0] }) {
      index = other
    } else if continues, let style, let other = countsOfStyle[style] {
      index = other
    } else {
      index = counts.count
      counts.append([])
    }
    if let style, lists.isEmpty { countsOfStyle[style] = index }
    if let id = attributes[.id, .xml] { countsOfID[id] = index }
    lists.append(OpenList(style: style, counts: index))
  }

  func startItem(_ lists: inout [OpenList], start: Int?) {
    if let last = lists.indices.last { lists[last].item = .begun(start: start) }
  }

  func startHeader(_ lists: inout [OpenList]) {
    if let last = lists.indices.last { lists[last].item = .labelled }
  }

  /// The label of a paragraph of the innermost list, and its level; nil in none.
  mutating func label(_ lists: inout [OpenList], paragraphStyle: String?) -> (label: String?, level: Int)? {
    guard let list = lists.last else { return nil }
    let level = lists.count
    guard case .begun(let start) = list.item, level <= maximumLevel else { return (nil, level) }
    lists[level - 1].item = .labelled
    let style = (list.style ?? paragraphStyle).flatMap { styles.lists[$0] } ?? ListStyle()
    let label = style.label(Self.count(&counts[list.counts], level, start: start, style))
    return (label.flatMap { $0.isEmpty ? nil : $0 }, level)
  }

  mutating func labelOfHeading(_ level: Int) -> String? {
    guard level <= maximumLevel, styles.outline.levels[level]?.format.isEmpty == false else { return nil }
    let label = styles.outline.label(Self.count(&outline, level, start: nil, styles.outline))
    return label.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Counts an item of a level: those below begin anew.
  private static func count(_ counts: inout [Int?], _ level: Int, start: Int?, _ style: ListStyle) -> [Int] {
    while counts.count < level { counts.append(nil) }
    counts.removeSubrange(level...)
    counts[level - 1] = start ?? counts[level - 1].map { $0 + 1 } ?? style.levels[level]?.start ?? 1
    for above in counts.indices.dropLast() where counts[above] == nil {
      counts[above] = style.levels[above + 1]?.start ?? 1
    }
    return counts.map { $0 ?? 1 }
  }
}
