import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { buildSheet } from "./css.ts";
import { kept } from "./css/kept.ts";
import { mirrored } from "./css/mirrored.ts";
import { tightened } from "./css/tightened.ts";

const committed = readFileSync(new URL("../src/design/built/alongside.css", import.meta.url), "utf8");

test("the committed style sheet is the one its sources make", () => {
  assert.ok(buildSheet() === committed, "src/design/built/alongside.css is stale. Run: npm run css");
});

test("left and right become start and end", () => {
  const rule = (declaration: string) => mirrored(`.a {\n  ${declaration}\n}`);
  assert.match(rule("margin-left: 4px;"), /margin-inline-start: 4px;/);
  assert.match(rule("border-right-color: red;"), /border-inline-end-color: red;/);
  assert.match(rule("right: 0;"), /inset-inline-end: 0;/);
  assert.match(rule("text-align: left;"), /text-align: start;/);
  assert.match(rule("float: right !important;"), /float: inline-end !important;/);
  assert.match(rule("border-top-left-radius: 4px;"), /border-start-start-radius: 4px;/);
});

test("a shorthand with different sides is taken apart, one with the same sides is left whole", () => {
  assert.match(
    mirrored(".a {\n  padding: 1px 2px 3px 4px;\n}"),
    /padding-block: 1px 3px;\n {2}padding-inline: 4px 2px;/,
  );
  assert.match(mirrored(".a {\n  margin: 0 auto 8px auto;\n}"), /margin: 0 auto 8px auto;/);
  assert.match(
    mirrored(".a {\n  margin: 0 calc(1px + var(--x)) 8px 0;\n}"),
    /margin-inline: 0 calc\(1px \+ var\(--x\)\);/,
  );
});

test("numbers stay right-aligned and a drawn tick is not torn apart", () => {
  assert.match(mirrored(".cell--numeric {\n  text-align: right;\n}"), /text-align: right;/);
  const tick = mirrored(".tick {\n  left: 1px;\n  transform: rotate(-45deg);\n  border-left: 2px solid;\n}");
  assert.match(tick, /inset-inline-start: 1px;/);
  assert.match(tick, /border-left: 2px solid;/);
});

test("what no page can show is left out, and its empty blocks with it", () => {
  const sheet = kept("@media print {\n  .a--reverse {\n    color: red;\n  }\n}\n.a, .a--reverse {\n  color: blue;\n}");
  assert.doesNotMatch(sheet, /reverse|@media/);
  assert.match(sheet, /\.a\s*\{\s*color: blue/);
});

test("tightening takes blanks away and keeps every rule", () => {
  assert.equal(
    tightened(".a {\n  color: red;\n  margin: 0;\n}\n\n.b {\n  top: 0;\n}"),
    ".a{color:red;margin:0}\n.b{top:0}",
  );
});

test("the sheet asks for nothing: no font, no file, no other host", () => {
  assert.doesNotMatch(committed, /@font-face|@import|url\(|https?:/);
});

test("nothing in the sheet is placed by left or right, but numbers and drawn shapes", () => {
  const physical =
    /(?:^|[{;])(?:(?:margin|padding)-(?:left|right)|left|right|float:(?:left|right)|text-align:(?:left|right))\b/;
  const rules = [...committed.matchAll(/([^{}]*)\{([^{}]*)\}/g)];
  assert.ok(rules.length > 500, "too few rules were read to believe this test");
  const placed = rules.filter(([, selector = "", body = ""]) => physical.test(body) && !selector.includes("numeric"));
  assert.deepEqual(
    placed.map(([rule]) => rule),
    [],
  );
});
