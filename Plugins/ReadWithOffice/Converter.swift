import FileKit
import ProcessKit
import StageKit

/// Has another program read a file: in a folder of its own, without the network.
struct Converter {
  let office: String
  let pdf: String
  /// Seconds.
  let deadline: Double
  private let outputLimit = 1 << 30

  struct Result {
    var bytes: [UInt8]
    var program: String
    var isIsolated: Bool
  }

  init(office: String, pdf: String, deadline: Double) {
    self.office = office
    self.pdf = pdf
    self.deadline = deadline
  }

  /// - Returns: an ODT; of a PDF, the lines of its pages in XHTML.
  func convert(_ bytes: [UInt8], _ format: OfficeReader.Format) throws(StageError) -> Result {
    let name = format == .pdf ? pdf : office
    guard let program = Program(name) else {
      throw StageError(
        OfficeReader.missingProgram,
        [
          "program": name,
          "package": (format == .pdf ? OfficeReader.poppler : OfficeReader.libreOffice).package,
          "setting": format == .pdf ? "pdftotext" : "office",
        ])
    }
    guard let folder = try? TemporaryFolder() else { throw StageError(OfficeReader.noFolder) }
    let input = "\(folder.path)/document.\(format.suffix)"
    do {
      try FileSystem.writeAtomically(bytes, to: Array(input.utf8), mode: 0o600)
    } catch {
      throw StageError(OfficeReader.noFolder)
    }
    let arguments =
      format == .pdf
      ? ["-q", "-bbox-layout", "-enc", "UTF-8", input, "-"]
      : [
        "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
        // A profile of its own: no macros, extensions or settings of the user's, and no other soffice to wait for.
        "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to", "odt", "--outdir", "\(folder.path)/out",
        input,
      ]
    let isolated = Program.withoutNetwork(program, arguments)
    let output = try run(isolated?.0 ?? program, isolated?.1 ?? arguments, in: folder, as: name)
    if format == .pdf { return Result(bytes: output, program: name, isIsolated: isolated != nil) }
    do {
      // LibreOffice says that it is content where it wrote nothing.
      let odt = try FileSystem.read(Array("\(folder.path)/out/document.odt".utf8), limit: outputLimit)
      return Result(bytes: odt, program: name, isIsolated: isolated != nil)
    } catch {
      throw StageError(OfficeReader.failed, ["program": name, "reason": "it gave no document"])
    }
  }

  private func run(
    _ program: Program, _ arguments: [String], in folder: TemporaryFolder, as name: String
  ) throws(StageError) -> [UInt8] {
    // Proxies that are not there: for systems that give no namespace. LibreOffice takes the language of a text that does
    // not say it from the locale, and dates from the time zone: they must be the same everywhere.
    let environment = [
      "LC_ALL=C.UTF-8", "LANG=C.UTF-8", "LANGUAGE=", "TZ=UTC",
      "HOME=\(folder.path)", "TMPDIR=\(folder.path)", "http_proxy=http://127.0.0.1:9", "https_proxy=http://127.0.0.1:9",
    ]
    do {
      return try program.run(arguments, environment: environment, deadline: deadline, outputLimit: outputLimit)
    } catch {
      switch error {
      case .late: throw StageError(OfficeReader.late, ["program": name, "seconds": String(Int(deadline))])
      case .tooMuch: throw StageError(OfficeReader.failed, ["program": name, "reason": "it wrote too much"])
      case .notStarted(let code):
        throw StageError(OfficeReader.failed, ["program": name, "reason": "it could not be started (error \(code))"])
      case .failed(let status, let said):
        let reason = said.isEmpty ? "it ended with \(status < 0 ? "signal \(-status)" : "code \(status)")" : said
        throw StageError(
          OfficeReader.failed, ["program": name, "reason": reason.replacing(folder.path + "/", with: "")])
      }
    }
  }
}

extension OfficeReader.Format {
  fileprivate var suffix: String {
    switch self {
    case .rtf: "rtf"
    case .doc: "doc"
    case .pdf: "pdf"
    }
  }
}
