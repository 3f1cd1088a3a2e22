import FileKit
import Glibc
import JSONKit
import StageKit
import Synchronization
import TextModel

/// What a run remembers, so that the next does only what changed, and one that was killed goes on where it was.
///
/// A SQLite file that only its owner may read: it holds text. A document is said to be done only after its files have
/// their names. One run at a time uses a journal, and one of its threads at a time; but one may recall documents, one
/// place files, and one ``write(_:)`` at the same time.
final class Journal {
  private let database: Database
  /// Another connection, for files that are put in their places while the first looks documents up.
  private let placing: Database
  /// A third, which writes what became of documents meanwhile.
  private let writer: Mutex<Writer?>
  private let path: String
  /// Held while a run uses the journal; nil where it is only looked at.
  private let lock: Int32?
  /// What is not written yet: a commit for each document would cost more than many documents do.
  private var waiting: [JournalEntry] = []
  private var flushed = ContinuousClock.now

  /// - Throws: where it cannot be opened, or another run uses it.
  init(path: String) throws(StageError) {
    self.path = path
    writer = Mutex(nil)
    do throws(FileError) {
      let folder = FileSystem.folder(of: EscapedPath.bytes(path))
      if !folder.isEmpty { try FileSystem.makeFolders(folder) }
    } catch {
      throw OwnOutput.cannotWrite(error)
    }
    let lock = open(
      EscapedPath.bytes(path + ".lock").map { CChar(bitPattern: $0) } + [0], O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    self.lock = lock
    guard lock >= 0 else {
      throw StageError(Self.broken, ["file": path, "reason": String(cString: strerror(errno))])
    }
    guard Self.take(lock) else {
      close(lock)
      throw StageError(Self.inUse, ["file": path])
    }
    do throws(DatabaseError) {
      database = try Database(path: path)
      try database.checkVersion(Self.version)
      for statement in Self.schema { try database.run(statement) }
      placing = try Database(path: path)
    } catch {
      close(lock)
      throw Self.failure(error, path)
    }
  }

  /// Takes a lock; one that is held a moment longer is waited for: a process that is just being started holds what its
  /// parent had open, and a run that was killed may still be ending.
  private static func take(_ lock: Int32) -> Bool {
    for _ in 0..<50 {
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(20_000)
    }
    return false
  }

  /// Opens a journal to look at it: a run may be using it.
  init(looking path: String) throws(StageError) {
    lock = nil
    guard FileSystem.stamp(EscapedPath.bytes(path)) != nil else { throw StageError(Self.missing, ["file": path]) }
    self.path = path
    writer = Mutex(nil)
    do throws(DatabaseError) {
      database = try Database(path: path)
      try database.checkVersion(Self.version)
      placing = database
    } catch {
      throw Self.failure(error, path)
    }
  }

  deinit { if let lock { close(lock) } }

  private static let schema = [
    """
    CREATE TABLE IF NOT EXISTS pipelines(number INTEGER PRIMARY KEY, description TEXT UNIQUE NOT NULL)
    """,
    """
    CREATE TABLE IF NOT EXISTS documents(
      key TEXT PRIMARY KEY, status TEXT NOT NULL, inputs TEXT NOT NULL, pipeline INTEGER NOT NULL,
      failure TEXT, summary TEXT NOT NULL, outputs TEXT NOT NULL, milliseconds INTEGER NOT NULL,
      stages TEXT NOT NULL) WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS fragments(
      key TEXT NOT NULL, step INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(key, step)) WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS joined(
      path TEXT PRIMARY KEY, stamp TEXT NOT NULL, previous TEXT NOT NULL) WITHOUT ROWID
    """,
    "CREATE TABLE IF NOT EXISTS intended(path TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID",
    // Files that were made of documents, and belong to none of them now.
    "CREATE TABLE IF NOT EXISTS outlived(path TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID",
    "PRAGMA user_version = \(version)",
  ]

  /// Rises when the tables change.
  private static let version = 3

  private static let selection = """
    SELECT key, status, inputs, description, failure, summary, outputs, milliseconds, stages
    FROM documents JOIN pipelines ON pipeline = number
    """

  /// Every document that is remembered, in the order of their keys, without what it adds to shared files.
  func forEachEntry(_ body: (JournalEntry) -> Void) throws(DatabaseError) {
    try database.query("\(Self.selection) ORDER BY key") { row in JournalEntry(row).map(body) }
  }

  /// What each document was made of, where it was made of anything.
  func forEachInputs(_ body: ([FileState]) -> Void) throws(DatabaseError) {
    try database.query("SELECT inputs FROM documents WHERE inputs <> '[]'") { row in body(states(row.text(0))) }
  }

  /// What is remembered of a document; nil where nothing is.
  func entry(_ key: String) throws(DatabaseError) -> JournalEntry? {
    var entry: JournalEntry?
    try database.query("\(Self.selection) WHERE key = ?", [.text(key)]) { entry = JournalEntry($0) }
    guard entry != nil else { return nil }
    try database.query("SELECT step, bytes FROM fragments WHERE key = ?", [.text(key)]) { row in
      entry?.fragments[row.integer(0)] = row.bytes(1)
    }
    return entry
  }

  /// Remembers a document, once what ``due()`` gave is written, at the latest with ``flush()``.
  func record(_ entry: JournalEntry) { waiting.append(entry) }

  /// What is to be written now, so that it is not too much at once nor too late; empty where nothing is.
  func due() -> [JournalEntry] {
    guard waiting.count >= 100 || flushed.duration(to: .now) > .milliseconds(200) else { return [] }
    flushed = .now
    defer { waiting = [] }
    return waiting
  }

  /// Forgets what was skipped and has left nothing behind: a run that skips it again says so again.
  func forgetSkipped() throws(DatabaseError) {
    try database.run("DELETE FROM documents WHERE status = 'skipped' AND outputs = '[]'")
  }

  /// Writes all at once.
  func write(_ entries: [JournalEntry]) throws(DatabaseError) {
    guard !entries.isEmpty else { return }
    try writer.withLock { writer throws(DatabaseError) in
      if writer == nil { writer = Writer(database: try Database(path: path)) }
      try writer?.write(entries)
    }
  }

  /// Writes what waits.
  func flush() throws(DatabaseError) {
    let entries = waiting
    waiting = []
    try write(entries)
  }

  /// Remembers how a file that documents share is about to be left; how it was left before stays known until then.
  func remember(joined path: String, stamp: String) throws(DatabaseError) {
    try placing.run(
      """
      INSERT INTO joined VALUES(?, ?, '') ON CONFLICT(path) DO UPDATE SET previous = stamp, stamp = excluded.stamp
      """, [.text(path), .text(stamp)])
  }

  /// Whether such a file stands as it was left.
  func remembers(joined path: String) -> Bool {
    guard let standing = FileSystem.stamp(EscapedPath.bytes(path)) else { return false }
    var isKnown = false
    try? placing.query("SELECT stamp, previous FROM joined WHERE path = ?", [.text(path)]) { row in
      isKnown = row.text(0) == standing || row.text(1) == standing
    }
    return isKnown
  }

  /// The files that documents share, in the order of their paths.
  func joinedPaths() throws(DatabaseError) -> [String] {
    var paths: [String] = []
    try placing.query("SELECT path FROM joined ORDER BY path") { row in
      if let path = row.text(0) { paths.append(path) }
    }
    return paths
  }

  /// Remembers files that are about to be put in their places, before their document is recorded.
  func intend(_ states: [FileState]) throws(DatabaseError) {
    try placing.transaction { () throws(DatabaseError) in
      for state in states {
        try placing.run("INSERT OR REPLACE INTO intended VALUES(?, ?)", [.text(state.path), .text(state.hash)])
      }
    }
  }

  /// Whether a file of this content was to be put there, or was left there when its document had others.
  func intends(path: String, hash: String) -> Bool {
    var isKnown = false
    let selection = "SELECT hash FROM intended WHERE path = ?1 UNION SELECT hash FROM outlived WHERE path = ?1"
    try? placing.query(selection, [.text(path)]) { row in isKnown = isKnown || row.text(0) == hash }
    return isKnown
  }

  /// Documents that are remembered, in the order of their keys, with the files that were made of them; and, under an
  /// empty key, files that belong to no document any more.
  func forEachOutputs(_ body: (String, [FileState]) -> Void) throws(DatabaseError) {
    try database.query("SELECT key, outputs FROM documents ORDER BY key") { row in
      if let key = row.text(0) { body(key, states(row.text(1))) }
    }
    try database.query("SELECT path, hash FROM outlived ORDER BY path") { row in
      if let path = row.text(0) { body("", [FileState(path: path, hash: row.text(1) ?? "", stamp: "")]) }
    }
  }

  /// Forgets documents and all that they add to shared files, and all files that belong to no document.
  func forget(_ keys: [String]) throws(DatabaseError) {
    try database.transaction { () throws(DatabaseError) in
      for key in keys {
        try database.run("DELETE FROM documents WHERE key = ?", [.text(key)])
        try database.run("DELETE FROM fragments WHERE key = ?", [.text(key)])
      }
      try database.run("DELETE FROM outlived")
    }
  }

  /// Takes over all that another journal remembers: it knows better.
  func takeOver(_ path: String) throws(DatabaseError) {
    try flush()
    try database.run("ATTACH ? AS shard", [.text(path)])
    defer { try? database.run("DETACH shard") }
    try database.transaction { () throws(DatabaseError) in
      for statement in Self.takingOver { try database.run(statement) }
    }
  }

  private static let takingOver = [
    "INSERT OR IGNORE INTO main.pipelines(description) SELECT description FROM shard.pipelines",
    """
    INSERT OR REPLACE INTO main.documents
      SELECT key, status, inputs, own.number, failure, summary, outputs, milliseconds, stages FROM shard.documents
      JOIN shard.pipelines AS theirs ON pipeline = theirs.number
      JOIN main.pipelines AS own ON own.description = theirs.description
    """,
    "DELETE FROM main.fragments WHERE key IN (SELECT key FROM shard.documents)",
    "INSERT INTO main.fragments SELECT * FROM shard.fragments",
    "INSERT OR REPLACE INTO main.intended SELECT * FROM shard.intended",
    "INSERT OR REPLACE INTO main.outlived SELECT * FROM shard.outlived",
  ]

  /// Opens a journal for a run.
  convenience init(of path: String) throws(DocumentFailure) {
    do { try self.init(path: path) } catch { throw DocumentFailure(stage: journalStage, file: "", error: error) }
  }

  static let inUse = Failure(
    "journal-in-use", "another run is using the journal {file}", cure: "wait for it, or name another with --journal")
  static let missing = Failure(
    "no-journal", "there is no journal {file}", cure: "run the pipeline first, or name its journal with --journal")
  static func failure(_ error: DatabaseError, _ path: String) -> StageError {
    StageError(error.isFull ? full : broken, ["file": path, "reason": error.message])
  }

  static let full = Failure(
    "journal-full", "the journal {file} cannot be written: no space left on the disk",
    cure: "free some space, or name another with --journal")
  static let broken = Failure(
    "journal-broken", "the journal {file} cannot be used: {reason}",
    cure: "move it away to begin anew, or name another with --journal")
}

/// Writes documents into a journal.
private final class Writer {
  private let database: Database
  private var pipelines: [PipelineDescription: Int] = [:]

