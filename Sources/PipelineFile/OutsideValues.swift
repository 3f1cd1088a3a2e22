import StageKit

/// What was set from outside, by `--set`: those of one name once, the last value, in the order of the command line.
struct OutsideValues {
  private var values: [(name: String, value: SettingData, isUsed: Bool)] = []

  init(_ values: [(name: String, value: SettingData)]) {
    for (name, value) in values {
      self.values.removeAll { $0.name == name }
      self.values.append((name, value, false))
    }
  }

  /// The value of a parameter.
  mutating func take(_ name: String) -> String? {
    guard let index = values.firstIndex(where: { $0.name == name }) else { return nil }
    values[index].isUsed = true
    return values[index].value.text
  }

  /// The values of a step's settings.
  ///
  /// - Parameter names: of the step: `files`, and `source`.
  mutating func takeSettings(of names: [String]) -> [(name: String, setting: String, value: SettingData)] {
    values.indices.compactMap { index in
      guard !values[index].isUsed, let (step, setting) = parts(values[index].name), names.contains(step) else {
        return nil
      }
      values[index].isUsed = true
      return (values[index].name, setting, values[index].value)
    }
  }

  var unused: [String] { values.filter { !$0.isUsed }.map(\.name) }
}

/// `segment` and `language` of `segment.language`; nil where there is no dot.
func parts(_ name: String) -> (step: String, setting: String)? {
  guard let dot = name.firstIndex(of: ".") else { return nil }
  return (String(name[..<dot]), String(name[name.index(after: dot)...]))
}

extension PipelineReader {
  mutating func reportUnusedOutsideValues(steps: [PlacedStep]) {
    for name in outside.unused {
      let parameters = parameters.names
      guard let (step, _) = parts(name) else {
        report(
          nil, "--set \(name): the pipeline has no parameter \(quoted(name))",
          hint: didYouMean(name, parameters)
            ?? (parameters.isEmpty ? "it has none" : "its parameters are \(parameters.joined(separator: ", "))"))
        continue
      }
      // Where there is no source, that has been said.
      if step == "source" { continue }
      let names = ["source"] + steps.map(\.id)
      report(
        nil, "--set \(name): the pipeline has no step \(quoted(step))",
        hint: didYouMean(step, names) ?? "its steps are \(names.joined(separator: ", "))")
    }
  }
}
