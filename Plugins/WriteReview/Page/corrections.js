// The model as a record again: the record that the page carries, with the alignments, the segments, the texts and the
// reviews as they are now. What nobody touched stays as it was.

function corrections(model) {
  const edited = model.versions.map((version, index) => editedBlocks(model, index));
  const versions = model.record.versions.map((version, index) => ({
    ...version,
    blocks: version.blocks.map((block, number) => edited[index].get(number)?.record ?? block),
    ...(version.findings ? { findings: movedFindings(version.findings, () => edited[index]) } : {}),
  }));
  const { findings } = model.record;
  return {
    ...model.record,
    versions,
    alignments: new BeadList(model).alignments,
    ...(findings ? { findings: movedFindings(findings, ({ version }) => edited[version]) } : {}),
  };
}

/** The blocks of a version whose segments are not those of the record, by their numbers. */
function editedBlocks(model, version) {
  const segments = model.rows.flatMap((row) => row.cells[version]).sort(compareSegments);
  const edited = new Map();
  for (let from = 0; from < segments.length; ) {
    const number = segments[from].block;
    let to = from + 1;
    while (to < segments.length && segments[to].block === number) to += 1;
    const block = model.versions[version].blocks[number];
    const own = segments.slice(from, to);
    const isAsItWas =
      own.length === block.record.segments.length &&
      own.every((segment) => segment.text === undefined) &&
      own.every(({ start }, index) => start === block.units(block.record.segments[index][0]));
    if (!isAsItWas) edited.set(number, editedBlock(block, own));
    from = to;
  }
  return edited;
}

function editedBlock(block, segments) {
  let text = "";
  let copied = 0;
  const ranges = [];
  const changes = [];
  for (const segment of segments) {
    const old = block.text.slice(segment.start, segment.end);
    text += block.text.slice(copied, segment.start);
    const now = (segment.lead ?? "") + (segment.text ?? old);
    const start = text.length + (segment.lead ?? "").length;
    text += now;
    copied = segment.end;
    ranges.push([start, text.length]);
    if (now !== old) changes.push(difference(old, now, segment.start));
  }
  text += block.text.slice(copied);
  const record = { ...block.record, text, segments: ranges.map((range) => range.map((unit) => scalarOffset(text, unit))) };
  const moved = (scalars) => scalarOffset(text, movedOffset(changes, block.units(scalars)));
  if (record.marks) record.marks = record.marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }));
  if (changes.length > 0) record.edits = composedEdits(block, changes);
  return { record, moved };
}

/**
 * What differs between two texts: from `start` to `end` of the old one stands `text` in the new one. What is only left
 * out at the end takes the character before it along, or it could be taken for the beginning of the next block.
 */
function difference(old, now, offset) {
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  while (first < shorter && old[first] === now[first]) first += 1;
  if (first === now.length && first > 0) first -= 1;
  if (isLowSurrogate(old, first) || isLowSurrogate(now, first)) first -= 1;
  let last = 0;
  while (last < shorter - first && old.at(-1 - last) === now.at(-1 - last)) last += 1;
  if (isLowSurrogate(old, old.length - last) || isLowSurrogate(now, now.length - last)) last -= 1;
  last = Math.max(last, 0);
  const text = now.slice(first, now.length - last);
  return { start: offset + first, end: offset + old.length - last, length: text.length, text };
}

/** Where an offset of the old text stands in the new one; what stood in a change stands at its end. */
function movedOffset(changes, offset) {
  let delta = 0;
  for (const { start, end, length } of changes) {
    if (offset <= start) break;
    if (offset < end) return start + delta + Math.min(offset - start, length);
    delta += length - (end - start);
  }
  return offset + delta;
}

/** The edits of the record and those of the reviewer as one list: how the new text came of the text as it was read. */
function composedEdits(block, changes) {
  const { text, record } = block;
  const scalars = (from, to) => scalarOffset(text.slice(from, to), to - from);
  const bytes = (from, to) => new TextEncoder().encode(text.slice(from, to)).length;
  const items = [
    ...(record.edits ?? []).map(([start, end, before, size]) => ({
      start: block.units(start), end: block.units(end), grown: 0, shrunk: before - (end - start),
      bytes: size - bytes(block.units(start), block.units(end)),
    })),
    ...changes.map(({ start, end, text: inserted }) => ({
      start, end, grown: scalarOffset(inserted, inserted.length) - scalars(start, end), shrunk: 0, bytes: 0,
    })),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
  const groups = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && item.start <= last.end) {
      last.end = Math.max(last.end, item.end);
      for (const name of ["grown", "shrunk", "bytes"]) last[name] += item[name];
    } else groups.push({ ...item });
  }
  let delta = 0;
  return groups.map(({ start, end, grown, shrunk, bytes: more }) => {
    const length = scalars(start, end);
    const first = scalars(0, start) + delta;
    delta += grown;
    return [first, first + length + grown, length + shrunk, bytes(start, end) + more];
  });
}

function movedFindings(findings, editedOf) {
  return findings.map((finding) => {
    if (!finding.places) return finding;
    const places = finding.places.map((place) => {
      const block = editedOf(place)?.get(place.block);
      return block ? { ...place, start: block.moved(place.start), end: block.moved(place.end) } : place;
    });
    return { ...finding, places };
  });
}
