extension Bead {
  /// `0,1<TAB>2`: the numbers of the segments of each side, counted from 0; an empty side for none.
  public var line: String {
    source.map { String($0) }.joined(separator: ",") + "\t" + target.map { String($0) }.joined(separator: ",")
  }
}
