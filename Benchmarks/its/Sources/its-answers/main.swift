// its-answers CATEGORY FILE: what ITS 2.0 says of each node of an XML file, as the W3C's test suite writes it.
import Foundation
import ITSKit

let names: [String: [String]] = [
  "translate": ["translate"],
  "elementswithintext": ["withinText"],
  "idvalue": ["idValue"],
  "localefilter": ["localeFilterList", "localeFilterType"],
  "localizationnote": ["locNote", "locNoteRef", "locNoteType"],
  "preservespace": ["space"],
  "externalresource": ["externalResourceRef"],
  "languageinformation": ["lang"],
  "terminology": ["term", "termInfo", "termInfoRef"],
]

let category = CommandLine.arguments[1]
let file = URL(fileURLWithPath: CommandLine.arguments[2])
let nodes = try describeNodes(of: [UInt8](Data(contentsOf: file))) { address in
  try? [UInt8](Data(contentsOf: file.deletingLastPathComponent().appendingPathComponent(address)))
}
for node in nodes {
  let values = (names[category] ?? []).compactMap { name in node.values[name].map { "\t\(name)=\"\($0)\"" } }
  print(node.path + values.joined())
}
