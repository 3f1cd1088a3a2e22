// Which rows are shown: all, or those that have something in common, and hold what is searched for.

const filters = {
  all: { name: "all rows", holds: () => true },
  seen: { name: "to be looked at", holds: (model, row) => isToBeSeen(model, row) },
  doubtful: { name: "doubtful", holds: (model, row) => isDoubtful(model, row) },
  findings: { name: "with findings", holds: (model, row) => rowFindings(model, row).length > 0 },
  alone: { name: "without a partner", holds: (model, row) => isAlone(row) },
  comments: { name: "with a comment", holds: (model, row) => Boolean(row.review?.comment) },
  ...Object.fromEntries(statuses.map((status) => [status, { name: status, holds: (model, row) => row.status === status }])),
};

class Filter {
  constructor(model) {
    this.model = model;
    this.name = "all";
    this.words = "";
    this.texts = new WeakMap();
  }

  /** The rows that are shown: [{row, at}]. */
  rows() {
    const { holds } = filters[this.name];
    const shown = [];
    this.model.rows.forEach((row, at) => {
      if (holds(this.model, row) && (this.words === "" || this.text(row).includes(this.words))) shown.push({ row, at });
    });
    return shown;
  }

  search(words) {
    this.words = words.toLowerCase();
  }

  text(row) {
    let text = this.texts.get(row);
    if (text === undefined) {
      text = row.cells.map((cell, version) => cell.map((segment) => segmentText(this.model, version, segment)).join(" "))
        .concat(row.review?.comment ?? "").join("\n").toLowerCase();
      this.texts.set(row, text);
    }
    return text;
  }
}

/** How many rows there are of each status, how many are doubtful, and how many proposed ones have no partner. */
function counts(model) {
  const result = { total: model.rows.length, doubtful: 0, alone: 0 };
  for (const status of statuses) result[status] = 0;
  for (const row of model.rows) {
    result[row.status] += 1;
    if (isDoubtful(model, row)) result.doubtful += 1;
    if (row.status === "proposed" && isAlone(row)) result.alone += 1;
  }
  return result;
}
