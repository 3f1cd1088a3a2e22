import Glibc

/// Why a file or folder could not be used: in pieces, so that whoever reports it puts the name and the place first.
public struct FileError: Error, Sendable, Equatable {
  public enum Reason: Sendable, Equatable {
    case missing
    case isFolder
    /// Something on the way to it, or it itself, is no folder.
    case notFolder
    /// A pipe, a socket or a device.
    case notRegular
    case noPermission
    /// In bytes.
    case tooLarge(limit: Int)
    case noMemory
    case noSpace
    case readOnly
    case badName
    case tooManyOpenFiles
    /// Who read what is written has gone.
    case brokenPipe
    case other
  }

  public var reason: Reason
  /// What the operating system said; 0 where it was not asked.
  public var errno: Int32
  /// Which file or folder: not always the one asked for, but the parent that could not be made, say.
  public var path: [UInt8]

  public init(_ reason: Reason, errno: Int32 = 0, path: [UInt8]) {
    self.reason = reason
    self.errno = errno
    self.path = path
  }

  /// - Parameter errno: what the system said.
  public init(errno: Int32, path: [UInt8]) {
    self.init(Reason(errno), errno: errno, path: path)
  }

  /// The path for people: bytes that are no UTF-8 are replaced.
  public var name: String { String(decoding: path, as: UTF8.self) }

  /// What is the matter, to stand after the name and a colon: in lower case, without a full stop.
  public var message: String {
    switch reason {
    case .missing: "no such file or folder"
    case .isFolder: "is a folder, not a file"
    case .notFolder: "is no folder, or its path leads through a file"
    case .notRegular: "is a pipe, a socket or a device, not a file"
    case .noPermission: "no permission"
    case .tooLarge(let limit): "larger than the limit of \(limit) bytes"
    case .noMemory: "there is no memory for it"
    case .noSpace: "no space left on the disk"
    case .readOnly: "stands on a disk that may only be read"
    case .badName: "no name that a file can have"
    case .tooManyOpenFiles: "too many files are open"
    case .brokenPipe: "the program that read this output has ended"
    case .other: String(cString: strerror(errno)).lowercased()
    }
  }

  /// What the user can do about it, as an imperative in lower case, without a full stop.
  public var cure: String {
    switch reason {
    case .missing: "check the name, and the folder that it is looked for in"
    case .isFolder: "name a file in it"
    case .notFolder: "check the path"
    case .notRegular: "copy its content to a file"
    case .noPermission: "change its permissions, or run as a user who has them"
    case .tooLarge: "split it, or raise the limit"
    case .noMemory: "split it, or allow the program more memory"
    case .noSpace: "free some space, or write elsewhere"
    case .readOnly: "write elsewhere"
    case .badName: "choose a shorter name without NUL bytes"
    case .tooManyOpenFiles: "raise the limit with ulimit -n"
    case .brokenPipe: "nothing needs to be done where that was meant"
    case .other: "check the disk"
    }
  }
}

extension FileError.Reason {
  init(_ errno: Int32) {
    self =
      switch errno {
      case ENOENT: .missing
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case EACCES, EPERM: .noPermission
      case ENOMEM: .noMemory
      case ENOSPC, EDQUOT: .noSpace
      case EROFS: .readOnly
      case ENAMETOOLONG, ELOOP, EILSEQ: .badName
      case EMFILE, ENFILE: .tooManyOpenFiles
      case EPIPE: .brokenPipe
      default: .other
      }
  }
}
