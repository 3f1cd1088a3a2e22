// The model: a parallel document as rows of segments. Rows and segments are never changed in place: an operation puts
// new rows where old ones stood, so that undoing it is putting the old ones back.
//
// A segment is {block, start, end}: a range of its block's text as the page got it, in UTF-16 code units. One that was
// edited has its own `text`; one that was parted from an edited one may have white space before it, its `lead`.
// A row is {cells, confidence, status, review, beads}: a list of segments for each version, and, while its segments are
// those of the record, the record's beads that it is made of.

const statuses = ["proposed", "accepted", "rejected", "query", "locked"];

/** Makes the model of the record that the page carries, and of the rows that were made of it. */
function readModel(record, layout) {
  const versions = record.versions.map((version, index) => readVersion(version, index, layout));
  readFindings(record, versions);
  const rows = layout.rows.map((row) => readRow(row, record, versions));
  return { record, versions, rows, doubtful: layout.doubtful };
}

function readVersion(version, index, layout) {
  const blocks = version.blocks.map((block, number) => ({
    kind: block.kind,
    level: block.level ?? 0,
    label: block.label ?? "",
    text: block.text,
    place: block.place || `¶ ${number + 1}`,
    origin: originText(block),
    findings: [],
    units: codeUnits(block.text),
    record: block,
  }));
  const segments = blocks.flatMap(({ record, units }, block) =>
    (record.segments ?? []).map(([start, end]) => ({ block, start: units(start), end: units(end) })),
  );
  return {
    language: version.language ?? "",
    isRightToLeft: layout.rightToLeft[index],
    file: version.file.split("/").pop(),
    blocks,
    segments,
  };
}

/** Turns offsets in Unicode scalars into offsets in UTF-16 code units. */
function codeUnits(text) {
  if (!/[\ud800-\udfff]/.test(text)) return (scalars) => scalars;
  const offsets = [0];
  for (const scalar of text) offsets.push(offsets[offsets.length - 1] + scalar.length);
  return (scalars) => offsets[Math.min(scalars, offsets.length - 1)];
}

/** How many Unicode scalars stand before an offset in UTF-16 code units. */
function scalarOffset(text, unit) {
  let count = unit;
  for (let at = 0; at < unit; at += 1) if (isLowSurrogate(text, at)) count -= 1;
  return count;
}

function isLowSurrogate(text, at) {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Where a block stands in its file. */
function originText({ origin = {} }) {
  return [origin.part, origin.path, origin.line && `line ${origin.line}`].filter(Boolean).join(" ");
}

/** Hangs each finding on the blocks that it is about. */
function readFindings(record, versions) {
  const hang = (finding, places) => {
    for (const [version, place] of places) {
      const block = versions[version]?.blocks[place.block];
      if (block) block.findings.push({ finding, start: block.units(place.start), end: block.units(place.end) });
    }
  };
  record.versions.forEach((version, index) => {
    for (const finding of version.findings ?? []) hang(finding, (finding.places ?? []).map((place) => [index, place]));
  });
  for (const finding of record.findings ?? []) {
    hang(finding, (finding.places ?? []).map((place) => [place.version, place]));
  }
}

function readRow(row, record, versions) {
  const firsts = row.segments.map(([start]) => start);
  const side = (numbers, version) => [numbers[0] - firsts[version], numbers.length];
  const beads = row.beads.map((numbers, index) => {
    const alignment = record.alignments[index];
    return numbers.map((number) => {
      const bead = alignment.beads[number];
      return { bead, source: side(bead.source, alignment.source), target: side(bead.target, alignment.target) };
    });
  });
  const reviews = beads.flat().map(({ bead }) => bead.review).filter(Boolean);
  return {
    cells: row.segments.map(([start, end], version) => versions[version].segments.slice(start, end)),
    // What nobody vouches for: a person made it, and has not accepted it yet.
    confidence: row.confidence || null,
    status: row.status,
    review: reviews[0] ?? null,
    beads,
  };
}

function segmentText(model, version, segment) {
  return segment.text ?? model.versions[version].blocks[segment.block].text.slice(segment.start, segment.end);
}

/** The findings about a segment, with their places in its text where that is as it was. */
function segmentFindings(model, version, segment) {
  const found = model.versions[version].blocks[segment.block].findings.filter(
    ({ start, end }) => start < segment.end && (end > segment.start || (start === end && start === segment.start)),
  );
  return found.map(({ finding, start, end }) => ({
    finding,
    start: Math.max(start - segment.start, 0),
    end: Math.min(end, segment.end) - segment.start,
  }));
}

/** All findings of a row, each once. */
function rowFindings(model, row) {
  const found = row.cells.flatMap((cell, version) =>
    cell.flatMap((segment) => segmentFindings(model, version, segment).map(({ finding }) => finding)),
  );
  return [...new Set(found)];
}

function isPaired(row) {
  return row.cells.filter((cell) => cell.length > 0).length > 1;
}

/** Whether a row has text of one version only, though there are more. */
function isAlone(row) {
  return row.cells.length > 1 && !isPaired(row);
}

/** Whether a row of several versions is not sure to be right, and nobody has settled it. */
function isDoubtful(model, row) {
  return row.status === "proposed" && isPaired(row) && (row.confidence ?? 0) < model.doubtful;
}

/** Whether a row asks for a person's eye. */
function isToBeSeen(model, row) {
  return row.status === "query" || isDoubtful(model, row) || (row.status === "proposed" && isAlone(row));
}

/** Where segments stand in their version: as sorting wants it. */
function compareSegments(one, other) {
  return one.block - other.block || one.start - other.start;
}
