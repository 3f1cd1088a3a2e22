/// The setting that every writer has, and only the runner reads: writers give bytes, the runner files them.
public enum WriterSetting {
  public static let to = Setting<String>(
    "to",
    "where the output goes: a path in which {key}, {languages}, {lang} and {folder} stand for each document's, "
      + "{lang} making a file for each version where the format can; - is standard output",
    check: refusal)

  private static let places = ["{key}", "{languages}", "{lang}", "{folder}"]

  private static func refusal(of path: String) -> String? {
    if path.isEmpty { return "must name a file, or - for standard output" }
    var held: Set<String> = []
    var rest = path[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { return "has a { without its }" }
      let place = String(rest[open...close])
      if !places.contains(place) { return "knows no \(place): there are \(places.joined(separator: ", "))" }
      held.insert(place)
      rest = rest[rest.index(after: close)...]
    }
    // Without either of them the file is one for all documents, which have no folder or languages in common.
    if held.isDisjoint(with: ["{key}", "{lang}"]), let place = places.first(where: held.contains) {
      return "has \(place) but neither {key} nor {lang}: all documents would go to one file"
    }
    return nil
  }
}
