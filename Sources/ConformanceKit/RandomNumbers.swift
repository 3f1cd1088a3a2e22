/// A linear congruential generator (D. Knuth, The Art of Computer Programming, volume 2, section 3.3.4, MMIX): the same
/// numbers everywhere.
struct RandomNumbers {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 }

  /// - Parameter limit: at least 1.
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  /// True once in so many times.
  mutating func isOnce(in times: Int) -> Bool { below(times) == 0 }
}
