// How corrections leave the page: as a file that the browser downloads, or to the program that served the page.

/** Where the program that served the page takes corrections; undefined where the page is a file. */
function saveAddress() {
  return document.querySelector("meta[name=tolmach-save]")?.content;
}

/** Gives the corrections, one line of JSON, to the reviewer. What was done, as a sentence. */
async function deliver(model) {
  if (!saveAddress()) return download(model);
  await send(model, saveAddress());
  return "Saved";
}

/** Sends the corrections to the program that served the page: to be kept, or to be aligned anew. */
async function send(model, address) {
  const headers = { "Content-Type": "application/jsonl" };
  const answer = await fetch(address, { method: "POST", headers, body: line(model) });
  if (!answer.ok) throw new Error((await answer.text()).trim());
}

function line(model) {
  return `${JSON.stringify(corrections(model))}\n`;
}

function download(model) {
  const languages = model.versions.map(({ language }) => language || "und").join("-");
  const name = `${String(model.record.id).split("/").pop()}.${languages}.corrections.jsonl`;
  const url = URL.createObjectURL(new Blob([line(model)], { type: "application/jsonl" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return `Downloaded ${name}: tolmach apply-review makes a translation memory of it`;
}
