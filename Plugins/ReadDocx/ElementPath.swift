/// The path of the block in hand: `body/tbl[1]/tr[2]/tc[1]/p[3]`. It names the elements that hold blocks, each counted
/// from 1 among those of its name within the one named before it.
struct ElementPath {
  private(set) var bytes: [UInt8] = []
  /// Lengths of the path before each element on it.
  private var lengths: [Int] = []
  /// For each element on the path, and for what is outside of all, how many elements of each name it has had.
  private var counts: [[UInt32]] = [Array(repeating: 0, count: Tag.pathNames.count)]

  mutating func push(_ tag: Tag) {
    guard let name = Tag.pathNames.firstIndex(where: { $0.tag == tag }) else { return }
    lengths.append(bytes.count)
    counts[lengths.count - 1][name] += 1
    if !bytes.isEmpty { bytes.append(0x2F) }
    bytes.append(contentsOf: Tag.pathNames[name].name)
    if Tag.pathNames[name].isCounted {
      bytes.append(0x5B)
      bytes.append(contentsOf: String(counts[lengths.count - 1][name]).utf8)
      bytes.append(0x5D)
    }
    // Rows of counts are kept when their element ends, so that none is made twice.
    if counts.count == lengths.count {
      counts.append(Array(repeating: 0, count: Tag.pathNames.count))
    } else {
      for name in counts[lengths.count].indices { counts[lengths.count][name] = 0 }
    }
  }

  mutating func pop() {
    guard let length = lengths.popLast() else { return }
    bytes.removeSubrange(length...)
  }
}

extension Tag {
  fileprivate static let pathNames: [(tag: Tag, name: [UInt8], isCounted: Bool)] = [
    (p, Array("p".utf8), true), (tbl, Array("tbl".utf8), true), (tr, Array("tr".utf8), true),
    (tc, Array("tc".utf8), true), (body, Array("body".utf8), false), (sdt, Array("sdt".utf8), true),
    (sdtContent, Array("sdtContent".utf8), false), (customXml, Array("customXml".utf8), true),
    (txbxContent, Array("txbxContent".utf8), true), (footnote, Array("footnote".utf8), true),
    (endnote, Array("endnote".utf8), true), (comment, Array("comment".utf8), true), (hdr, Array("hdr".utf8), false),
    (ftr, Array("ftr".utf8), false),
  ]

  /// Whether the element stands on the path of what is in it.
  var isOnPath: Bool {
    switch self {
    case .p, .tbl, .tr, .tc, .body, .sdt, .sdtContent, .customXml, .txbxContent, .footnote, .endnote, .comment, .hdr,
      .ftr:
      true
    default: false
    }
  }
}
