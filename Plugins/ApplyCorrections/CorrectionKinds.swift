import TextModel

/// What is told of a returned table.
enum CorrectionKinds {
  static let taken = FindingKind(
    "corrections-taken", "{file}: {statuses} statuses, {comments} comments and {texts} texts are changed")
  static let edited = FindingKind("corrections-texts", "{file}: texts of these rows are changed: {rows}")
  static let noText = FindingKind(
    "corrections-no-text",
    "{file}, line {line}: the cell \"{column}\" of row {row} holds {content}, not text: what stood there stays")
  static let noSuchRow = FindingKind(
    "corrections-no-row", "{file}, line {line}: the document has no row \"{row}\"; the line is left out")
  static let again = FindingKind(
    "corrections-row-again",
    "{file}, line {line}: row {row} stands in line {first} already; the line is left out")
  static let missing = FindingKind(
    "corrections-rows-missing", "{file} lacks rows {rows}: they stay as they were; reject what is to be left out")
  static let reordered = FindingKind(
    "corrections-reordered", "{file} has the rows in another order: they are taken by their numbers")
  static let noStatus = FindingKind(
    "corrections-no-status", "{file}, line {line}: row {row} stays {old}: \"{status}\" is no status{hint}")
  static let noBead = FindingKind(
    "corrections-no-bead", "{file}, line {line}: nothing can be said of row {row}, which is not aligned")
  static let textGone = FindingKind(
    "corrections-text-gone",
    "{file}, line {line}: row {row} has no text in {language} any more: it stays; reject the row to leave it out")
  static let textAdded = FindingKind(
    "corrections-text-added",
    "{file}, line {line}: row {row} has nothing in {language} that could be changed; left out: \"{text}\"")
  static let textOfAnother = FindingKind(
    "corrections-text-moved",
    "{file}, line {line}: row {row} has the {language} text of row {other}: its own stays; the page can move it")
  static let acrossSegments = FindingKind(
    "corrections-across-segments",
    "{file}, line {line}: the {language} text of row {row} is changed where two segments meet: it stays")
  static let cutOff = FindingKind(
    "corrections-cut-off",
    "{file}, line {line}: the {language} text of row {row} had not all of it room in its cell: it stays")
  static let foreignColumn = FindingKind("corrections-column", "{file}: the column \"{column}\" is not ours: left out")
  static let missingColumn = FindingKind(
    "corrections-column-missing", "{file} has no column \"{column}\": what stood there stays as it was")
  static let commentsBeside = FindingKind(
    "corrections-comments",
    "{file} has comments beside its table, which are left out: {count}; the column \"comment\" is taken")

  static let all = [
    taken, edited, noText, noSuchRow, again, missing, reordered, noStatus, noBead, textGone, textAdded, textOfAnother,
    acrossSegments,
    cutOff, foreignColumn, missingColumn, commentsBeside,
  ]
}
