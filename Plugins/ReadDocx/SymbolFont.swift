/// Fonts whose characters are pictures at code points of their own, and what those are in Unicode.
enum SymbolFont {
  case symbol, wingdings

  /// Nil for a font of ordinary characters.
  init?(_ name: UnsafeBufferPointer<UInt8>) {
    if name.isEqual("Symbol") {
      self = .symbol
    } else if name.isEqual("Wingdings") {
      self = .wingdings
    } else {
      return nil
    }
  }

  /// The Unicode character for one of the font's, at its own code point (0x20 to 0xFF) or that of the private use area
  /// (0xF020 to 0xF0FF); nil where there is none.
  func scalar(_ code: Int) -> Unicode.Scalar? {
    let index = (code >= 0xF000 ? code - 0xF000 : code) - 0x20
    let table = self == .symbol ? Self.symbolTable : Self.wingdingsTable
    guard table.indices.contains(index), table[index] != " " || index == 0 else { return nil }
    return table[index]
  }

  /// Adobe's Symbol encoding (Unicode's VENDORS/ADOBE/symbol.txt) from 0x20; a space where it has nothing.
  private static let symbolTable = Array(
    (" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ "
      + "                                "
      + "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ")
      .unicodeScalars)

  /// Wingdings from 0x20, by the characters that Unicode 7 took over from it (L2/11-052); a space where it has nothing.
  private static let wingdingsTable = Array(
    (" 🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭📁📂📄🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍🖎✌👌👍👎☜☞☝☟🖐☺😐☹💣☠🏳🏱✈☼💧❄🕆✞🕈✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓🙰🙵●🔾■□🞐❑❒⬧⧫◆❖⬥⌧⮹⌘🏵🏶🙶🙷 "
      + "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•⚬⭘🞆🞈🞊🞋🔿▪🞎🟀🟁★🟋🟏🟓🟑⯐⌖⯎⯏⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦⮘⮚⮙⮛⮈⮊⮉⮋🡨🡪🡩🡫🡬🡭🡯🡮🡸🡺🡹🡻🡼🡽🡿🡾⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂🢬🢭🗶✓🗷🗹 ")
      .unicodeScalars)
}
