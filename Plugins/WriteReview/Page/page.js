// The page: the model, its history, and what the reviewer does with them.

class Page {
  constructor(record, layout, id) {
    this.model = readModel(record, layout);
    this.status = new Status(this.model);
    const [tell, conflict] = [(state) => this.status.saved(state), () => this.askWhoseWork()];
    this.store = saveAddress() ? new ServedStore(saveAddress(), tell, conflict) : new BrowserStore(id, tell, conflict);
    this.history = new History(this.model, this.store);
    this.filter = new Filter(this.model);
    this.view = new RowView(this.model);
    this.delivered = null;
    this.reviewer = "";
    this.grid = byId("grid");
    byId("head").append(this.view.header());
    this.list = new RowList(this.grid, byId("rows"), this.view, () => this.cursor.mark());
    this.cursor = new Cursor(this.model, this.list, this.status);
    byId("commands").append(...commandButtons((id) => this.command(id)));
    byId("keys").append(helpTable());
    this.fillFilters();
    this.listen();
    this.refresh();
    this.cursor.goTo(...addressedPlace(this.model, location.hash));
  }

  /** Takes up what was done before. Until then nothing can be done. */
  async resume() {
    const { entries, position, reviewer } = await this.store.open();
    this.reviewer ||= reviewer;
    byId("reviewer").value = this.reviewer;
    this.isResumed = true;
    if (entries.length === 0) return;
    this.history.resume(entries, position);
    if (saveAddress()) this.delivered = this.history.state;
    this.refresh();
    this.cursor.goTo(this.history.entries[position - 1]?.focus ?? 0);
    this.say(`${position} ${position === 1 ? "change" : "changes"} of yours taken up`);
  }

