// What was done is kept in this browser, step by step, under the document's key and the hash of what the page carries:
// pages opened from files can share one store. What cannot be kept is told, and does not stop the work.

const storeFormat = 1;

class Store {
  /** @param id which document this is; @param tell is told "saved", or why nothing is */
  constructor(id, tell) {
    this.id = `${storeFormat} ${id}`;
    this.tell = tell;
    this.database = null;
    this.pending = 0;
  }

  /** Opens the store; gives what it has of this document: {entries, position, reviewer}. */
  async open() {
    try {
      this.database = await opened(indexedDB.open("tolmach-review", storeFormat));
      const entries = await answered(this.table("entries", "readonly").getAll(this.range(0)));
      const work = await answered(this.table("works", "readonly").get(this.id));
      const reviewer = await answered(this.table("works", "readonly").get("reviewer"));
      return { entries, position: work?.position ?? 0, reviewer: reviewer?.name ?? "" };
    } catch (error) {
      this.fail(error);
      return { entries: [], position: 0, reviewer: "" };
    }
  }

  /** Keeps an entry, in place of those from its index on. */
  add(index, entry) {
    this.write((entries, works) => {
      entries.delete(this.range(index));
      entries.put(entry, [this.id, index]);
      works.put({ position: index + 1 }, this.id);
    });
  }

  /** Keeps how many entries stand. */
  move(position) {
    this.write((entries, works) => works.put({ position }, this.id));
  }

  setReviewer(name) {
    this.write((entries, works) => works.put({ name }, "reviewer"));
  }

  write(body) {
    if (!this.database) return;
    try {
      const transaction = this.database.transaction(["entries", "works"], "readwrite");
      body(transaction.objectStore("entries"), transaction.objectStore("works"));
      this.pending += 1;
      transaction.oncomplete = () => {
        this.pending -= 1;
        if (this.pending === 0) this.tell("saved");
      };
      transaction.onabort = () => this.fail(transaction.error);
    } catch (error) {
      this.fail(error);
    }
  }

  fail(error) {
    this.database = null;
    this.tell(`not saved in this browser (${error?.name ?? "error"}): download your corrections often`);
  }

  table(name, mode) {
    return this.database.transaction(name, mode).objectStore(name);
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
