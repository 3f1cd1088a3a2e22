/// The setting that every writer has, and only the runner reads: writers give bytes, the runner files them.
public enum WriterSetting {
  public static let to = Setting<String>(
    "to",
    "where the output goes: a path in which {key}, {languages} and {folder} stand for each document's; - is standard output",
    check: { $0.isEmpty ? "must name a file, or - for standard output" : nil })
}