  init(database: Database) { self.database = database }

  /// Writes all of them, or none.
  func write(_ entries: [JournalEntry]) throws(DatabaseError) {
    do throws(DatabaseError) {
      try database.transaction { () throws(DatabaseError) in
        for entry in entries { try write(entry) }
      }
    } catch {
      pipelines = [:]  // numbers that were rolled back
      throw error
    }
  }

  private func write(_ entry: JournalEntry) throws(DatabaseError) {
    let pipeline = try number(of: entry.pipeline)
    try database.run(
      "INSERT OR REPLACE INTO documents VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(entry.key), .text(entry.status.rawValue), .text(text(entry.inputs)), .integer(pipeline),
        entry.failure.map { .text(text($0.json)) } ?? .null, .text(text(entry.summary.json)),
        .text(text(entry.outputs)), .integer(entry.milliseconds), .text(text(countsJSON(entry.stageMicroseconds))),
      ])
    for state in entry.outputs {
      try database.run("DELETE FROM intended WHERE path = ?", [.text(state.path)])
      try database.run("DELETE FROM outlived WHERE path = ?", [.text(state.path)])
    }
    for state in entry.leftBehind {
      try database.run("INSERT OR REPLACE INTO outlived VALUES(?, ?)", [.text(state.path), .text(state.hash)])
    }
    try database.run("DELETE FROM fragments WHERE key = ?", [.text(entry.key)])
    for (step, bytes) in entry.fragments.sorted(by: { $0.key < $1.key }) {
      try database.run(
        "INSERT INTO fragments VALUES(?, ?, ?)", [.text(entry.key), .integer(step), .bytes(bytes)])
    }
  }

