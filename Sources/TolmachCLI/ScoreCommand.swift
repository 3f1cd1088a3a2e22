import AlignmentScore
import FileKit
import TextModel

extension Program {
  var scoreCommand: Command {
    Command(
      name: "score", about: "Say how well beads agree with true ones", usage: "GOLD HYPOTHESIS [GOLD HYPOTHESIS...]",
      options: [],
      words: [
        (
          "P R F",
          "precision (how many of the beads found are right), recall (how many of the true ones were found) and F1, their "
            + "harmonic mean; without a word before them: of beads with two sides that are exactly right"
        ),
        ("MAIN", "the F1 to compare aligners by: that of beads with two sides that are exactly right"),
        ("vec", "as vecalign counts: precision is of all beads found, those with one side among them"),
        ("lax", "beads with two sides that have a segment of each side in common with a true one"),
        (
          "tile",
          "where true beads are blocks whose inside is not aligned: beads that lie inside one, and blocks that such beads fill"
        ),
        ("null", "segments that are said to have no partner"),
      ],
      examples: [
        (
          command: "tolmach score statement.gold statement.beads",
          about: "Print precision, recall and F1, strict, lax and of segments without partner."
        )
      ]
    ) { arguments in
      let files = arguments.files
      guard !files.isEmpty, files.count.isMultiple(of: 2) else {
        throw UsageError.problem("score needs pairs of files, true beads and found ones, and got \(files.count) files")
      }
      var score = AlignmentScores()
      for index in stride(from: 0, to: files.count, by: 2) {
        score += AlignmentScores(gold: try beads(of: files[index]), found: try beads(of: files[index + 1]))
      }
      try print(score.table)
      return .done
    }
  }

  private func beads(of file: String) throws -> [NumberedBead] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes =
        file == "-"
        ? try FileSystem.readStandardInput() : try FileSystem.read(EscapedPath.bytes(file), acceptsPipes: true)
    } catch {
      throw UsageError.problem("\(file): \(error.message); \(error.cure)")
    }
    do throws(BeadLineError) { return try readBeads(bytes) } catch {
      throw UsageError.problem(
        "\(file == "-" ? "standard input" : file):\(error.line): this line is no bead; write segment numbers as 0,1<TAB>2"
      )
    }
  }
}

extension AlignmentScores {
  /// A line of names and a line of figures.
  fileprivate var table: String {
    let columns = [("vec", strictOfAll), ("", strict), ("lax", lax), ("tile", tile), ("null", null)]
    let names = columns.flatMap { name, _ in ["P", "R", "F"].map { name + $0 } }
    let figures = columns.flatMap { _, score in [score.precision.ratio, score.recall.ratio, score.f1] }
    let heads = names.map { String(repeating: " ", count: max(0, 5 - $0.count)) + $0 }
    return "set".padded(to: 36) + "   MAIN | " + heads.joined(separator: " ") + "\n" + "files".padded(to: 36) + "  "
      + decimals(strict.f1) + " | " + figures.map(decimals).joined(separator: " ") + "\n"
  }

  /// Three decimals of a number from 0 to 1.
  private func decimals(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded(.toNearestOrEven))
    return "\(thousandths / 1000)." + String(1000 + thousandths % 1000).dropFirst()
  }
}
