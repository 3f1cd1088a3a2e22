/// Fonts whose characters are pictures at code points of their own, and what those are in Unicode.
enum SymbolFont: Int {
  case symbol, wingdings, wingdings2, wingdings3, webdings

  /// Nil for a font of ordinary characters.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    guard name.first == 0x53 || name.first == 0x57, let font = Self.names.firstIndex(where: { name.isEqual($0) }) else {
      return nil
    }
    self.init(rawValue: font)
  }

  private static let names: [StaticString] = ["Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"]

  /// The Unicode character for one of the font's, at its own code point (0x20 to 0xFF) or that of the private use area
  /// (0xF020 to 0xF0FF); nil where there is none.
  func scalar(_ code: Int) -> Unicode.Scalar? {
    let index = (code >= 0xF000 ? code - 0xF000 : code) - 0x20
    let table = Self.tables[rawValue]
    guard table.indices.contains(index), table[index] != " " || index == 0 else { return nil }
    return table[index]
  }
}
