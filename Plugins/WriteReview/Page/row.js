// How a row looks. Colour never says anything that words do not say as well.

class RowView {
  constructor(model) {
    this.model = model;
    this.columns = `5.5rem repeat(${model.versions.length}, minmax(0, 1fr)) 10rem`;
  }

  header() {
    const names = this.model.versions.map((version) =>
      element("div", { role: "columnheader", ...directionOf(version) },
        element("bdi", {}, version.language || "?"), " ", element("bdi", { class: "file" }, version.file)));
    return element("div", { role: "row", class: "row", style: `grid-template-columns: ${this.columns}` },
      element("div", { role: "columnheader", class: "number" }, "Row"), ...names,
      element("div", { role: "columnheader", class: "state" }, "Status"));
  }

  row(row, at) {
    const { model } = this;
    const classes = ["row", row.status];
    if (isToBeSeen(model, row)) classes.push("doubtful");
    const made = element("div", {
      role: "row", class: classes.join(" "), style: `grid-template-columns: ${this.columns}`, "data-status": row.status,
    });
    const place = this.place(row);
    made.append(element("div", { role: "rowheader", class: "number" },
      element("span", { class: "ordinal" }, `${at + 1}`), place ? element("bdi", { class: "place" }, place) : null));
    row.cells.forEach((cell, version) => made.append(this.cell(cell, version)));
    made.append(element("div", { role: "gridcell", class: "state" }, ...this.state(row)));
    return made;
  }

  /** Where the row stands in the first version that has it. */
  place(row) {
    const version = row.cells.findIndex((cell) => cell.length > 0);
    return this.model.versions[version]?.blocks[row.cells[version][0].block].place;
  }

  cell(cell, version) {
    const view = this.model.versions[version];
    const made = element("div", {
      role: "gridcell", class: cell.length > 0 ? "cell" : "cell gap", "data-version": version, ...directionOf(view),
    });
    if (cell.length === 0) made.append(element("span", { class: "spoken", lang: "en" }, "gap"));
    let block = null;
    let paragraph = null;
    cell.forEach((segment, index) => {
      if (segment.block !== block) {
        block = segment.block;
        paragraph = this.paragraph(view.blocks[block], segment);
        made.append(paragraph);
      }
      paragraph.append(this.segment(segment, version, index));
    });
    return made;
  }

  paragraph(block, segment) {
    const level = block.kind === "heading" ? ` level-${Math.min(Math.max(block.level, 1), 4)}` : "";
    const isFirst = (block.record.segments?.[0]?.[0] ?? 0) === segment.start;
    return element("p", { class: block.kind + level },
      block.label && isFirst ? element("span", { class: "label" }, `${block.label} `) : null);
  }

  segment(segment, version, index) {
    const text = segmentText(this.model, version, segment);
    const made = element("span", { class: segment.text === undefined ? "segment" : "segment edited", "data-index": index });
    let copied = 0;
    if (segment.text === undefined) {
      for (const { start, end } of segmentFindings(this.model, version, segment)) {
        if (start < copied || end <= start) continue;
        made.append(text.slice(copied, start), element("mark", {}, text.slice(start, end)));
        copied = end;
      }
    }
    made.append(text.slice(copied));
    return made;
  }

  state(row) {
    const parts = [];
    const say = (name, text, title) => parts.push(element("span", { class: name, title }, text), " ");
    if (row.status !== "proposed") say(`status ${row.status}`, row.status);
    if (isAlone(row)) say("alone", "no partner");
    else if (isPaired(row) && row.confidence === null) say("unrated", "by hand", "a person put these together");
    else if (row.confidence !== null) {
      const sureness = row.confidence < this.model.doubtful ? "low" : row.confidence < 0.9 ? "middle" : "high";
      say(sureness, `${Math.round(row.confidence * 100)}%`);
    }
    if (isDoubtful(this.model, row)) say("doubt", row.confidence === null ? "not accepted yet" : "doubtful");
    if (row.cells.some((cell) => cell.length !== 1) && isPaired(row)) {
      say("type", row.cells.map((cell) => cell.length).join("–"), "segments of each version");
    }
    if (row.cells.some((cell) => cell.some((segment) => segment.text !== undefined))) say("changed", "edited");
    for (const finding of rowFindings(this.model, row)) say("badge", finding.kind.replaceAll("-", " "), finding.message);
    if (row.review?.comment) say("comment", "comment", row.review.comment);
    // On paper nothing can be pointed at.
    for (const { message } of rowFindings(this.model, row)) say("printed", message);
    if (row.review?.comment) say("printed", [row.review.reviewer, row.review.comment].filter(Boolean).join(": "));
    return parts;
  }
}

function directionOf(version) {
  return { lang: version.language || undefined, dir: version.isRightToLeft ? "rtl" : "ltr" };
}
