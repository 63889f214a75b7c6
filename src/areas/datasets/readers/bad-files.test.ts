/** Files that are not what they should be: each gets a sentence that says what was found and what to do. */
import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readActivity } from "./index.ts";
import type { ActivityReading } from "./index.ts";

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([...part]))));

const refusal = async (bytes: Uint8Array): Promise<string> => {
  const read = await readActivity({ bytes, fileName: "counts.csv" });
  assert.ok(!read.ok, "the file should have been refused");
  assert.ok(read.problems.every(({ field }) => field === "activity"));
  return read.problems.map(({ words }) => words).join(" ");
};

const reading = async (bytes: Uint8Array): Promise<ActivityReading> => {
  const read = await readActivity({ bytes, fileName: "counts.csv" });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
};

const labels = ({ tables }: ActivityReading): readonly string[] =>
  tables.flatMap(({ rows }) => rows.map(({ label }) => label));

const TABLE = "community,referrals\nPakistani,12\nRom\u00e1,3\n";

const NOT_TABLES: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["a web page", bytesOf("\n<!DOCTYPE html><html>"), /web page/u],
  ["a PDF", bytesOf("%PDF-1.4\n"), /PDF/u],
  ["a workbook", bytesOf("PK", [3, 4], "xl/workbook.xml"), /workbook \(xlsx\)/u],
  ["an old workbook", bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old workbook/u],
  ["a program", bytesOf("MZ", [0x90, 0, 3]), /program/u],
  ["JSON", bytesOf('[{"community":"A"}]'), /JSON/u],
  ["XML", bytesOf('<?xml version="1.0"?>'), /XML/u],
  ["nothing at all", bytesOf(""), /empty/u],
  ["blank lines", bytesOf("\n \n\n"), /empty/u],
  ["bytes that are not text", bytesOf("community,referrals\nA", [0], ",1\n"), /not text/u],
  ["control characters", bytesOf("community,referrals\nA", [7], ",1\n"), /control characters/u],
  ["headings and nothing under them", bytesOf("community,referrals\n"), /no rows under them/u],
];

for (const [what, bytes, words] of NOT_TABLES) {
  test(`${what} named .csv is called what it is`, async () => {
    assert.match(await refusal(bytes), words);
  });
}

test("accents survive however the spreadsheet saved them", async () => {
  const wanted = ["Pakistani", "Romá"];
  assert.deepEqual(labels(await reading(Buffer.from(TABLE))), wanted);
  assert.deepEqual(labels(await reading(bytesOf([0xef, 0xbb, 0xbf], TABLE))), wanted);
  assert.deepEqual(labels(await reading(Buffer.from(`\ufeff${TABLE}`, "utf16le"))), wanted);
  assert.deepEqual(labels(await reading(Buffer.from(`\ufeff${TABLE}`, "utf16le").swap16())), wanted);
});

test("an older way to save letters is read, and said", async () => {
  const old = await reading(Buffer.from(TABLE, "latin1"));
  assert.deepEqual(labels(old), ["Pakistani", "Romá"]);
  assert.match(old.warnings.join(" "), /read as Windows-1252/u);
});

test("UTF-16 that does not say so is refused with how to save it", async () => {
  assert.match(await refusal(Buffer.from(TABLE, "utf16le")), /UTF-16.*save it as “CSV UTF-8”/u);
});

test("damaged letters are refused, not guessed", async () => {
  assert.match(await refusal(bytesOf("community,referrals\n", [0xc0, 0xaf], ",1\n")), /damaged/u);
  assert.match(await refusal(bytesOf("community,referrals\nRomá and Rom", [0xe1], ",1\n")), /damaged/u);
});

test("semicolons, tabs and upright bars separate as well as commas, and it is said", async () => {
  for (const [delimiter, words] of [
    [";", "semicolons"],
    ["\t", "tabs"],
    ["|", "upright bars"],
  ] as const) {
    const read = await reading(Buffer.from(TABLE.replaceAll(",", delimiter)));
    assert.deepEqual(labels(read), ["Pakistani", "Romá"]);
    assert.match(read.warnings.join(" "), new RegExp(words, "u"));
  }
  assert.deepEqual(labels(await reading(Buffer.from(`sep=;\r\n${TABLE.replaceAll(",", ";")}`))), ["Pakistani", "Romá"]);
});

