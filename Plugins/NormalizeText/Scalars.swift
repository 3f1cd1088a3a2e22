/// White space by Unicode's property of that name: U+0085 and the line separators among it, zero-width spaces not.
func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x80
    ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
    : scalar.properties.isWhitespace
}
