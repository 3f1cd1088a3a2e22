import CLibXML2

/// The element names, attribute names and namespaces that a handler knows, numbered, so that it compares small integers.
///
/// Names are interned once, in a dictionary that every parser of this vocabulary stands on: to number a name that the
/// parser has read is to look up a pointer.
public final class XMLVocabulary: @unchecked Sendable {
  // Sendable: nothing changes after init, and libxml2 counts references to a dictionary under a lock.
  let dictionary: xmlDictPtr?
  private let keys: [UInt]
  private let numbers: [(name: Int32, namespace: Int32)]
  private let shift: UInt
  private let namePointers: [UInt]

  /// - Parameters:
  ///   - names: local names; each is numbered by its index.
  ///   - namespaces: each is numbered by its index, and may have several addresses; "" stands for no namespace.
  public init(names: [String], namespaces: [[String]] = [[""]]) {
    startLibrary
    dictionary = xmlDictCreate()
    var size = 16
    while size < 4 * (names.count + namespaces.reduce(0) { $0 + $1.count }) { size *= 2 }
    var table = PointerTable(size: size)
    var namePointers: [UInt] = []
    for (number, name) in names.enumerated() {
      let pointer = UInt(bitPattern: xmlDictLookup(dictionary, name, Int32(name.utf8.count)))
      namePointers.append(pointer)
      table.numbers[table.slot(of: pointer)].name = Int32(number)
    }
    for (number, addresses) in namespaces.enumerated() {
      for address in addresses {
        // A name without a namespace comes with a null pointer.
        let pointer =
          address.isEmpty ? 0 : UInt(bitPattern: xmlDictLookup(dictionary, address, Int32(address.utf8.count)))
        table.numbers[table.slot(of: pointer)].namespace = Int32(number)
      }
    }
    keys = table.keys
    numbers = table.numbers
    shift = table.shift
    self.namePointers = namePointers
  }

  deinit { xmlDictFree(dictionary) }

  func number(ofName pointer: UnsafePointer<UInt8>?) -> Int { Int(numbers[slot(of: UInt(bitPattern: pointer))].name) }

  func number(ofNamespace pointer: UnsafePointer<UInt8>?) -> Int {
    Int(numbers[slot(of: UInt(bitPattern: pointer))].namespace)
  }

  func pointer(ofName number: Int) -> UInt { namePointers[number] }

  private func slot(of key: UInt) -> Int {
    var slot = Int((key &* goldenRatio) >> shift)
    while keys[slot] != key, keys[slot] != emptyKey { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}

/// 2^64 divided by the golden ratio (Knuth, The Art of Computer Programming, volume 3, section 6.4).
private let goldenRatio: UInt = 0x9E37_79B9_7F4A_7C15
private let emptyKey = UInt.max

/// Open addressing with linear probing, at most a quarter full.
private struct PointerTable {
  var keys: [UInt]
  var numbers: [(name: Int32, namespace: Int32)]
  let shift: UInt

  init(size: Int) {
    keys = Array(repeating: emptyKey, count: size)
    numbers = Array(repeating: (-1, -1), count: size)
    shift = UInt(UInt.bitWidth - size.trailingZeroBitCount)
  }

  mutating func slot(of key: UInt) -> Int {
    var slot = Int((key &* goldenRatio) >> shift)
    while keys[slot] != key, keys[slot] != emptyKey { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    return slot
  }
}

/// libxml2 sets up its tables once a process.
let startLibrary: Void = xmlInitParser()
