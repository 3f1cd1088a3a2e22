/// The distinct forms of one side of each bead, and where each form occurs. A place is a form in a bead.
struct BeadForms {
  /// For each place, bead by bead: the form, how often it stands in the bead, and the bead.
  private(set) var forms: [Int32] = []
  private(set) var counts: [Float] = []
  private(set) var beads: [Int32] = []
  /// Where each bead's places begin, and where those of forms that no other bead holds.
  private var starts: [Int32] = [0]
  private var singleStarts: [Int32] = []
  /// The places of each form, in the order of the beads.
  private var placeStarts: [Int32]
  private var placesByForm: [Int32]

  init(_ ranges: [Range<Int>], _ tokens: Tokens) {
    let formCount = tokens.forms.count
    var beadCounts = [Int32](repeating: 0, count: formCount)
    var last = [Int32](repeating: -1, count: formCount)
    for (bead, range) in ranges.enumerated() {
      for index in tokens.tokens(range) where last[Int(tokens.ids[index])] != Int32(bead) {
        last[Int(tokens.ids[index])] = Int32(bead)
        beadCounts[Int(tokens.ids[index])] += 1
      }
    }
    var placeOf = [Int32](repeating: -1, count: formCount)
    for (bead, range) in ranges.enumerated() {
      let first = Int32(forms.count)
      for isSingle in [false, true] {
        if isSingle { singleStarts.append(Int32(forms.count)) }
        for index in tokens.tokens(range) {
          let form = Int(tokens.ids[index])
          guard (beadCounts[form] == 1) == isSingle else { continue }
          if placeOf[form] >= first {
            counts[Int(placeOf[form])] += 1
          } else {
            placeOf[form] = Int32(forms.count)
            forms.append(Int32(form))
            counts.append(1)
            beads.append(Int32(bead))
          }
        }
      }
      starts.append(Int32(forms.count))
    }
    placeStarts = [0]
    placeStarts.reserveCapacity(formCount + 1)
    for form in 0..<formCount { placeStarts.append(placeStarts[form] + beadCounts[form]) }
    var next = placeStarts
    placesByForm = [Int32](repeating: 0, count: forms.count)
    for place in forms.indices {
      let form = Int(forms[place])
      placesByForm[Int(next[form])] = Int32(place)
      next[form] += 1
    }
  }

  /// The places of a bead's forms that other beads hold too.
  func repeatedPlaces(of bead: Int) -> Range<Int> { Int(starts[bead])..<Int(singleStarts[bead]) }

  func places(of form: Int) -> ArraySlice<Int32> { placesByForm[Int(placeStarts[form])..<Int(placeStarts[form + 1])] }

  /// The place of a form in a bead. Complexity: logarithmic in the form's places.
  func place(of form: Int, in bead: Int32) -> Int32? {
    var low = Int(placeStarts[form])
    var high = Int(placeStarts[form + 1])
    while low < high {
      let middle = (low + high) / 2
      if beads[Int(placesByForm[middle])] < bead { low = middle + 1 } else { high = middle }
    }
    guard low < Int(placeStarts[form + 1]), beads[Int(placesByForm[low])] == bead else { return nil }
    return placesByForm[low]
  }
}
