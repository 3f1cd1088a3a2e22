// What a reviewer does to rows. Each operation looks at the model and gives the change that it would make, {at, remove,
// rows, focus, said}, or {refused}: why it makes none.

function refused(reason) {
  return { refused: reason };
}

/** Says which of the rows is locked; undefined where none is. */
function lockedAmong(model, from, to) {
  for (let at = from; at <= to; at += 1) {
    if (model.rows[at]?.status === "locked") return refused(`Row ${at + 1} is locked: l unlocks it`);
  }
}

/**
 * A row with other cells. Its beads are no longer the record's, and what was said of it was said of other cells: nobody
 * has accepted or rejected these, and no aligner has rated them. A question and a comment stay.
 */
function withCells(row, cells, review = row.review) {
  const status = row.status === "query" ? "query" : "proposed";
  return { cells, confidence: null, status, review: status === "query" || review?.comment ? review : null, beads: null };
}

function withCell(row, version, cell) {
  if (cell.length === 0 && row.cells[version].length === 0) return row;
  return withCells(row, row.cells.map((old, index) => (index === version ? cell : old)));
}

/** A row that holds a cell alone. */
function rowOf(row, version, cell) {
  return withCells({ status: "proposed" }, row.cells.map((_, index) => (index === version ? cell : [])));
}

/** A change of rows that says how many of them are not settled any more, and keeps the comments of those that go. */
function rearranged(model, { at, remove, rows, focus, said }) {
  const old = model.rows.slice(at, at + remove);
  const settled = ({ status }) => status === "accepted" || status === "rejected";
  const lost = old.filter(settled).length - rows.filter(settled).length;
  if (lost > 0) said += `; ${lost === 1 ? "one row is" : `${lost} rows are`} proposed again`;
  const kept = new Set(rows.map(({ review }) => review?.comment));
  const gone = old.map(({ review }) => review).filter((review) => review?.comment && !kept.has(review.comment));
  const review = gone.reduce(joinedReviews, rows[focus - at].review);
  return { at, remove, rows: rows.with(focus - at, { ...rows[focus - at], review }), focus, said };
}

function joinedReviews(one, other) {
  return one?.comment ? { ...one, comment: `${one.comment}; ${other.comment}` } : other;
}

function isEmptyRow(row) {
  return row.cells.every((cell) => cell.length === 0);
}

/** The segments of two cells of one version together; null where another row has a segment between them. */
function joinedCells(model, version, one, other) {
  if (one.length === 0 || other.length === 0) return [...one, ...other];
  const [first, second] = compareSegments(one[0], other[0]) < 0 ? [one, other] : [other, one];
  const isBetween = ({ cells }) => {
    const segment = cells[version][0];
    return segment && compareSegments(first.at(-1), segment) < 0 && compareSegments(segment, second[0]) < 0;
  };
  return model.rows.some(isBetween) ? null : [...first, ...second];
}

function languageName(model, version) {
  return model.versions[version].language || model.versions[version].file;
}

function mergeRows(model, at) {
  const [row, next] = [model.rows[at], model.rows[at + 1]];
  if (!next) return refused("There is no row below");
  const locked = lockedAmong(model, at, at + 1);
  if (locked) return locked;
  const cells = row.cells.map((cell, version) => joinedCells(model, version, cell, next.cells[version]));
  const apart = cells.indexOf(null);
  if (apart >= 0) return refused(`The two are not next to each other in ${languageName(model, apart)}`);
  const asked = [row, next].find(({ status }) => status === "query") ?? row;
  const merged = withCells(asked, cells);
  return rearranged(model, { at, remove: 2, rows: [merged], focus: at, said: `Rows ${at + 1} and ${at + 2} are one` });
}

/** Cuts a row before a character of one of its segments; the other versions are cut at about the same place. */
function splitRow(model, at, version, segment, offset) {
  const locked = lockedAmong(model, at, at);
  if (locked) return locked;
  const row = model.rows[at];
  const parts = cutCell(model, version, row.cells[version], segment, offset);
  if (!parts) return refused("Nothing would be left on one side of the cursor");
  const lengths = (cell, index) => cell.map((one) => segmentText(model, index, one).length);
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const share = sum(lengths(parts[0], version)) / sum(lengths(parts.flat(), version));
  const cuts = row.cells.map((cell, index) => {
    if (index === version) return parts;
    const cut = nearestCut(lengths(cell, index), share);
    return [cell.slice(0, cut), cell.slice(cut)];
  });
  const upper = withCells(row, cuts.map(([first]) => first));
  const lower = withCells(row, cuts.map(([, second]) => second), null);
  return rearranged(model, { at, remove: 1, rows: [upper, lower], focus: at, said: `Row ${at + 1} is split` });
}

