// What the page can do: one table for the keys, the buttons and the help. A key is a letter of the Latin keyboard,
// whatever the layout in use; `+` before it means Shift.

const commands = [
  { id: "accept", key: "a", label: "Accept", about: "accept the row, and go to the next" },
  { id: "reject", key: "x", label: "Reject", about: "reject the row: it is left out of translation memories" },
  { id: "query", key: "q", label: "Query", about: "mark the row as a question" },
  { id: "lock", key: "l", label: "Lock", about: "lock the row, or unlock it: aligning anew leaves locked rows alone" },
  { id: "clear", key: "c", label: "Clear", about: "take back what was said of the row: it is proposed again" },
  { id: "note", key: "n", label: "Comment", about: "write a comment" },
  { id: "merge", key: "m", label: "Merge", about: "merge the row with the one below", group: true },
  { id: "split", key: "s", label: "Split", about: "split the row at the cursor" },
  { id: "up", key: "u", label: "Up", about: "move the cell's first segment to the row above" },
  { id: "down", key: "d", label: "Down", about: "move the cell's last segment to the row below" },
  { id: "take", key: "t", label: "Take", about: "take the cell, and with t in another row put it there: it changes places with the cell there (Escape lets it go)" },
  { id: "gap", key: "g", label: "Gap", about: "insert a gap: the cells below move down, as far as the next gap or locked row" },
  { id: "close", key: "f", label: "Fill gap", about: "fill the gap: the cells below move up" },
  { id: "edit", key: "e", label: "Edit", about: "edit the cell's text" },
  { id: "undo", key: "z", label: "Undo", about: "undo (also Ctrl+Z)", group: true },
  { id: "redo", key: "y", label: "Redo", about: "do again (also Ctrl+Y)" },
  { id: "next", key: "j", label: "Next doubtful", about: "go to the next row that is doubtful, has no partner or is a question", group: true },
  { id: "previous", key: "+j", about: "go to the one before" },
  { id: "sure", key: "+a", label: "Accept sure", about: "accept every row that is not doubtful and has a partner" },
  { id: "search", key: "/", about: "search" },
  ...(saveAddress()
    ? [
        { id: "save", key: "w", label: "Save", about: "save your corrections now (also Ctrl+S): they are saved as you go", group: true },
        { id: "renew", key: "r", label: "Align anew", about: "align anew what is neither accepted nor locked; what was done before can then not be undone" },
      ]
    : [{ id: "save", key: "w", label: "Download", about: "download your corrections (also Ctrl+S)", group: true }]),
  { id: "help", key: "?", label: "?", about: "show this help" },
];

const moves = [
  ["↑ ↓", "the row above or below"],
  ["← →", "the cell to the left or right"],
  ["Page Up, Page Down", "a page up or down"],
  ["Home, End", "the first or last row"],
];

/** The command that a key means; undefined where it means none. */
function commandOf(event) {
  const { key, code } = event;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key[A-Z]$/.test(code) && !/^[\x00-\x7f]$/.test(key) ? code.at(-1).toLowerCase() : null;
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    const id = { z: event.shiftKey ? "redo" : "undo", y: "redo", s: "save" }[letter];
    return commands.find((command) => command.id === id);
  }
  const name = letter ? (event.shiftKey ? "+" : "") + letter : key;
  return commands.find((command) => command.key === name);
}

function keyName(key) {
  return key.startsWith("+") ? `Shift+${key.slice(1).toUpperCase()}` : key.toUpperCase();
}

/** The buttons of the commands; `run` is told which. */
function commandButtons(run) {
  return commands.filter(({ label }) => label).map(({ id, key, label, about, group }) =>
    element("button", {
      type: "button", id: `do-${id}`, class: group ? "group" : undefined, title: about,
      "aria-keyshortcuts": key.startsWith("+") ? `Shift+${key.slice(1).toUpperCase()}` : key,
      onclick: () => run(id),
    }, label, label === "?" ? element("span", { class: "spoken" }, " help") : element("kbd", {}, keyName(key))));
}

function helpTable() {
  const line = (keys, about) => element("tr", {}, element("th", { scope: "row" }, element("kbd", {}, keys)), element("td", {}, about));
  return element("table", {}, element("tbody", {},
    ...moves.map(([keys, about]) => line(keys, about)),
    ...commands.map(({ key, about }) => line(keyName(key), about))));
}
