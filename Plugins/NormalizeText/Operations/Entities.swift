import UnicodeKit

/// Decodes HTML entities that a careless export left in the text: &nbsp;, &laquo;, &#8212;, &#x416;. Once only, and only
/// those with a semicolon: of `&amp;lt;` the `&lt;` stays.
struct Entities: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = ["&"..."&"]
  let mayTriggerOthers = true
  private let windows = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      let bytes = passage.bytes
      bytes.forEach(UInt8(ascii: "&")) { start in
        let end = bytes.end(from: start + 1) { $0 == "#" || isDigit($0) || $0.value < 0x80 && isLatinLetter($0) }
        guard bytes.scalar(at: end) == ";", end - start <= 12 else { return }
        guard let scalar = scalar(named: passage.string((start + 1)..<end)) else { return }
        changes.replace(start..<(end + 1), of: passage, with: Array(String(scalar).utf8))
      }
    }
  }

  private func scalar(named name: String) -> Unicode.Scalar? {
    guard name.first == "#" else { return entities[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10) else {
      return nil
    }
    // As browsers read them (HTML, section 13.2.5.80): what Windows has in the place of the C1 controls.
    if (0x80...0x9F).contains(value) { return windows[Int(value) - 0x80] }
    guard value >= 0x20 || value == 9 || value == 10 else { return nil }
    return Unicode.Scalar(value)
  }
}

private let entities: [String: Unicode.Scalar] = {
  var entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "euro": "€", "hellip": "…", "mdash": "—", "ndash": "–",
    "bull": "•", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsaquo": "‹",
    "rsaquo": "›", "dagger": "†", "Dagger": "‡", "permil": "‰", "trade": "™", "minus": "−", "ensp": "\u{2002}",
    "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
    "rlm": "\u{200F}",
    "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "numero": "№", "larr": "←", "rarr": "→",
    "le": "≤", "ge": "≥", "ne": "≠", "asymp": "≈", "infin": "∞", "prime": "′", "Prime": "″",
  ]
  // Those of Latin-1, U+00A0 to U+00FF in their order.
  let latin1 = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
    thorn yuml
    """
  for (offset, name) in latin1.split(separator: " ").enumerated() {
    entities[String(name)] = Unicode.Scalar(UInt32(0xA0 + offset))
  }
  return entities
}()