  listen() {
    this.grid.addEventListener("keydown", (event) => this.key(event));
    this.grid.addEventListener("click", (event) => this.click(event));
    this.grid.addEventListener("dblclick", (event) => event.target.closest(".cell") && this.command("edit"));
    byId("filter").addEventListener("change", (event) => {
      this.filter.name = event.target.value;
      this.refilter();
    });
    byId("search").addEventListener("input", (event) => {
      this.filter.search(event.target.value);
      this.refilter();
    });
    byId("search").addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === "Escape") this.grid.focus();
    });
    byId("reviewer").addEventListener("change", (event) => {
      this.reviewer = event.target.value.trim();
      this.store.setReviewer(this.reviewer);
    });
    document.addEventListener("keydown", (event) => this.keyElsewhere(event));
    addEventListener("beforeunload", (event) => {
      if (this.isUndelivered || this.store.pending > 0) event.preventDefault();
    });
    byId("conflict").addEventListener("close", (event) => this.settleConflict(event.target.returnValue));
    addEventListener("beforeprint", () => this.list.setWhole(true));
    addEventListener("afterprint", () => this.list.setWhole(false));
  }

  get isUndelivered() {
    return this.history.state !== this.delivered;
  }

  // Keys and the mouse

  key(event) {
    const step = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10, Home: -Infinity, End: Infinity }[event.key];
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const command = commandOf(event);
    if (step) this.cursor.goBy(step);
    else if (side) this.cursor.goTo(this.cursor.at, Math.min(Math.max(this.cursor.version + side, 0), this.model.versions.length - 1));
    else if (event.key === "Enter") this.command("edit");
    else if (event.key === "Escape" && this.cursor.taken) this.cursor.take(false), this.say("Let go");
    else if (command) this.command(command.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Outside of the rows only keys with Ctrl count, and those that mean nothing to a field. */
  keyElsewhere(event) {
    const isField = event.target.closest("input, select, textarea, dialog");
    const command = commandOf(event);
    if (!command || isField || !(event.ctrlKey || event.metaKey || ["search", "help"].includes(command.id))) return;
    event.preventDefault();
    this.command(command.id);
  }

  click(event) {
    const row = event.target.closest("#rows > [role=row]");
    if (!row || event.target.closest("textarea")) return;
    const version = event.target.closest("[data-version]")?.dataset.version;
    this.cursor.goTo(Number(row.id.slice(4)) - 1, version === undefined ? this.cursor.version : Number(version));
    this.grid.focus({ preventScroll: true });
  }

  command(id) {
    const dialogs = {
      note: () => this.comment(), help: () => byId("help").showModal(), save: () => this.save(), renew: () => this.renew(),
    };
    const jumps = { next: 1, previous: -1 };
    if (dialogs[id]) return dialogs[id]();
    if (id === "search") return byId("search").focus();
    if (this.model.rows.length > 0) {
      if (jumps[id]) this.jump(jumps[id]);
      else if (id === "undo" || id === "redo") this.travel(id);
      else if (id === "edit") return this.edit();
      else if (id === "split" && !this.splitAtCursor()) return;
      else if (id !== "split") this.apply(this.change(id));
    }
    this.grid.focus({ preventScroll: true });
  }

  jump(step) {
    if (!this.cursor.jump(step)) this.say(`No row ${step > 0 ? "below" : "above"} asks for a look`);
  }

  /** Takes the current cell; where one is taken already, the change that puts it here. */
  take() {
    const { at, version, takenAt } = this.cursor;
    if (takenAt < 0) {
      if (this.model.rows[at].cells[version].length === 0) return refused("There is nothing to take in a gap");
      this.cursor.take();
      return refused("Taken: go to the row where it belongs, and press t again; Escape lets it go");
    }
    const taken = this.cursor.taken.version;
    this.cursor.take(false);
    return exchangeCells(this.model, takenAt, at, taken);
  }

  /** The change that a command means here. */
  change(id) {
    const { model } = this;
    const { at, version } = this.cursor;
    const states = { accept: "accepted", reject: "rejected", query: "query", lock: "locked", clear: "proposed" };
    if (states[id]) {
      const change = setStatus(model, at, states[id], this.stamp());
      return id === "accept" ? { ...change, follow: true } : change;
    }
    switch (id) {
      case "merge": return mergeRows(model, at);
      case "up": return moveSegment(model, at, version, -1);
      case "down": return moveSegment(model, at, version, 1);
      case "take": return this.take();
      case "gap": return insertGap(model, at, version);
      case "close": return closeGap(model, at, version);
      case "sure": return acceptSure(model, at, this.stamp());
    }
  }

  stamp() {
    const date = new Date().toISOString().replace(/\.\d+/, "");
    return this.reviewer ? { reviewer: this.reviewer, date } : { date };
  }

  // Doing and undoing

  apply(change) {
    if (!change) return;
    if (!this.isResumed) return this.say("One moment: your work is being taken up");
    const { follow, ...entry } = change;
    if (entry.refused) {
      if (follow) this.cursor.goBy(1);
      return this.say(entry.refused);
    }
    const before = this.list.shown.findIndex(({ at }) => at === this.cursor.at);
    this.history.do({ ...entry, from: this.cursor.at });
    this.saveSoon();
    this.refresh();
    const focus = entry.focus;
    const isShown = this.list.shown.some(({ at }) => at === focus);
    if (follow && isShown) this.cursor.goTo(focus), this.cursor.goBy(1);
    else if (isShown) this.cursor.goTo(focus);
    else this.cursor.goToShown(before);
    this.say(entry.said);
  }

  travel(way) {
    const change = this.history[way]();
    if (!change) return this.say(way === "undo" ? "There is nothing to undo" : "There is nothing to do again");
    this.saveSoon();
    this.refresh();
    this.cursor.goTo(change.focus);
    this.say(change.said);
  }

  edit(place) {
    const { at, version } = this.cursor;
    const row = this.model.rows[at];
    if (row.status === "locked") return this.say(lockedAmong(this.model, at, at).refused);
    if (row.cells[version].length === 0) return this.say("There is nothing to edit in a gap");
    const cell = this.cursor.cell();
    const editor = new CellEditor(this.model, row, version, cell, ({ texts, split }) => {
      // Later, when the focus is where it goes, and the list is not in the midst of drawing.
      setTimeout(() => this.endEdit(row, version, texts, split));
    });
    editor.focus(place);
  }

  endEdit(old, version, texts, split) {
    const at = this.model.rows.indexOf(old);
    if (at < 0) return;
    const hadFocus = byId("rows").contains(document.activeElement) || document.activeElement === document.body;
    this.list.forget(old);
    const change = texts && editCell(this.model, at, version, texts);
    if (change) this.apply({ ...change, focus: this.cursor.at });
    else this.refresh();
    if (split && !change?.refused) this.apply(splitRow(this.model, at, version, split.index, split.offset));
    if (hadFocus) this.grid.focus({ preventScroll: true });
  }

  /** Splits where the mouse put the cursor; where it put none, the keyboard is asked: then it is not done yet. */
  splitAtCursor() {
    const cell = this.cursor.cell();
    const cursor = cell && cursorIn(cell);
    if (cursor) {
      this.apply(splitRow(this.model, this.cursor.at, this.cursor.version, cursor.index, cursor.offset));
      return true;
    }
    this.edit(0);
    if (cell?.querySelector("textarea")) this.say("Go to where the row is to be split, then press Ctrl+Enter");
    return false;
  }

  comment() {
    const { at } = this.cursor;
    const row = this.model.rows[at];
    if (!row) return;
    const dialog = byId("comment");
    const field = byId("comment-text");
    field.value = row.review?.comment ?? "";
    dialog.onclose = () => {
      if (dialog.returnValue === "keep") this.apply(setComment(this.model, at, field.value.trim(), this.stamp()));
      this.grid.focus({ preventScroll: true });
    };
    dialog.returnValue = "";
    dialog.showModal();
  }

  // Showing

  refresh() {
    this.list.show(this.filter.rows());
    this.grid.setAttribute("aria-rowcount", this.model.rows.length + 1);
    byId("none").hidden = this.list.shown.length > 0;
    this.status.progress();
    this.status.row(this.cursor.at);
  }

  refilter() {
    this.refresh();
    const { shown } = this.list;
    if (shown.some(({ at }) => at === this.cursor.at)) this.cursor.goTo(this.cursor.at);
    else this.cursor.goToShown(shown.findIndex(({ at }) => at > this.cursor.at));
    this.say(`${shown.length} of ${this.model.rows.length} rows`);
  }

  fillFilters() {
    byId("filter").append(...Object.entries(filters).map(([value, { name }]) => element("option", { value }, name)));
  }

  say(text) {
    this.status.say(text);
  }

  async save() {
    const { state } = this.history;
    try {
      if (saveAddress()) await this.store.save(line(this.model), this.history);
      this.say(saveAddress() ? "Saved" : download(this.model));
      this.delivered = state;
    } catch (error) {
      this.say(`Not saved: ${error.message}`);
    }
  }

  /** Another tab has work of its own on this document: neither is written over the other unasked. */
  askWhoseWork() {
    const dialog = byId("conflict");
    dialog.returnValue = "";
    if (!dialog.open) dialog.showModal();
  }

  async settleConflict(choice) {
    if (choice === "theirs") {
      this.delivered = this.history.state;
      location.reload();
    } else if (choice === "mine") {
      await this.store.takeOver(this.history);
      this.say("What is done here is kept, in place of the other work");
      this.saveSoon();
    }
    this.grid.focus({ preventScroll: true });
  }

  /** Where the page is served, what was done is saved when nothing more is done for a while. */
  saveSoon() {
    if (!saveAddress()) return;
    clearTimeout(this.saving);
    this.saving = setTimeout(() => this.save(), 1500);
  }

  /** Has the program align anew what is not settled, and shows what comes of it at the same place. */
  async renew() {
    clearTimeout(this.saving);
    const { state } = this.history;
    this.say("Aligning anew …");
    try {
      await this.store.align(line(this.model));
    } catch (error) {
      return this.say(`Not aligned: ${error.message}`);
    }
    this.delivered = state;
    location.hash = placeAddress(this.model, this.cursor.at, this.cursor.version);
    location.reload();
  }
}

function start() {
  const data = byId("document");
  const page = new Page(JSON.parse(data.textContent), JSON.parse(byId("layout").textContent), data.dataset.id);
  document.body.dataset.ready = "rows";
  page.grid.focus({ preventScroll: true });
  page.resume().then(() => {
    document.body.dataset.ready = "all";
  });
}

start();