test("a banner above our own headings is refused with the row of the headings", async () => {
  assert.match(
    await refusal(Buffer.from(`Report made 01/05/2025\n\n${TABLE}`)),
    /Row 3 looks like the row of headings.*“Report made 01\/05\/2025”/u,
  );
});

test("notes under the table are kept out and printed", async () => {
  const read = await reading(Buffer.from(`${TABLE}\nSource: local audit\nCounted by hand, twice, in May\n`));
  assert.deepEqual(labels(read), ["Pakistani", "Romá"]);
  assert.match(read.warnings.join(" "), /kept out, from row 5: “Source: local audit”, “Counted by hand twice in May”/u);
});

test("a second table under the notes is refused rather than joined or lost", async () => {
  assert.match(
    await refusal(Buffer.from(`${TABLE}\nSecond table\nSomali,4\n`)),
    /Row 6 holds figures, but row 5 above it reads as a note/u,
  );
});

test("a blank row in the middle is passed over, and said", async () => {
  const read = await reading(Buffer.from("community,referrals\nPakistani,12\n,\nSomali,4\n\n\n"));
  assert.deepEqual(labels(read), ["Pakistani", "Somali"]);
  assert.match(read.warnings.join(" "), /1 blank row was passed over/u);
});

test("ragged rows are refused with the row and both counts", async () => {
  assert.match(
    await refusal(Buffer.from("community,month,referrals\nA,2025-04,1\nB,2025-04\n")),
    /Row 3 has 2 cells where the headings have 3/u,
  );
});

test("ten thousand ragged rows are a few sentences", async () => {
  const read = await readActivity({
    bytes: Buffer.from(`community,referrals\n${"A\n".repeat(10_000)}`),
    fileName: "counts.csv",
  });
  assert.equal(read.ok ? 0 : read.problems.length, 21);
});

test("a broken quotation mark is refused with its line", async () => {
  assert.match(
    await refusal(Buffer.from('community,referrals\nA,1\n"Somali,3\n')),
    /Line 3 opens a quotation mark that is never closed/u,
  );
  assert.match(
    await refusal(Buffer.from('community,referrals\n"Somali"x,3\n')),
    /Line 2 has letters after a closing quotation mark/u,
  );
});

test("too many columns, and a heading line without end, are refused", async () => {
  const many = Array.from({ length: 2001 }, (_, at) => `c${at}`).join(",");
  assert.match(await refusal(Buffer.from(`community,${many}\nA,1\n`)), /2,002 columns. At most 2,000/u);
  assert.match(await refusal(Buffer.from(",".repeat(300_000))), /cannot be a row of headings/u);
});

test("a file that is too large is refused before it is read", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "alongside-test-"));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, "large.csv");
  await writeFile(path, TABLE);
  await truncate(path, 201 * 1024 * 1024);
  const read = await readActivity({ path });
  assert.match(read.ok ? "" : (read.problems[0]?.words ?? ""), /The file is 201 MB. At most 200 MB can be read/u);
});

test("more rows than can be held are refused in words", async () => {
  const rows = Array.from({ length: 500_001 }, (_, at) => `g${at},1`).join("\n");
  assert.match(await refusal(Buffer.from(`community,referrals\n${rows}\n`)), /more than 1,000,000 cells/u);
});

test("a path that is no file is answered in words", async () => {
  const none = await readActivity({ path: join(tmpdir(), "no-such-file.csv") });
  assert.match(none.ok ? "" : (none.problems[0]?.words ?? ""), /no file there/u);
  const folder = await readActivity({ path: tmpdir() });
  assert.match(folder.ok ? "" : (folder.problems[0]?.words ?? ""), /That is a folder/u);
});

test("an upload leaves nothing behind, whether it was read or refused", async (t) => {
  // The readers ask for the temporary folder each time, so this test can give them one of its own.
  const folder = await mkdtemp(join(tmpdir(), "alongside-test-"));
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  t.after(async () => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    await rm(folder, { recursive: true });
  });
  await reading(Buffer.from(TABLE));
  await refusal(Buffer.from("%PDF-1.4"));
  assert.deepEqual(await readdir(folder), []);
});
