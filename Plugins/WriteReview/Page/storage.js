// What was done is kept in this browser, step by step, under the document's key and the hash of what the page carries:
// pages opened from files can share one store. What cannot be kept is told, and does not stop the work.
//
// Each step counts the document's revision up, and is kept only where no other tab has counted in between.

const storeFormat = 1;

class BrowserStore {
  /** @param id which document this is; @param tell is told "saved", or why nothing is; @param conflict is called where
   * another tab has work of its own on the document */
  constructor(id, tell, conflict) {
    this.id = `${storeFormat} ${id}`;
    this.tell = tell;
    this.conflict = conflict;
    this.database = null;
    this.pending = 0;
    this.revision = 0;
    this.isConflicting = false;
    const check = () => document.visibilityState === "visible" && this.check();
    addEventListener("focus", check);
    document.addEventListener("visibilitychange", check);
  }

  /** Opens the store; gives what it has of this document: {entries, position, reviewer}. */
  async open() {
    try {
      this.database = await opened(indexedDB.open("tolmach-review", storeFormat));
      const transaction = this.database.transaction(["entries", "works"], "readonly");
      const works = transaction.objectStore("works");
      const [entries, work, reviewer] = await Promise.all(
        [transaction.objectStore("entries").getAll(this.range(0)), works.get(this.id), works.get("reviewer")].map(answered));
      this.revision = work?.revision ?? 0;
      return { entries, position: work?.position ?? 0, reviewer: reviewer?.name ?? "" };
    } catch (error) {
      this.fail(error);
      return { entries: [], position: 0, reviewer: "" };
    }
  }

  /** Keeps an entry, in place of those from its index on. */
  add(index, entry) {
    this.step(index + 1, (entries) => {
      entries.delete(this.range(index));
      entries.put(entry, [this.id, index]);
    });
  }

  /** Keeps how many entries stand. */
  move(position) {
    this.step(position, () => {});
  }

  setReviewer(name) {
    this.write((_, works) => works.put({ name }, "reviewer"));
  }

  /** Keeps these entries in place of another tab's. */
  async takeOver({ entries, position }) {
    const work = await answered(this.database.transaction("works").objectStore("works").get(this.id));
    this.revision = work?.revision ?? 0;
    this.isConflicting = false;
    this.step(position, (store) => {
      store.delete(this.range(0));
      entries.forEach((entry, index) => store.put(entry, [this.id, index]));
    });
  }

  step(position, body) {
    if (this.isConflicting) return;
    const expected = this.revision;
    this.revision += 1;
    this.write((entries, works, transaction) => {
      works.get(this.id).onsuccess = ({ target }) => {
        if ((target.result?.revision ?? 0) !== expected) {
          this.isConflicting = true;
          return transaction.abort();
        }
        body(entries);
        works.put({ position, revision: expected + 1 }, this.id);
      };
    });
  }

  /** Looks whether another tab has worked on the document. */
  async check() {
    if (!this.database || this.pending > 0 || this.isConflicting) return;
    const { revision } = this;
    const work = await answered(this.database.transaction("works").objectStore("works").get(this.id));
    if (this.revision !== revision || (work?.revision ?? 0) === revision) return;
    this.isConflicting = true;
    this.tellConflict();
  }

  write(body) {
    if (!this.database) return;
    try {
      const transaction = this.database.transaction(["entries", "works"], "readwrite");
      this.pending += 1;
      transaction.oncomplete = () => {
        this.pending -= 1;
        if (this.pending === 0 && !this.isConflicting) this.tell("saved in this browser");
      };
      transaction.onabort = () => {
        this.pending -= 1;
        if (this.isConflicting) this.tellConflict();
        else this.fail(transaction.error);
      };
      body(transaction.objectStore("entries"), transaction.objectStore("works"), transaction);
    } catch (error) {
      this.fail(error);
    }
  }

  tellConflict() {
    this.tell("not saved in this browser: another tab has other work");
    this.conflict();
  }

  fail(error) {
    this.database = null;
    this.tell(`not saved in this browser (${error?.name ?? "error"}): download your corrections often`);
  }

  range(index) {
    return IDBKeyRange.bound([this.id, index], [this.id, Infinity]);
  }
}

function opened(request) {
  request.onupgradeneeded = () => {
    request.result.createObjectStore("entries");
    request.result.createObjectStore("works");
  };
  return answered(request);
}

function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
