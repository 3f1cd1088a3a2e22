// How corrections leave the page: as a file that the browser downloads, or to the program that served the page.

/** Gives the corrections, one line of JSON, to the reviewer. What was done, as a sentence. */
async function deliver(model) {
  const line = `${JSON.stringify(corrections(model))}\n`;
  const address = document.querySelector("meta[name=tolmach-save]")?.content;
  return address ? send(line, address) : download(line, model);
}

async function send(line, address) {
  const answer = await fetch(address, { method: "POST", headers: { "Content-Type": "application/jsonl" }, body: line });
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return "Saved";
}

function download(line, model) {
  const languages = model.versions.map(({ language }) => language || "und").join("-");
  const name = `${String(model.record.id).split("/").pop()}.${languages}.corrections.jsonl`;
  const url = URL.createObjectURL(new Blob([line], { type: "application/jsonl" }));
  element("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return `Downloaded ${name}: tolmach apply-review makes a translation memory of it`;
}