  private func number(of pipeline: PipelineDescription) throws(DatabaseError) -> Int {
    if let number = pipelines[pipeline] { return number }
    let text = pipeline.lines.joined(separator: "\n")
    try database.run("INSERT OR IGNORE INTO pipelines(description) VALUES(?)", [.text(text)])
    var number = 0
    try database.query("SELECT number FROM pipelines WHERE description = ?", [.text(text)]) { number = $0.integer(0) }
    pipelines[pipeline] = number
    return number
  }
}

extension JournalEntry {
  /// A row of ``Journal/selection``.
  fileprivate init?(_ row: DatabaseRow) {
    guard let key = row.text(0), let status = row.text(1).flatMap({ Outcome.Status(rawValue: $0) }) else { return nil }
    self.init(
      key: key, status: status, inputs: states(row.text(2)),
      pipeline: PipelineDescription(lines: (row.text(3) ?? "").split(separator: "\n").map { String($0) }),
      failure: json(row.text(4)).map { DocumentFailure(json: $0) },
      summary: DocumentSummary(json: json(row.text(5)) ?? .null), outputs: states(row.text(6)), fragments: [:],
      milliseconds: row.integer(7), stageMicroseconds: counts(json: json(row.text(8))))
  }
}

/// What stands for a stage in failures of the journal.
let journalStage = "journal"

private func json(_ text: String?) -> JSONValue? {
  text.flatMap { try? JSONValue(parsing: Array($0.utf8)) }
}

private func text(_ value: JSONValue) -> String {
  var json = JSONWriter()
  json.value(value)
  return String(decoding: json.bytes, as: UTF8.self)
}

private func text(_ states: [FileState]) -> String {
  text(.array(states.map(\.json)))
}

private func states(_ text: String?) -> [FileState] {
  (json(text)?.array ?? []).compactMap { FileState(json: $0) }
}
