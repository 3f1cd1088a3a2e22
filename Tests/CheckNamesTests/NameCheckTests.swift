import StageKit
import StageTesting
import Testing

@testable import CheckNames

@Suite("check-names") struct NameCheckTests {
  @Test("its examples are true") func examples() {
    #expect(falseExamples(of: StageFactory(NameCheck.self)) == [])
  }

  @Test("a slip in a name that many rows have is told, whatever the name is in the source") func slips() {
    #expect(distance(Array("welsh"), Array("wefsh"), upTo: 1) == 1)
    #expect(isSlip("wefsh", of: "welsh"))
    #expect(!isSlip("welsh", of: "welsh"))
    #expect(!isSlip("iran", of: "iraq"))
    #expect(!isSlip("martina", of: "martin"))
  }

  @Test(
    "systems of transliteration give one skeleton",
    arguments: [
      ("щербаков", "shcherbakov"), ("щербаков", "scherbakow"), ("хрущев", "khrushchev"), ("чехов", "chekhov"),
      ("жуков", "zhukov"), ("ротенберг", "rothenberg"), ("тургенев", "turgenev"),
    ])
  func skeletons(name: String, spelling: String) {
    #expect(Skeleton(name).resembles(Skeleton(spelling)))
  }

  @Test("other names have other skeletons", arguments: [("петров", "ivanov"), ("толстой", "chekhov")])
  func differences(name: String, other: String) {
    #expect(!Skeleton(name).resembles(Skeleton(other)))
  }

  @Test("the cases of a name have one stem", arguments: ["Иванова", "Иванову", "Ивановым", "Иванове"])
  func stems(name: String) {
    #expect(nameStem(name.lowercased()) == "иванов")
  }
}
