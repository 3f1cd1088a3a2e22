// Editing a cell where it stands: a field for each segment. Enter keeps, Escape leaves all as it was, Ctrl+Enter parts
// the row at the cursor.

class CellEditor {
  /** @param done is told {texts, split}: the texts, or null where they are to stay, and where to part the row */
  constructor(model, row, version, cell, done) {
    this.done = done;
    this.isOver = false;
    this.old = row.cells[version].map((segment) => segmentText(model, version, segment));
    const view = model.versions[version];
    this.fields = this.old.map((text, index) => {
      const field = element("textarea", {
        ...directionOf(view), rows: 1, spellcheck: "true",
        "aria-label": `Segment ${index + 1} of ${this.old.length}, ${view.language || view.file}`,
        oninput: () => fit(field),
        onkeydown: (event) => this.key(event, index),
      });
      field.value = text;
      return field;
    });
    cell.replaceChildren(...this.fields, element("p", { class: "hint", dir: "ltr", lang: "en" },
      "Enter keeps · Escape undoes · Ctrl+Enter parts the row at the cursor"));
    cell.addEventListener("focusout", (event) => {
      if (!cell.contains(event.relatedTarget)) this.end({ texts: this.texts(), split: null });
    });
    cell.closest("[role=row]").addEventListener("drop", () => this.end({ texts: this.texts(), split: null }));
    this.fields.forEach(fit);
  }

  focus(place) {
    const field = this.fields[0];
    field.focus();
    field.setSelectionRange(place ?? field.value.length, place ?? field.value.length);
  }

  texts() {
    return this.fields.map((field) => field.value.replace(/\r/g, ""));
  }

  key(event, index) {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Escape") this.end({ texts: null, split: null });
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      this.end({ texts: this.texts(), split: { index, offset: this.fields[index].selectionStart } });
    } else if (event.key === "Enter" && !event.shiftKey) this.end({ texts: this.texts(), split: null });
    else return;
    event.preventDefault();
  }

  end(result) {
    if (this.isOver) return;
    this.isOver = true;
    this.done(result);
  }
}

/** Makes a field as high as its text. */
function fit(field) {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
}

/** Where in a cell's segments the cursor of the mouse stands: {index, offset}; null where it is not in the cell. */
function cursorIn(cell) {
  const selection = getSelection();
  const segment = selection.anchorNode?.parentElement?.closest(".segment");
  if (!segment || !cell.contains(segment) || !selection.isCollapsed) return null;
  const before = document.createRange();
  before.setStart(segment, 0);
  before.setEnd(selection.anchorNode, selection.anchorOffset);
  return { index: Number(segment.dataset.index), offset: before.toString().length };
}
