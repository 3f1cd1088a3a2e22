import StageKit

/// Why a stage that is a program of its own gave nothing: what every such stage declares.
enum ProgramFailure {
  static let notThere = Failure(
    "no-program", "{program} is no program that can be run",
    cure: "see that it is there, and make it executable: chmod +x")
  static let badSpecification = Failure(
    "bad-specification", "{program} does not say what stage it is: {reason}",
    cure: "run it with --specification; docs/foreign-stages.md says what it must print")
  static let notForPrograms = Failure(
    "no-role", "{program} says that it is a {role}, which a program cannot be",
    cure: "make it a document or parallel stage, a reader or a writer")

  static let notStarted = Failure(
    "program-not-started", "the program {program} cannot be started: {reason}",
    cure: "see that what its first line names is installed")
  static let late = Failure(
    "program-late", "the program gave no answer within {seconds} seconds{said}",
    cure: "raise the setting deadline, or mend the program")
  static let ended = Failure(
    "program-ended", "the program ended before it answered: {reason}{said}", cure: "mend the program")
  static let tooLarge = Failure(
    "answer-too-large", "the program's answer has more than {limit} MiB{said}", cure: "mend the program")
  static let badAnswer = Failure(
    "bad-answer", "the program's answer cannot be used: {reason}{said}",
    cure: "mend the program; docs/foreign-stages.md says what an answer is")

  static let ofEveryStage = [notStarted, late, ended, tooLarge, badAnswer]
}
