import CICU

/// The Unicode normalization forms (UAX #15).
public enum NormalizationForm: Int32, Sendable, CaseIterable {
  case nfc = 0
  case nfd
  case nfkc
  case nfkd
}

/// Normalizes UTF-8. Text that is normalized is scanned and never copied; in other text only the stretches between
/// normalization boundaries that hold a scalar in question are given to ICU. It belongs to one worker.
public final class Normalizer {
  public let form: NormalizationForm
  private let flags: ScalarFlags
  private let normalizer: OpaquePointer?
  private var source = UTF16Buffer()
  private var target = UTF16Buffer()
  private var replacement: [UInt8] = []
  private var recent = RecentStretches()

  public init(_ form: NormalizationForm) {
    self.form = form
    flags = form.flags
    var status: Int32 = 0
    normalizer = icu_normalizer_get(form.rawValue, &status)
  }

  /// The scalars that the form may change, reorder or join with the one before. Text without any is normalized, and a
  /// boundary stands before every other scalar.
  public static func reactiveScalars(_ form: NormalizationForm) -> [ClosedRange<Unicode.Scalar>] {
    var status: Int32 = 0
    var pairs = [Int32](repeating: 0, count: 2 * Int(icu_normalizer_reactive(form.rawValue, nil, 0, &status)))
    _ = icu_normalizer_reactive(form.rawValue, &pairs, Int32(pairs.count), &status)
    return stride(from: 0, to: pairs.count, by: 2).compactMap { index in
      guard let first = Unicode.Scalar(UInt32(pairs[index])), let last = Unicode.Scalar(UInt32(pairs[index + 1])) else {
        return nil
      }
      return first...last
    }
  }

  /// Complexity: linear, at the speed of memory for text of scalars that the form cannot change.
  public func isNormalized(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var from = 0
    while let stretch = nextStretch(in: bytes, from: from) {
      if replaces(bytes, stretch) { return false }
      from = stretch.upperBound
    }
    return true
  }

  /// Calls `change` for each stretch that is not normalized, in order, with what it should be.
  ///
  /// - Parameter change: is given a range of `bytes` on scalar boundaries, and UTF-8 that lives as long as the call.
  public func changes(
    in bytes: UnsafeBufferPointer<UInt8>, _ change: (Range<Int>, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var from = 0
    while let stretch = nextStretch(in: bytes, from: from) {
      if replaces(bytes, stretch) { replacement.withUnsafeBufferPointer { change(stretch, $0) } }
      from = stretch.upperBound
    }
  }

  public func normalize(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var next = 0
      changes(in: bytes) { range, replacement in
        result.append(contentsOf: bytes[next..<range.lowerBound])
        result.append(contentsOf: replacement)
        next = range.upperBound
      }
      result.append(contentsOf: bytes[next...])
      return result
    }
  }

  /// From the scalar before the next reactive one to the one after the last reactive one that follows it.
  private func nextStretch(in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Range<Int>? {
    let found = flags.first(of: reactive, in: bytes, from: from)
    guard found < bytes.count else { return nil }
    var start = found
    if start > from {
      start -= 1
      while start > from, isContinuation(bytes[start]) { start -= 1 }
    }
    var end = found
    repeat {
      end += 1
      while end < bytes.count, isContinuation(bytes[end]) { end += 1 }
    } while end < bytes.count && flags.flags(at: end, in: bytes) & reactive != 0
    return start..<min(end, start + wholeScalars(bytes[start...]))
  }

  /// Whether a stretch is not normalized; if so, `replacement` is what it should be.
  private func replaces(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Bool {
    let piece = UnsafeBufferPointer(rebasing: bytes[stretch])
    if let known = recent.outcome(of: piece, replacement: &replacement) { return known }
    source.assign(piece)
    var status: Int32 = 0
    var needed = source.count * 3
    repeat {
      target.reserve(needed)
      target.update { units, _ in
        let capacity = Int32(clamping: units.count)
        needed = source.withUnits { source in
          Int(icu_normalize(normalizer, source.baseAddress, Int32(source.count), units.baseAddress, capacity, &status))
        }
        return min(needed, units.count)
      }
    } while needed > target.units.count
    replacement.removeAll(keepingCapacity: true)
    target.append(to: &replacement)
    let changed = !piece.elementsEqual(replacement)
    recent.remember(piece, changed ? replacement : nil)
    return changed
  }
}

private let reactive: UInt32 = 1

extension NormalizationForm {
  /// Half a millisecond's work, done once and only for the forms that are used.
  fileprivate var flags: ScalarFlags {
    switch self {
    case .nfc: Self.nfcFlags
    case .nfd: Self.nfdFlags
    case .nfkc: Self.nfkcFlags
    case .nfkd: Self.nfkdFlags
    }
  }

  private static let nfcFlags = flags(of: .nfc)
  private static let nfdFlags = flags(of: .nfd)
  private static let nfkcFlags = flags(of: .nfkc)
  private static let nfkdFlags = flags(of: .nfkd)

  private static func flags(of form: NormalizationForm) -> ScalarFlags {
    var flags = ScalarFlags()
    for scalars in Normalizer.reactiveScalars(form) { flags.insert(reactive, for: scalars) }
    return flags
  }
}

func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
