// learn-alignment-weights CORPUS [--sets NAME[:N | /DOCUMENT],...] [--dictionary FILE]
//                         [--knowledge alone|lexicon] [--keep-first] [--output FILE]
//                         [--score | --cross-validate [--only ORIGIN]]
//
// Fits the weights of the aligner's features: of a linear-chain conditional random field (Lafferty, McCallum and Pereira
// 2001), by the derivative of the gold's likelihood, which is the features expected of it less those expected of any
// alignment. CORPUS is laid out as `Benchmarks/alignment/score --help` says. Run it in its folder:
//
//     swift run -c release learn-alignment-weights CORPUS --output ../../Plugins/AlignSentences/LearntWeights.swift
//
// There are weights for each kind of knowledge: of the texts alone, and with lexicons, the package's and a dictionary (a
// file of `tolmach lexicon import`) where one is named. Weights of their own for a dictionary, fitted on the few texts that
// have one, did worse on others than those. Fitting begins with the weights that the package has: once more
// changes little. A corpus of 8,000 segments takes about 3 GB and, for each kind, a minute of a core; `--keep-first` leaves
// the first pass's weights.
//
// `--score` says how well the package's weights do on each set. `--cross-validate` says it of weights that were fitted
// on the other sets alone: sets of one origin (`source` in their META.json) are left out together. Same corpus, same
// weights, whatever the number of cores.
@testable import AlignSentences
import Foundation
import LexiconKit

struct Options {
  var corpus = ""
  var sets: [String] = []
  var dictionary: String?
  var knowledge = Experiment.Knowledge.allCases
  var crossValidates = false
  var onlyScores = false
  var keepsFirst = false
  var origin: String?
  var output: String?

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    func value() throws -> String {
      guard let value = rest.popFirst() else { throw UsageError() }
      return value
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--sets": sets = try value().split(separator: ",").map(String.init)
      case "--dictionary": dictionary = try value()
      case "--knowledge":
        guard let named = Experiment.Knowledge(rawValue: try value()) else { throw UsageError() }
        knowledge = [named]
      case "--cross-validate": crossValidates = true
      case "--only": origin = try value()
      case "--keep-first": keepsFirst = true
      case "--score": onlyScores = true
      case "--output": output = try value()
      default:
        guard corpus.isEmpty, !argument.hasPrefix("-") else { throw UsageError() }
        corpus = argument
      }
    }
    if corpus.isEmpty { throw UsageError() }
  }

  struct UsageError: Error {}
}

func run(_ options: Options) throws {
  let documents = try readCorpus(options.corpus, options.sets)
  let dictionary = try options.dictionary.map { try Lexicon(path: Array($0.utf8)) }
  var learnt: [(Experiment.Knowledge, AlignerWeights)] = []
  for knowledge in options.knowledge {
    let experiment = Experiment(knowledge, documents, dictionary: dictionary)
    if experiment.documents.isEmpty { continue }
    print("# \(knowledge)")
    if options.onlyScores {
      experiment.score { _ in knowledge.shipped }
    } else if options.crossValidates {
      let origins = experiment.origins.filter { options.origin == nil || $0 == options.origin }
      let weights = experiment.fitted(leavingOut: origins, from: knowledge.shipped, first: !options.keepsFirst)
      let byOrigin = Dictionary(uniqueKeysWithValues: zip(origins, weights))
      experiment.score { byOrigin[$0.origin] }
    } else {
      let weights = experiment.fitted(leavingOut: [nil], from: knowledge.shipped, first: !options.keepsFirst)[0]
      learnt.append((knowledge, weights))
      experiment.score { _ in weights }
    }
  }
  if let output = options.output, !learnt.isEmpty {
    let shipped = Experiment.Knowledge.allCases.map { knowledge in
      learnt.first { $0.0 == knowledge } ?? (knowledge, knowledge.shipped)
    }
    try sourceFile(shipped).write(toFile: output, atomically: true, encoding: .utf8)
  }
}

do {
  try run(Options(Array(CommandLine.arguments.dropFirst())))
} catch is Options.UsageError {
  FileHandle.standardError.write(Data("see the beginning of its main.swift for what may be asked\n".utf8))
  exit(2)
}
