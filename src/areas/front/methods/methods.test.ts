import assert from "node:assert/strict";
import { test } from "node:test";
import * as stats from "../../../stats/index.ts";
import { inOneSentence, measureOf, measures, measuresByFamily, piecesOf, refusalsIn } from "./measures.rules.ts";

test("every measure that the statistics hand out and that says what it gives has a page, and no page is of none", () => {
  const handedOut = new Set(Object.keys(stats));
  assert.deepEqual(
    measures.filter(({ name }) => !handedOut.has(name)).map(({ name }) => name),
    [],
  );
  assert.ok(measures.length > 120, `${measures.length}`);
});

test("every page says what a measure means, takes and gives, how to read it, when it misleads, and where it comes from", () => {
  const parts = ["meaning", "takes", "gives", "source", "example"] as const;
  const wanting = measures.flatMap((one) =>
    parts.filter((part) => one[part] === "").map((part) => `${one.name}: ${part}`),
  );
  // What only rounds or counts has no way to mislead.
  const plain = new Set(["roundDecimals"]);
  assert.deepEqual(
    wanting.filter((words) => !plain.has(words.split(":")[0] ?? "")),
    [],
  );
});

test("each kind of measure has words of its own on the list", () => {
  for (const { name, title } of measuresByFamily()) assert.notEqual(title, name, `${name} needs a title`);
});

test("a name of another measure is a link, and a sentence is a sentence", () => {
  const [, link] = piecesOf("as `crudeRate` does");
  assert.deepEqual(link, { words: "crudeRate", code: true, slug: "crude-rate" });
  assert.deepEqual(
    piecesOf("`confidence`").map(({ slug }) => slug),
    [null],
  );
  for (const measure of measures) assert.match(inOneSentence(measure), /[.!?]$/, measure.name);
  assert.equal(measureOf("no-such"), undefined);
});

test("no page tells its reader of the names that programs have for a refusal or a gap", () => {
  for (const measure of measures)
    assert.doesNotMatch(refusalsIn(measure).replaceAll(/`[^`]*`/g, ""), /RangeError|\bNaN\b|\bnull\b/i, measure.name);
});
