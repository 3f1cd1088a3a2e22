// Where a program serves the page, it keeps what was done: the corrections on the disk, and as long as it runs the steps
// that led to them, so that they can be undone when the page was loaded anew. Each save names the revision that it goes
// on from: the program refuses one that would undo what another tab has saved.

class ServedStore {
  /** @param address where corrections are sent to; @param tell is told what became of them; @param conflict is called
   * where another tab or program has saved meanwhile */
  constructor(address, tell, conflict) {
    Object.assign(this, { address, tell, conflict, pending: 0, revision: 0, reviewer: "", isConflicting: false });
    this.last = Promise.resolve();
  }

  async open() {
    const { revision, work } = await this.get();
    this.revision = revision;
    this.reviewer = work?.reviewer ?? "";
    return { entries: work?.entries ?? [], position: work?.position ?? 0, reviewer: this.reviewer };
  }

  async get() {
    return (await fetch("work")).json();
  }

  // Single steps are kept when the page saves.
  add() {}
  move() {}

  setReviewer(name) {
    this.reviewer = name;
  }

  /** Keeps what is here in place of what another tab saved. */
  async takeOver() {
    this.revision = (await this.get()).revision;
    this.isConflicting = false;
  }

  /** Sends corrections, a line of JSON, and the history that led to them. */
  save(corrections, { entries, position }) {
    const work = JSON.stringify({ entries, position, reviewer: this.reviewer });
    return this.send(this.address, `${corrections}${work}\n`);
  }

  /** Sends corrections to be aligned anew. */
  align(corrections) {
    return this.send("align", corrections);
  }

  /** One after the other: each goes on from the revision that the one before made. */
  send(address, body) {
    this.last = this.last.catch(() => {}).then(() => this.post(address, body));
    return this.last;
  }

  async post(address, body) {
    if (this.isConflicting) throw new Error("another tab or program has saved other work");
    const headers = { "Content-Type": "application/jsonl" };
    const answer = await fetch(`${address}/${this.revision}`, { method: "POST", headers, body });
    const text = (await answer.text()).trim();
    if (answer.status === 409) {
      this.isConflicting = true;
      this.conflict();
    }
    if (!answer.ok) throw new Error(text);
    this.revision = Number(text);
    this.tell("saved");
  }
}
