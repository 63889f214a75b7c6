import assert from "node:assert/strict";
import { after, test } from "node:test";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import { front } from "../front.area.ts";

const house = await rehearseHost([front]);
after(() => house.close());
const ask = (url: string) => house.app.inject({ url, headers: { accept: "text/html" } });

/** Without markup, and with spaces and hyphens at which a line may break. */
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("\u00A0", " ")
    .replaceAll("\u2011", "-");

test("each figure of a finding can be kept as a drawing, a picture and a table, and a drawing says what the page says @practice P03", async () => {
  const page = await ask("/try/finding?figures=example");
  const kept = [...page.body.matchAll(/href="([^"]+figure=(finding|pathway)&amp;as=(svg|png))"/g)];
  assert.deepEqual(kept.map(([, , figure, as]) => `${figure} ${as}`).toSorted(), [
    "finding png",
    "finding svg",
    "pathway png",
    "pathway svg",
  ]);
  const [, title = ""] = /<h1[^>]*>(.*?)<\/h1>/s.exec(page.body) ?? [];
  for (const [, href = "", figure = "", as = ""] of kept) {
    const file = await ask(href.replaceAll("&amp;", "&"));
    assert.equal(file.statusCode, 200, href);
    const name = /filename="([^"]+)"/.exec(String(file.headers["content-disposition"]))?.[1];
    assert.match(name ?? "", new RegExp(`^reach-.*${figure === "pathway" ? "-pathway" : ""}\\.${as}$`));
    if (as === "png") assert.equal(file.rawPayload.subarray(1, 4).toString(), "PNG");
    else assert.ok(/<title id="title">(.*?)<\/title>/.test(file.body) && file.body.includes("From: "), href);
    if (as === "svg" && figure === "finding") assert.ok(file.body.includes(`>${plain(title)}</title>`), title);
  }
  assert.equal((await ask("/try/finding?figures=example&figure=small-areas&as=svg")).statusCode, 422);
});
