import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { textForSpreadsheet, textFromSpreadsheet } from "../nouns/spreadsheet-text.ts";
import { csvOf, spreadsheetOf, xlsxOf } from "./spreadsheet.ts";

const table = (...values: readonly (string | number | null)[]) => ({
  fileName: "riverside",
  columns: ["community", "referrals"],
  rows: values.map((value, at) => [value, at]),
});

test("text that a spreadsheet would run as a formula is led by an apostrophe, and comes back as it was", () => {
  for (const text of ["=1+1", "+5", "-5", "@SUM(1)", "\t=1", " =1", "\uFF1D1+1", "\u200B=1", "a;=1", "'=1"])
    assert.match(textForSpreadsheet(text), /'/u, JSON.stringify(text));
  for (const text of ["Pakistani", "White British", "O'Brien", "5-9 years", "a@b"])
    assert.equal(textForSpreadsheet(text), text);
});

test("whatever somebody wrote comes back from a spreadsheet unchanged", () => {
  const odd = fc.string({
    unit: fc.constantFrom("=", "'", "+", "-", "@", ";", "\t", " ", "a", "\u200B", "\uFF1D", "\n"),
  });
  fc.assert(
    fc.property(fc.oneof(odd, fc.string({ unit: "binary" })), (text) => {
      assert.equal(textFromSpreadsheet(textForSpreadsheet(text)), text);
    }),
  );
});

test("a CSV keeps names in every script, quotes what needs it, and leaves numbers as numbers", () => {
  const csv = csvOf({ ...table("پاکستانی", 'Said "so", twice', -5, null), notes: ["Source: a count"] });
  assert.equal(
    csv,
    '\uFEFFcommunity,referrals\r\nپاکستانی,0\r\n"Said ""so"", twice",1\r\n-5,2\r\n,3\r\n,\r\nSource: a count,\r\n',
  );
});

test("a workbook is a workbook, whatever the words in it, and a download says what it is", async () => {
  const bytes = await xlsxOf(table("=1+1", "a\u0000b", "\ud800", "x".repeat(40_000)));
  assert.deepEqual([...bytes.subarray(0, 4)], [0x50, 0x4b, 3, 4]);
  const download = await spreadsheetOf({ ...table("A"), sheet: "Who: came/[here]?" }, "xlsx");
  assert.equal(download.fileName, "riverside.xlsx");
  assert.match(download.contentType, /spreadsheetml/u);
  assert.ok("bytes" in download);
});

const cases = path.join(import.meta.dirname, "../../../shared/hostile/open/csv-injection/cases.jsonl");

test(
  "no case of the published list of formulas can begin a cell of a CSV",
  { skip: existsSync(cases) ? false : "the list (../shared/hostile/open/csv-injection) is not here" },
  () => {
    const texts = readFileSync(cases, "utf8")
      .trim()
      .split("\n")
      .map((line): string => JSON.parse(line).text);
    assert.ok(texts.length > 10);
    for (const text of texts) {
      const safe = textForSpreadsheet(text);
      assert.doesNotMatch(safe, /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF20]/u, JSON.stringify(text));
      assert.equal(textFromSpreadsheet(safe), text);
    }
  },
);

test("what a workbook holds is read back by our own reader as it was written", async () => {
  const { sheetAsText } = await import("../areas/datasets/sheets/as-text.reader.ts");
  const folder = mkdtempSync(path.join(tmpdir(), "alongside-test-"));
  try {
    const file = path.join(folder, "written.xlsx");
    writeFileSync(file, await xlsxOf(table("=1+1", "00123", "Romá", 12_249)));
    const text = await sheetAsText({ path: file, folder, sheet: null, mostColumns: 100 });
    assert.ok(text.fine);
    assert.equal(readFileSync(text.value.path, "utf8"), "community,referrals\n'=1+1,0\n00123,1\nRomá,2\n12249,3\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
