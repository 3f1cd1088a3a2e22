import CSQLite
import Glibc
import TextModel

/// A SQLite database, as much of it as the journal needs. One thread at a time uses it.
final class Database {
  private var handle: OpaquePointer?
  private var statements: [String: OpaquePointer] = [:]

  /// Opens a database, made where it is not there, in a file that only its owner may read.
  init(path: String) throws(DatabaseError) {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let mask = umask(0o077)
    defer { umask(mask) }
    let code = sqlite3_open_v2(EscapedPath.bytes(path).map { CChar(bitPattern: $0) } + [0], &handle, flags, nil)
    guard code == SQLITE_OK else {
      let error = DatabaseError(message: handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory")
      sqlite3_close_v2(handle)
      throw error
    }
    sqlite3_busy_timeout(handle, 10_000)
    try run("PRAGMA journal_mode = WAL")
    try run("PRAGMA synchronous = NORMAL")
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// - Throws: where its tables are those of another version of this program.
  func checkVersion(_ version: Int) throws(DatabaseError) {
    var found = 0
    try query("PRAGMA user_version") { found = $0.integer(0) }
    guard found == 0 || found == version else {
      throw DatabaseError(message: "another version of tolmach made it")
    }
  }

  /// Runs a statement for what it does.
  func run(_ sql: String, _ values: [DatabaseValue] = []) throws(DatabaseError) {
    try query(sql, values) { _ in }
  }

  /// Runs a statement, and `body` for each of its rows.
  func query(
    _ sql: String, _ values: [DatabaseValue] = [], _ body: (DatabaseRow) -> Void
  ) throws(DatabaseError) {
    let statement = try prepared(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() { bind(value, Int32(index + 1), statement) }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: body(DatabaseRow(statement: statement))
      case SQLITE_DONE: return
      default: throw error
      }
    }
  }

  /// Runs `body` so that all of it holds, or nothing.
  func transaction(_ body: () throws(DatabaseError) -> Void) throws(DatabaseError) {
    try run("BEGIN IMMEDIATE")
    do throws(DatabaseError) {
      try body()
      try run("COMMIT")
    } catch {
      try? run("ROLLBACK")
      throw error
    }
  }

  private func prepared(_ sql: String) throws(DatabaseError) -> OpaquePointer {
    if let statement = statements[sql] { return statement }
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else { throw error }
    statements[sql] = statement
    return statement
  }

  private func bind(_ value: DatabaseValue, _ index: Int32, _ statement: OpaquePointer) {
    // SQLite copies what it is told to.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, sqlite3_int64(number))
    case .text(let text): sqlite3_bind_text(statement, index, text, -1, copied)
    case .bytes(let bytes):
      _ = bytes.withUnsafeBytes { buffer in
        if let base = buffer.baseAddress {
          sqlite3_bind_blob64(statement, index, base, sqlite3_uint64(buffer.count), copied)
        } else {
          sqlite3_bind_zeroblob(statement, index, 0)
        }
      }
    }
  }

  private var error: DatabaseError {
    DatabaseError(
      message: handle.map { String(cString: sqlite3_errmsg($0)) } ?? "it is closed",
      isFull: handle.map { sqlite3_errcode($0) == SQLITE_FULL } ?? false)
  }
}

enum DatabaseValue {
  case null
  case integer(Int)
  case text(String)
  case bytes([UInt8])
}

/// A row of a result, while it is looked at.
struct DatabaseRow {
  fileprivate let statement: OpaquePointer

  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  func text(_ column: Int32) -> String? {
    sqlite3_column_text(statement, column).map { String(cString: $0) }
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let base = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: base, count: Int(sqlite3_column_bytes(statement, column))))
  }
}

/// What SQLite says is wrong.
struct DatabaseError: Error {
  var message: String
  /// Whether the disk is.
  var isFull = false
}
