// The rows on the screen: of many thousands only those that are in view, and some around them, are elements.
// Where the others would be, the list has padding: their heights are estimated until they have been seen.

const margin = 600;

class RowList {
  /** @param scroller what scrolls; @param body what holds the rows; @param view makes a row's element; @param drawn is
   * told that rows were made */
  constructor(scroller, body, view, drawn) {
    Object.assign(this, { scroller, body, view, drawn, shown: [], tops: [0], heights: new WeakMap(), elements: new Map() });
    this.isWhole = false;
    scroller.addEventListener("scroll", () => this.draw(), { passive: true });
    new ResizeObserver(() => this.resize()).observe(body);
  }

  /** Shows rows: [{row, at}]. */
  show(rows) {
    this.shown = rows;
    this.measure();
    this.draw();
  }

  resize() {
    if (this.width === this.body.clientWidth) return;
    this.width = this.body.clientWidth;
    this.heights = new WeakMap();
    this.measure();
    this.draw();
  }

  /** Sums up the heights: `tops[i]` is where the row i begins. */
  measure() {
    const tops = new Float64Array(this.shown.length + 1);
    const estimate = this.estimator();
    this.shown.forEach(({ row }, index) => {
      let height = this.heights.get(row);
      if (height === undefined) this.heights.set(row, (height = estimate(row)));
      tops[index + 1] = tops[index] + height;
    });
    this.tops = tops;
  }

  estimator() {
    const count = this.view.model.versions.length;
    const letters = Math.max((this.body.clientWidth - 250) / count / 8.4, 10);
    return (row) => {
      const lines = row.cells.map((cell, version) =>
        cell.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / letters), 0));
      return Math.max(...lines, 1) * 26 + 14;
    };
  }

  /** The shown row that covers a height. */
  indexAt(top) {
    let [low, high] = [0, this.shown.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.tops[middle] <= top) low = middle;
      else high = middle - 1;
    }
    return Math.min(low, Math.max(this.shown.length - 1, 0));
  }

  draw() {
    const top = this.scroller.scrollTop;
    let first = this.indexAt(top - margin);
    let end = Math.min(this.indexAt(top + this.scroller.clientHeight + margin) + 1, this.shown.length);
    if (this.isWhole) [first, end] = [0, this.shown.length];
    this.place(first, end);
    this.pad(first, end);
    if (this.remember(first, end)) {
      // The row that stands at the top of the window stays where it is.
      const anchor = this.indexAt(top);
      const within = top - this.tops[anchor];
      this.measure();
      this.pad(first, end);
      if (Math.abs(this.tops[anchor] + within - top) >= 1 && top > 0) this.scroller.scrollTop = this.tops[anchor] + within;
    }
    this.drawn();
  }

  /** Makes a row's element anew. */
  forget(row) {
    this.elements.get(row)?.remove();
    this.elements.delete(row);
  }

  /** Makes the elements of the rows from first to end, and drops others; rows that are as they were keep theirs. */
  place(first, end) {
    const kept = new Map();
    for (const { row, at } of this.shown.slice(first, end)) {
      const made = this.elements.get(row) ?? this.view.row(row, at);
      kept.set(row, made);
      this.number(made, at);
    }
    for (const [row, old] of this.elements) if (!kept.has(row)) this.drop(old);
    let before = this.body.firstElementChild;
    for (const made of kept.values()) {
      if (made === before) before = before.nextElementSibling;
      else this.body.insertBefore(made, before);
    }
    this.elements = kept;
  }

  number(made, at) {
    if (made.id === `row-${at + 1}`) return;
    made.id = `row-${at + 1}`;
    made.setAttribute("aria-rowindex", at + 2);
    made.querySelector(".ordinal").textContent = at + 1;
  }

  drop(one) {
    one.dispatchEvent(new CustomEvent("drop"));
    one.remove();
  }

  pad(first, end) {
    this.body.style.paddingTop = `${this.tops[first]}px`;
    this.body.style.paddingBottom = `${this.tops[this.shown.length] - this.tops[end]}px`;
  }

  /** Measures the rows that are elements; whether any was of another height than was thought. */
  remember(first, end) {
    let isChanged = false;
    for (let index = first; index < end; index += 1) {
      const { row } = this.shown[index];
      const height = this.elements.get(row).getBoundingClientRect().height;
      if (Math.abs(height - (this.tops[index + 1] - this.tops[index])) < 0.5) continue;
      this.heights.set(row, height);
      isChanged = true;
    }
    return isChanged;
  }

  /** Scrolls so that a shown row is in view. */
  reveal(index, isCentred = false) {
    const head = this.scroller.querySelector(".head").offsetHeight;
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const [top, bottom] = [this.tops[index], this.tops[index + 1]];
      const from = this.scroller.scrollTop;
      const room = this.scroller.clientHeight - head;
      let to = from;
      if (isCentred || top > from + room * 3 || bottom < from - room * 2) to = top - Math.max((room - (bottom - top)) / 2, 0);
      else if (top < from) to = top;
      else if (bottom > from + room) to = Math.min(bottom - room, top);
      if (Math.abs(to - from) < 1 && this.elements.has(this.shown[index].row)) return;
      this.scroller.scrollTop = to;
      this.draw();
      isCentred = false;
    }
  }

  elementAt(index) {
    return this.elements.get(this.shown[index]?.row) ?? null;
  }

  /** Makes every row an element, for printing; or no longer. */
  setWhole(isWhole) {
    this.isWhole = isWhole;
    this.draw();
  }
}
