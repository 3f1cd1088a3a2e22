import Testing

@Suite struct OrderTests {
  @Test func aStepWhoseNeedsNothingGivesNamesWhoWould() {
    #expect(
      problems(steps: "- normalize\n- align\n- write-tmx: {to: \"{key}.tmx\"}\n") == [
        "p.yaml:4:3: `normalize` needs blocks, which no earlier step gives; put `read` before it",
        "p.yaml:5:3: `align` needs segments, which no earlier step gives; put `segment` before it",
      ])
    #expect(
      problems(steps: "- read\n- write-tmx: {to: out.tmx}\n") == [
        "p.yaml:5:3: `write-tmx` needs an alignment, which no earlier step gives; put `align` before it"
      ])
  }

  @Test func aStepThatStandsTooLateIsToBeMoved() {
    #expect(
      problems(steps: "- read\n- align\n- segment\n") == [
        "p.yaml:5:3: `align` needs segments, which no earlier step gives; move `segment` before it"
      ])
  }

  @Test func theSourceMayGiveTheText() {
    #expect(problems("tolmach: 1\nsource: records\nsteps: [segment, align]\n") == [])
    #expect(
      problems("tolmach: 1\nsource: records\nsteps: [read]\n") == [
        "p.yaml:3:9: `read` needs bytes, which no earlier step gives; the source gives text already: leave `read` out"
      ])
  }

  @Test func aReaderThatIsNamedGivesWhatItSays() {
    #expect(problems(steps: "- read: {as: read-lines}\n- align\n") == [])
    #expect(problems(steps: "- read: {as: read-plain}\n- align\n").count == 1)
  }

  @Test func afterAnUnknownStageNothingIsMissed() {
    #expect(
      problems(steps: "- raed\n- segment\n- lign\n- write-tmx: {to: out.tmx}\n") == [
        "p.yaml:4:3: there is no stage `raed`; did you mean `read`?",
        "p.yaml:6:3: there is no stage `lign`; did you mean `align`?",
      ])
  }

  @Test func documentsDoNotShareAFileThatHoldsOne() {
    #expect(problems(steps: "- read\n- write-book: {to: \"{key}.book\"}\n") == [])
    #expect(
      problems(steps: "- read\n- write-book: {to: all.book}\n") == [
        "p.yaml:5:3: a file of `write-book` holds one document, and `all.book` would hold all; name each document's file with {key}, as in `to: out/{key}`"
      ])
  }

  @Test func aFileThatHoldsAllLanguagesIsNotNamedByOne() {
    #expect(problems(steps: "- read\n- write-text: {to: \"{key}.{lang}.txt\"}\n") == [])
    #expect(
      problems(steps: "- read\n- segment\n- align\n- write-tmx: {to: \"{key}.{lang}.tmx\"}\n") == [
        "p.yaml:7:3: a file of `write-tmx` holds all languages of a document, and `{key}.{lang}.tmx` would hold one; name the file with {languages}, which stands for all of them"
      ])
  }

  @Test func aFileForEachLanguageIsOneDocuments() {
    #expect(
      problems(steps: "- read\n- write-text: {to: \"all.{lang}.txt\"}\n") == [
        "p.yaml:5:3: `all.{lang}.txt` would be the file of each document in turn; name it with {key} too, as in `to: \"out/{key}.{lang}\"`"
      ])
  }

  @Test func twoWritersMayNotShareAFile() {
    let steps = "- read\n- segment\n- align\n- write-tmx: {to: \"out/{key}\"}\n"
    #expect(problems(steps: steps + "- write-tsv: {to: \"out/{key}.tsv\"}\n") == [])
    #expect(
      problems(steps: steps + "- write-tsv: {to: \"./out//{key}\"}\n") == [
        "p.yaml:8:3: `write-tsv` writes to `./out//{key}`, as `write-tmx` in line 7 does; give one of them another `to`"
      ])
    #expect(
      problems(steps: "- read\n- write-text: {to: \"-\"}\n- write-text: {to: \"-\"}\n") == [
        "p.yaml:6:3: `write-text` writes to standard output, as `write-text` in line 5 does; give one of them another `to`"
      ])
  }
}
