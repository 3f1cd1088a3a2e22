// Logarithms and exponentials by plain arithmetic: the same bits on every machine, where libm's differ with FMA.

/// The natural logarithm of positive, normal numbers, to about 1e-6. Atanh series after range reduction.
@inline(__always)
func naturalLog(_ x: SIMD4<Float>) -> SIMD4<Float> {
  let bits = unsafeBitCast(x, to: SIMD4<Int32>.self)
  // Mantissas in [sqrt(1/2), sqrt(2)).
  let shifted = bits &- SIMD4<Int32>(repeating: 0x3F35_04F3)
  let exponent = shifted &>> 23
  let mantissa = unsafeBitCast(bits &- (exponent &<< 23), to: SIMD4<Float>.self)
  let s = (mantissa - 1) / (mantissa + 1)
  let z = s * s
  let series = s * (2 + z * (0.666_666_7 + z * (0.4 + z * 0.285_714_3)))
  return SIMD4<Float>(exponent) * 0.693_147_2 + series
}

@inline(__always)
func naturalLog(_ x: Float) -> Float { naturalLog(SIMD4(repeating: x))[0] }

/// e to the power of x, to about 1e-7 of it; 0 far below, the largest it can be far above.
@inline(__always)
func exponential(_ x: Double) -> Double {
  let bounded = max(-700, min(700, x))
  let scaled = bounded * 1.442_695_040_888_963_4
  let exponent = Int64(scaled + (scaled < 0 ? -0.5 : 0.5))
  let r = bounded - Double(exponent) * 0.693_147_180_559_945_3
  let p =
    1 + r * (1 + r * (0.5 + r * (0.166_666_666_666_7 + r * (0.041_666_666_67 + r * (0.008_333_333 + r * 0.001_388_9)))))
  return p * Double(bitPattern: UInt64(exponent + 1023) << 52)
}

/// To 1/1024; what is beyond a million is brought back to it. Without libm, whose rounding is a call for each number.
@inline(__always)
func quantized(_ x: Float) -> Float {
  let scaled = max(-1e6, min(1e6, x)) * 1024
  return Float(Int32(scaled + (scaled < 0 ? -0.5 : 0.5))) / 1024
}
