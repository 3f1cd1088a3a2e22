@testable import AlignSentences
import Foundation

/// The source file of the aligner's weights.
func sourceFile(_ weights: [(Experiment.Knowledge, AlignerWeights)]) -> String {
  var text = "// Made by Tools/learn-alignment-weights; see NOTICE.\n\nextension AlignerWeights {\n"
  for (knowledge, weights) in weights {
    text += "  /// \(summary(knowledge))\n  static let \(knowledge) = AlignerWeights(\n"
    text += "    first: [\n\(lines(weights.first))    ],\n"
    text += "    later: [\n\(lines(weights.later))    ])\n"
  }
  return text + "}\n"
}

private func summary(_ knowledge: Experiment.Knowledge) -> String {
  switch knowledge {
  case .alone: "Where words are known from the texts alone."
  case .lexicon: "Where lexicons know many words."
  }
}

private func lines(_ weights: BeadWeights) -> String {
  BeadFeature.allCases.filter { weights[$0] != 0 }.map { feature in
    "      .\(feature): \(String(format: "%.3f", weights[feature])),\n"
  }.joined()
}