/** How many segments of these lengths come nearest to a share of all, leaving at least one on each side. */
function nearestCut(lengths, share) {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let best = Math.min(lengths.length, 1);
  let before = 0;
  lengths.slice(0, -1).reduce((least, length, index) => {
    before += length;
    const distance = Math.abs(before / total - share);
    if (distance < least) best = index + 1;
    return Math.min(least, distance);
  }, Infinity);
  return best;
}

function cutCell(model, version, cell, index, offset) {
  const parts = cutSegment(segmentText(model, version, cell[index]), cell[index], offset);
  const first = [...cell.slice(0, index), ...parts[0]];
  const second = [...parts[1], ...cell.slice(index + 1)];
  return first.length > 0 && second.length > 0 ? [first, second] : null;
}

/** Cuts a segment in two; white space at the cut belongs to neither. A part without text is none. */
function cutSegment(text, segment, offset) {
  const first = text.slice(0, isLowSurrogate(text, offset) ? offset - 1 : offset).trimEnd();
  const second = text.slice(offset).trimStart();
  if (first === "") return [[], [segment]];
  if (second === "") return [[segment], []];
  if (segment.text === undefined) {
    return [[{ ...segment, end: segment.start + first.length }], [{ ...segment, start: segment.end - second.length }]];
  }
  // Of a text that was edited, only its beginning and its end are sure to stand for those of the text as it was.
  const lead = text.slice(first.length, text.length - second.length);
  const middle = Math.min(segment.start + first.length, segment.end);
  return [
    [{ ...segment, end: middle, text: first }],
    [{ ...segment, start: middle, text: second, lead }],
  ];
}

/** Moves the last segment of a cell to the row below (1), or its first to the row above (-1). */
function moveSegment(model, at, version, step) {
  const row = model.rows[at];
  const cell = row.cells[version];
  const to = at + step;
  if (cell.length === 0) return refused("There is nothing to move");
  if (!model.rows[to] && isEmptyRow(withCell(row, version, cell.slice(1)))) return refused("It stands alone already");
  const locked = lockedAmong(model, Math.min(at, to), Math.max(at, to));
  if (locked) return locked;
  const moved = step > 0 ? cell.slice(-1) : cell.slice(0, 1);
  const left = withCell(row, version, step > 0 ? cell.slice(0, -1) : cell.slice(1));
  const neighbour = model.rows[to] ?? rowOf(row, version, []);
  const joined = joinedCells(model, version, neighbour.cells[version], moved);
  if (!joined) return refused(`They are not next to each other in ${languageName(model, version)}`);
  const received = withCell(neighbour, version, joined);
  const rows = (step > 0 ? [left, received] : [received, left]).filter((one) => !isEmptyRow(one));
  const first = Math.max(Math.min(at, to), 0);
  const focus = isEmptyRow(left) ? first : first + rows.indexOf(left);
  return rearranged(model, {
    at: first, remove: model.rows[to] ? 2 : 1, rows, focus, said: `A segment moved ${step > 0 ? "down" : "up"}`,
  });
}

/** Makes the cells of two rows change places, wherever the rows stand: so are crossing segments paired. */
function exchangeCells(model, one, other, version) {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  const { rows } = model;
  if (first === last) return refused("It stands here already");
  const locked = lockedAmong(model, first, first) ?? lockedAmong(model, last, last);
  if (locked) return locked;
  const changed = rows.slice(first, last + 1);
  changed[0] = withCell(rows[first], version, rows[last].cells[version]);
  changed[last - first] = withCell(rows[last], version, rows[first].cells[version]);
  const left = changed.filter((row) => !isEmptyRow(row));
  const focus = first + Math.max(left.indexOf(changed[other - first]), 0);
  return rearranged(model, {
    at: first, remove: changed.length, rows: left, focus,
    said: `The cell of row ${one + 1} stands in row ${focus + 1}` + (left.length < changed.length ? "" : ", and that of this row in its place"),
  });
}

