/// The setting that every writer has, and only the runner reads: writers give bytes, the runner files them.
public enum WriterSetting {
  public static let to = Setting<String>(
    "to",
    "where the output goes: a path in which {key}, {languages}, {lang} and {folder} stand for each document's, "
      + "{lang} making a file for each version; - is standard output",
    check: refusal)

  private static let places = ["{key}", "{languages}", "{lang}", "{folder}"]

  private static func refusal(of path: String) -> String? {
    if path.isEmpty { return "must name a file, or - for standard output" }
    var rest = path[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { return "has a { without its }" }
      let place = String(rest[open...close])
      if !places.contains(place) { return "knows no \(place): there are \(places.joined(separator: ", "))" }
      rest = rest[rest.index(after: close)...]
    }
    return nil
  }
}
