import CLibXML2

/// The names that a parser has read, each once, and the numbers of those that are in its vocabulary: to number a name
/// is to look up a pointer.
///
/// It is kept from document to document, which mostly have the same names, until they have become too many.
final class NameTable {
  let dictionary: xmlDictPtr?
  private var slots: [Slot]
  private let shift: UInt
  private var pointers: [UInt] = []
  /// Bytes of the vocabulary's own names.
  private var ownUsage = 0

  private struct Slot {
    var key = emptyKey
    var name: Int32 = -1
    var namespace: Int32 = -1
  }

  init(_ vocabulary: XMLVocabulary) {
    startLibrary
    dictionary = xmlDictCreate()
    // Open addressing with linear probing, at most a quarter full.
    var count = 16
    while count < 4 * (vocabulary.names.count + vocabulary.namespaces.reduce(0) { $0 + $1.count }) { count *= 2 }
    slots = Array(repeating: Slot(), count: count)
    shift = UInt(UInt.bitWidth - count.trailingZeroBitCount)
    for (number, name) in vocabulary.names.enumerated() {
      let pointer = pointer(of: name)
      pointers.append(pointer)
      change(pointer) { $0.name = Int32(number) }
    }
    for (number, addresses) in vocabulary.namespaces.enumerated() {
      // A name without a namespace comes with a null pointer.
      for address in addresses { change(address.isEmpty ? 0 : pointer(of: address)) { $0.namespace = Int32(number) } }
    }
    ownUsage = xmlDictGetUsage(dictionary)
  }

  deinit { xmlDictFree(dictionary) }

  /// Whether documents have filled it with names that the next will hardly have.
  var isFull: Bool { xmlDictGetUsage(dictionary) - ownUsage > 1 << 20 }

  func number(ofName pointer: UnsafePointer<UInt8>?) -> Int { Int(slots[slot(of: UInt(bitPattern: pointer))].name) }

  func number(ofNamespace pointer: UnsafePointer<UInt8>?) -> Int {
    Int(slots[slot(of: UInt(bitPattern: pointer))].namespace)
  }

  func pointer(ofName number: Int) -> UInt { pointers[number] }

  private func pointer(of name: String) -> UInt {
    UInt(bitPattern: xmlDictLookup(dictionary, name, Int32(name.utf8.count)))
  }

  private func change(_ key: UInt, _ body: (inout Slot) -> Void) {
    let slot = slot(of: key)
    slots[slot].key = key
    body(&slots[slot])
  }

  private func slot(of key: UInt) -> Int {
    var slot = Int((key &* goldenRatio) >> shift)
    while slots[slot].key != key, slots[slot].key != emptyKey { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}

/// 2^64 divided by the golden ratio (Knuth, The Art of Computer Programming, volume 3, section 6.4).
private let goldenRatio: UInt = 0x9E37_79B9_7F4A_7C15
private let emptyKey = UInt.max

/// libxml2 sets up its tables once a process.
let startLibrary: Void = xmlInitParser()
