import ArchiveKit
public import StageKit
public import TextModel
import XMLKit

/// Text documents of OpenDocument (ISO/IEC 26300), packed or in one XML file: what stages that read them share.
public enum OpenDocument {
  public static let mediaType = "application/vnd.oasis.opendocument.text"
  static let flatMediaType = "application/vnd.oasis.opendocument.text-flat-xml"

  /// What of a document is read.
  enum Part: String, CaseIterable {
    case body, notes, headers, comments, properties
    case textBoxes = "text-boxes"
  }

  /// Parts that only documents of other formats have are allowed: one step reads both.
  static let parts = Setting<[String]>(
    "parts", "what to read: body, notes, text-boxes, headers, comments, properties, or all",
    default: ["body", "notes", "text-boxes", "headers"],
    check: { names in
      names.contains { !["all", "diagrams", "charts"].contains($0) && Part(rawValue: $0) == nil }
        ? "may name body, notes, text-boxes, headers, comments, properties and all" : nil
    })

  /// Which state of tracked changes is read.
  enum Changes: String, SettingChoice {
    case final, original, both
  }

  static let changes = Setting<Changes>(
    "changes",
    "tracked changes: the text with all of them made, with none, or both texts together, a space where they touch",
    default: .final)
  static let hidden = Setting<Bool>("hidden", "whether to read hidden text", default: false)
  static let maximumMembers = Setting.limit(
    "max-members", "how many members the file may have", default: ArchiveLimits().memberCount)
  static let maximumSize = Setting.limit(
    "max-size", "how many megabytes the file may unpack to", default: ArchiveLimits().unpackedSize >> 20)
  static let maximumRatio = Setting.limit(
    "max-ratio", "how many times its packed size a large member may unpack to", default: ArchiveLimits().ratio)
  static let maximumDepth = Setting.limit(
    "max-depth", "how deep XML elements may stand in each other", default: XMLLimits().depth, upTo: 10_000)

  public static let unreadObject = FindingKind("unread-object", "an embedded object, {name}, is not read")

  /// The settings of a stage that reads such documents.
  public static let settings = [
    parts.declaration, changes.declaration, hidden.declaration, maximumMembers.declaration, maximumSize.declaration,
    maximumRatio.declaration, maximumDepth.declaration,
  ]

  /// What the settings say.
  public struct Options {
    let parts: Set<Part>
    let changes: Changes
    let hidden: Bool
    var archiveLimits = ArchiveLimits()
    var xmlLimits = XMLLimits()

    public init(_ settings: Settings) {
      let names = settings[OpenDocument.parts]
      parts = Set(names.contains("all") ? Part.allCases : names.compactMap { Part(rawValue: $0) })
      changes = settings[OpenDocument.changes]
      hidden = settings[OpenDocument.hidden]
      archiveLimits.memberCount = settings[OpenDocument.maximumMembers]
      archiveLimits.unpackedSize = settings[OpenDocument.maximumSize] << 20
      archiveLimits.ratio = settings[OpenDocument.maximumRatio]
      xmlLimits.depth = settings[OpenDocument.maximumDepth]
      xmlLimits.allowsDoctype = false
    }
  }
}
