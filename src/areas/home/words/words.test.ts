import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startPlace } from "../../../db/stage.ts";
import { rehearseHost } from "../../../web/rehearsal-host.ts";
import type { RehearsedHost } from "../../../web/rehearsal-host.ts";
import { home } from "../home.area.ts";
import { glossary } from "./glossary.ts";
import { anchorOf } from "./words.rules.ts";

let house: RehearsedHost;
before(async () => {
  house = await rehearseHost([home]);
  await startPlace(house.stage.app, "Riverside");
});
after(() => house.close());

test("everyone may read what our words mean, and each word has a place of its own to link to", async () => {
  const { statusCode, body } = await house.app.inject({ url: "/riverside/words", headers: { accept: "text/html" } });
  assert.equal(statusCode, 200);
  for (const one of glossary) assert.ok(body.includes(`id="${anchorOf(one)}"`), one.word);
  assert.equal(new Set(glossary.map(anchorOf)).size, glossary.length);
});

test("the words stand in the order of the alphabet, in sentences that a person reads in one breath", () => {
  const words = glossary.map(({ word }) => word);
  assert.deepEqual(words, words.toSorted());
  for (const { means } of glossary)
    for (const sentence of means.split(/(?<=[.:])\s+/)) assert.ok(sentence.split(/\s+/).length <= 25, sentence);
});

test("the foot of a page names only pages that exist, and a place that is real has no banner", async () => {
  const { body } = await house.app.inject({ url: "/riverside/words", headers: { accept: "text/html" } });
  const foot = /<footer.*<\/footer>/s.exec(body)?.[0] ?? "";
  assert.deepEqual(
    [...foot.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
    ["/riverside/words"],
  );
  assert.doesNotMatch(body, /is made up/);
});
