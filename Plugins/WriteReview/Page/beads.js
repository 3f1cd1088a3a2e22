// The rows as beads: one a row for each alignment. A row that no alignment could hold together gets one of its own.

class BeadList {
  constructor(model) {
    this.alignments = (model.record.alignments ?? []).map((alignment) => ({ ...alignment, beads: [] }));
    this.numbers = segmentNumbers(model);
    // For each version, the number of the segment that stands next.
    this.next = model.versions.map(() => 0);
    // For each alignment, where its last bead ends.
    this.ends = new Map();
    for (const row of model.rows) this.add(row);
  }

  add(row) {
    if (row.beads?.some((beads) => beads.length > 0)) {
      row.beads.forEach((beads, index) => this.keep(row, beads, this.alignments[index]));
    } else if (!row.beads || row.review || row.status !== "proposed") {
      this.make(row);
    }
    row.cells.forEach((cell, version) => {
      if (cell.length > 0) this.next[version] = this.numbers.get(cell.at(-1)) + 1;
    });
  }

  /** Adds beads of the record: their sides are {offset, length} within the row. */
  keep(row, beads, alignment) {
    for (const { bead, source, target } of beads) {
      const side = ([offset, length], version) => row.cells[version].slice(offset, offset + length);
      this.push(row, alignment, bead, side(source, alignment.source), side(target, alignment.target));
    }
  }

  make(row) {
    const full = row.cells.flatMap((cell, version) => (cell.length > 0 ? [version] : []));
    const add = (alignment) => {
      const bead = { confidence: row.confidence ?? 0 };
      this.push(row, alignment, bead, row.cells[alignment.source], row.cells[alignment.target]);
    };
    const own = this.alignments.filter(({ source, target }) => full.includes(source) || full.includes(target));
    own.forEach(add);
    for (const version of full.slice(1)) {
      if (!this.isLinked(own, full, version)) add(this.alignment(full[0], version));
    }
  }

  /** Whether beads of these alignments, or of one between the two, hold a version and the row's first together. */
  isLinked(alignments, full, version) {
    const linked = new Set([full[0]]);
    for (const _ of full) {
      for (const { source, target } of alignments) {
        const isWhole = full.includes(source) && full.includes(target);
        if (isWhole && (linked.has(source) || linked.has(target))) linked.add(source).add(target);
      }
    }
    return linked.has(version);
  }

  alignment(source, target) {
    let found = this.alignments.find((one) => one.source === source && one.target === target);
    if (!found) this.alignments.push((found = { source, target, beads: [] }));
    return found;
  }

  push(row, alignment, bead, source, target) {
    const { sourceAt, targetAt, review, ...kept } = bead;
    const made = { ...kept, source: [], target: [], confidence: bead.confidence, status: row.status };
    if (row.review) made.review = row.review;
    const ends = this.ends.get(alignment) ?? { source: 0, target: 0 };
    for (const [side, segments] of Object.entries({ source, target })) {
      made[side] = segments.map((segment) => this.numbers.get(segment));
      const place = made[side][0] ?? this.next[alignment[side]];
      if (segments.length === 0 && place !== ends[side]) made[`${side}At`] = place;
      ends[side] = place + segments.length;
    }
    this.ends.set(alignment, ends);
    alignment.beads.push(made);
  }
}

/** For each segment, its number in its version. */
function segmentNumbers(model) {
  const numbers = new Map();
  for (const version of model.versions.keys()) {
    const segments = model.rows.flatMap((row) => row.cells[version]).sort(compareSegments);
    segments.forEach((segment, number) => numbers.set(segment, number));
  }
  return numbers;
}
