// What was done, in order, and how much of it stands. An entry is {at, remove, rows, focus, said}: plain data, which
// the store keeps; going through the entries again makes the same rows.

class History {
  /** @param model whose rows the entries change; @param store what keeps them, told of each step */
  constructor(model, store) {
    this.model = model;
    this.store = store;
    this.entries = [];
    this.removed = [];
    this.position = 0;
  }

  /** Takes up work that was kept: entries of the past, and how many of them stand. */
  resume(entries, position) {
    this.entries = entries;
    while (this.position < Math.min(position, entries.length)) this.step();
  }

  /** What the rows are as they are by: the same object, the same rows. */
  get state() {
    return this.entries[this.position - 1] ?? null;
  }

  do(change) {
    this.entries.length = this.position;
    this.entries.push(change);
    this.step();
    this.store.add(this.position - 1, change);
  }

  undo() {
    if (this.position === 0) return null;
    this.position -= 1;
    const { at, rows, said, from } = this.entries[this.position];
    this.put(at, rows.length, this.removed.pop());
    this.store.move(this.position);
    return { focus: from ?? at, said: `Undone: ${said}` };
  }

  redo() {
    if (this.position === this.entries.length) return null;
    const { focus, said } = this.entries[this.position];
    this.step();
    this.store.move(this.position);
    return { focus, said: `Done again: ${said}` };
  }

  step() {
    const { at, remove, rows } = this.entries[this.position];
    this.removed.push(this.model.rows.slice(at, at + remove));
    this.put(at, remove, rows);
    this.position += 1;
  }

  put(at, remove, rows) {
    const old = this.model.rows;
    this.model.rows = old.slice(0, at).concat(rows, old.slice(at + remove));
  }
}
