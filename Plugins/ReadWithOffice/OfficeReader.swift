import OpenDocumentKit
import ProcessKit
public import StageKit
public import TextModel

/// Reads what only other programs read: RTF and documents of Word 97-2003 through LibreOffice, PDF through pdftotext.
public struct OfficeReader: Reader {
  static let office = Setting<String>(
    "office", "the program that reads RTF and DOC: LibreOffice, by name or path", default: libreOffice.name)
  static let pdf = Setting<String>(
    "pdftotext", "the program that reads PDF, by name or path", default: poppler.name)
  static let deadline = Setting<Int>(
    "office-deadline", "how many seconds such a program may take for a document", default: 60,
    check: { (1...86_400).contains($0) ? nil : "must be from 1 to 86400" })

  public static let specification = StageSpecification(
    id: "read-with-office", summary: "Read RTF, DOC and PDF through LibreOffice and pdftotext", version: 2,
    settings: OpenDocument.settings + [office.declaration, pdf.declaration, deadline.declaration], needs: [.bytes],
    gives: [.blocks], mediaTypes: Format.allCases.map(\.rawValue),
    findings: [OpenDocument.unreadObject, notIsolated], failures: failures + OpenDocument.failures,
    programs: [libreOffice, poppler])

  static let libreOffice = OutsideProgram(
    "soffice", package: "libreoffice-writer-nogui", purpose: "reads RTF and DOC")
  static let poppler = OutsideProgram("pdftotext", package: "poppler-utils", purpose: "reads PDF")

  static let notIsolated = FindingKind(
    "not-isolated", "{program} ran with the network within its reach: this system gives it no namespace of its own")

  static let missingProgram = Failure(
    "missing-program", "this file is read through {program}, which is not installed",
    cure: "install Debian's package {package}, or name the program with --{setting}")
  static let failed = Failure(
    "program-failed", "{program} could not read the file: {reason}", cure: "open the file by hand to see what is wrong")
  static let late = Failure(
    "program-late", "{program} took longer than {seconds} s",
    cure: "raise --office-deadline, or convert the file by hand")
  static let noFolder = Failure(
    "no-folder", "no temporary folder can be made", cure: "make room in /tmp, or set TMPDIR")
  static let noText = Failure(
    "no-text", "the PDF has no text: its pages are pictures", cure: "recognize its text first, with ocrmypdf say")

  static let failures = [missingProgram, failed, late, noFolder, noText]

  /// What is read, by the media type.
  enum Format: String, CaseIterable {
    case rtf = "application/rtf"
    case doc = "application/msword"
    case pdf = "application/pdf"
  }

  private let reader: OpenDocumentReader
  private let converter: Converter

  public init(_ settings: Settings) {
    reader = OpenDocumentReader(OpenDocument.Options(settings))
    converter = Converter(
      office: settings[Self.office], pdf: settings[Self.pdf], deadline: Double(settings[Self.deadline]))
  }

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    guard let format = format(of: head) else { return nil }
    guard format == .doc else { return Detected(format.rawValue, confidence: 0.95) }
    // Workbooks, slides and encrypted documents begin so as well.
    let suffix = name.lowercased().split(separator: ".").last ?? ""
    let isNamed = suffix == "doc" || suffix == "dot"
    return isNamed || !name.contains(".") ? Detected(format.rawValue, confidence: isNamed ? 0.9 : 0.5) : nil
  }

  private static func format(of head: ArraySlice<UInt8>) -> Format? {
    if head.starts(with: "{\\rtf".utf8) { return .rtf }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .doc }
    return head.starts(with: "%PDF-".utf8) ? .pdf : nil
  }

  public mutating func read(
    _ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext
  ) throws(StageError) {
    let format = Self.format(of: bytes.prefix(headSize)) ?? .doc
    let result = try converter.convert(bytes, format)
    if !result.isIsolated { sink.report(Finding(Self.notIsolated, ["program": result.program])) }
    if format == .pdf { try readPages(result.bytes, into: &sink) } else { try reader.read(result.bytes, into: &sink) }
    sink.detect { $0.mediaType = Detected(format.rawValue, confidence: 1) }
  }
}
