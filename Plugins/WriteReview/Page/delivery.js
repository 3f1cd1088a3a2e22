// How corrections leave the page where no program serves it: as a file that the browser downloads.

/** Where the program that served the page takes corrections; undefined where the page is a file. */
function saveAddress() {
  return document.querySelector("meta[name=tolmach-save]")?.content;
}

/** The corrections as one line of JSON. */
function line(model) {
  return `${JSON.stringify(corrections(model))}\n`;
}

/** What was done, as a sentence. */
function download(model) {
  const languages = model.versions.map(({ language }) => language || "und").join("-");
  const name = `${String(model.record.id).split("/").pop()}.${languages}.corrections.jsonl`;
  const url = URL.createObjectURL(new Blob([line(model)], { type: "application/jsonl" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return `Downloaded ${name}: tolmach apply-review makes a translation memory of it`;
}