/** Moves the cells of a version down by one, from this row to the next gap: not over a locked row. */
function insertGap(model, at, version) {
  const locked = lockedAmong(model, at, at);
  if (locked) return locked;
  const { rows } = model;
  const isFull = (row) => row && row.status !== "locked" && row.cells[version].length > 0;
  if (!isFull(rows[at])) return refused("There is a gap already");
  if (!isPaired(rows[at])) return refused("Nothing else is in this row");
  let end = at;
  while (isFull(rows[end])) end += 1;
  const moved = rows.slice(at, end).map((row, index) => withCell(row, version, index ? rows[at + index - 1].cells[version] : []));
  const last = rows[end - 1].cells[version];
  const hasGap = rows[end] && rows[end].status !== "locked";
  const taking = hasGap ? withCell(rows[end], version, last) : rowOf(rows[end - 1], version, last);
  return rearranged(model, {
    at, remove: moved.length + (hasGap ? 1 : 0), rows: [...moved, taking], focus: at,
    said: `${moved.length} ${moved.length === 1 ? "cell" : "cells"} moved down`,
  });
}

/** Moves the cells of a version up into a gap, as far as the next gap or locked row. */
function closeGap(model, at, version) {
  const locked = lockedAmong(model, at, at);
  if (locked) return locked;
  const { rows } = model;
  if (rows[at].cells[version].length > 0) return refused("There is no gap here");
  const isOpen = (row) => row && row.status !== "locked";
  let end = at + 1;
  while (isOpen(rows[end]) && rows[end].cells[version].length === 0) end += 1;
  const first = end;
  while (isOpen(rows[end]) && rows[end].cells[version].length > 0) end += 1;
  if (first === end) return refused("There is nothing below to move up, or it is locked");
  const moved = rows.slice(at, end).map((row, index) => withCell(row, version, rows[at + index + 1]?.cells[version] ?? []));
  moved[moved.length - 1] = withCell(rows[end - 1], version, []);
  return rearranged(model, {
    at, remove: moved.length, rows: moved.filter((row) => !isEmptyRow(row)), focus: at,
    said: `${end - first} ${end - first === 1 ? "cell" : "cells"} moved up`,
  });
}

/** Gives the segments of a cell new texts; null where they are the old ones. */
function editCell(model, at, version, texts) {
  const row = model.rows[at];
  const old = row.cells[version].map((segment) => segmentText(model, version, segment));
  if (texts.every((text, index) => text === old[index])) return null;
  if (texts.some((text) => text.trim() === "")) return refused("A segment cannot be without text: move it, or reject the row");
  const cell = row.cells[version].map((segment, index) => (texts[index] === old[index] ? segment : { ...segment, text: texts[index] }));
  const cells = row.cells.map((one, index) => (index === version ? cell : one));
  return { at, remove: 1, rows: [{ ...row, cells }], focus: at, said: `Row ${at + 1} is edited` };
}

/** Says what is thought of a row. `reviewer` is {reviewer, date}. */
function setStatus(model, at, status, reviewer) {
  const row = model.rows[at];
  if (row.status === "locked" && status !== "locked") return lockedAmong(model, at, at);
  const next = status === "locked" && row.status === "locked" ? "accepted" : status;
  if (next === row.status) return refused(`Row ${at + 1} is ${next} already`);
  return { at, remove: 1, rows: [judged(row, next, reviewer)], focus: at, said: `Row ${at + 1}: ${next}` };
}

function judged(row, status, reviewer, comment = row.review?.comment) {
  return { ...row, status, review: { ...(comment ? { comment } : {}), ...reviewer } };
}

function setComment(model, at, comment, reviewer) {
  const row = model.rows[at];
  if (comment === (row.review?.comment ?? "")) return null;
  return { at, remove: 1, rows: [judged(row, row.status, reviewer, comment)], focus: at, said: `Row ${at + 1} has a comment` };
}

/** Accepts every row that nobody has spoken of and that does not ask for an eye. */
function acceptSure(model, at, reviewer) {
  let count = 0;
  const rows = model.rows.map((row) => {
    if (row.status !== "proposed" || isToBeSeen(model, row)) return row;
    count += 1;
    return judged(row, "accepted", reviewer);
  });
  if (count === 0) return refused("No row is left that is sure and not accepted");
  return { at: 0, remove: rows.length, rows, focus: at, said: `${count} rows accepted` };
}
