// The current row and cell: what keys and buttons act on.

class Cursor {
  constructor(model, list, status) {
    Object.assign(this, { model, list, status, at: 0, version: 0, taken: null });
  }

  goTo(at, version = this.version) {
    this.at = Math.min(Math.max(at, 0), Math.max(this.model.rows.length - 1, 0));
    this.version = version;
    const index = this.list.shown.findIndex((one) => one.at === this.at);
    if (index >= 0) this.list.reveal(index);
    this.mark();
    this.status.row(this.at);
  }

  goToShown(index) {
    const { shown } = this.list;
    this.goTo(shown[Math.min(Math.max(index, 0), shown.length - 1)]?.at ?? this.at);
  }

  goBy(step) {
    const { shown } = this.list;
    const below = shown.findIndex(({ at }) => at >= this.at);
    const here = below < 0 ? shown.length : below;
    const isHere = shown[here]?.at === this.at;
    this.goToShown(here + (isHere || step < 0 ? step : step - 1));
  }

  /** Goes to the next row that is shown and asks for an eye; whether there is one. */
  jump(step) {
    const beyond = this.list.shown.filter(({ at }) => (at - this.at) * step > 0);
    const found = (step > 0 ? beyond : beyond.reverse()).find(({ row }) => isToBeSeen(this.model, row));
    if (found) this.goTo(found.at);
    return Boolean(found);
  }

  cell() {
    const index = this.list.shown.findIndex(({ at }) => at === this.at);
    if (index < 0) return null;
    this.list.reveal(index);
    return this.list.elementAt(index)?.querySelector(`[data-version="${this.version}"]`) ?? null;
  }

  /** Takes the current cell, to be put into another row; or lets it go. */
  take(isTaken = true) {
    this.taken = isTaken ? { row: this.model.rows[this.at], version: this.version } : null;
    this.mark();
  }

  /** The index of the row whose cell is taken; -1 where none is, or it has changed since. */
  get takenAt() {
    return this.taken ? this.model.rows.indexOf(this.taken.row) : -1;
  }

  mark() {
    for (const old of this.list.scroller.querySelectorAll(".taken")) old.classList.remove("taken");
    this.list.elements.get(this.taken?.row)?.querySelector(`[data-version="${this.taken.version}"]`)?.classList.add("taken");
    for (const old of this.list.scroller.querySelectorAll(".current")) old.classList.remove("current");
    for (const old of this.list.scroller.querySelectorAll("[aria-selected]")) old.removeAttribute("aria-selected");
    byId("current-cell")?.removeAttribute("id");
    const row = byId(`row-${this.at + 1}`);
    const cell = row?.querySelector(`[data-version="${this.version}"]`);
    this.list.scroller.removeAttribute("aria-activedescendant");
    if (row && cell) {
      row.classList.add("current");
      row.setAttribute("aria-selected", "true");
      cell.classList.add("current");
      cell.id = "current-cell";
      this.list.scroller.setAttribute("aria-activedescendant", "current-cell");
    }
  }
}

/** The current cell, as an address that holds when rows have changed: by its version and its first segment. */
function placeAddress(model, at, version) {
  const row = model.rows[at];
  const shown = row?.cells[version].length > 0 ? version : (row?.cells.findIndex((cell) => cell.length > 0) ?? -1);
  return shown < 0 ? "" : `${shown}:${segmentNumbers(model).get(row.cells[shown][0])}`;
}

/** The row and the version of such an address; the first where there is none. */
function addressedPlace(model, address) {
  const [version, number] = address.replace("#", "").split(":").map(Number);
  const segment = model.versions[version]?.segments[number];
  const at = segment ? model.rows.findIndex(({ cells }) => cells[version].includes(segment)) : -1;
  return at < 0 ? [0, 0] : [at, version];
}
