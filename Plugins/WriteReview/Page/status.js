// What the page says beside the rows: how far the review is, and what does not fit into the current row.

class Status {
  constructor(model) {
    this.model = model;
    byId("title").textContent = model.record.id;
    const { record } = model;
    const findings = [...(record.findings ?? []), ...record.versions.flatMap((version) => version.findings ?? [])];
    const whole = findings.filter(({ places }) => !places?.length);
    byId("whole").hidden = whole.length === 0;
    byId("whole-list").append(...whole.map(({ message }) => element("li", {}, element("bdi", {}, message))));
  }

  progress() {
    const count = counts(this.model);
    byId("progress").textContent = [
      `accepted ${count.accepted + count.locked} of ${count.total}`,
      count.doubtful > 0 && `${count.doubtful} doubtful`,
      count.alone > 0 && `${count.alone} without a partner`,
      count.query > 0 && `${count.query} queried`,
      count.rejected > 0 && `${count.rejected} rejected`,
    ].filter(Boolean).join(" · ");
    byId("meter").max = Math.max(count.total, 1);
    byId("meter").value = count.accepted + count.locked + count.rejected;
  }

  row(at) {
    const row = this.model.rows[at];
    const lines = row ? this.lines(row, at) : [];
    byId("details").replaceChildren(...lines.map((line) => element("p", {}, element("bdi", {}, line))));
  }

  lines(row, at) {
    const places = row.cells.map((cell, version) => {
      const block = this.model.versions[version].blocks[cell[0]?.block];
      return block && `${languageName(this.model, version)}: ${[block.place, block.origin].filter(Boolean).join(", ")}`;
    });
    const { comment, reviewer, date } = row.review ?? {};
    const said = [row.status, reviewer, date].filter(Boolean).join(", ");
    return [
      [`Row ${at + 1}`, ...places.filter(Boolean)].join(" · "),
      ...rowFindings(this.model, row).map((finding) => finding.message),
      ...(row.review ? [comment ? `${said}: ${comment}` : said] : []),
    ];
  }

  say(text) {
    byId("said").textContent = text;
  }

  saved(state) {
    byId("saved").textContent = state;
  }
}
