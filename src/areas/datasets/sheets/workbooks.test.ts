/** Workbooks, as people and as attackers make them: through the same door as every other file. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { z } from "zod";
import { xlsxOf } from "../../../web/spreadsheet.ts";
import { readActivity } from "../readers/index.ts";
import type { ActivityReading } from "../readers/index.ts";

const open = path.join(import.meta.dirname, "../../../../../shared/hostile/open/xlsx-own");

const read = (bytes: Uint8Array, fileName = "counts.xlsx", sheet?: string) =>
  readActivity({ bytes, fileName }, sheet === undefined ? {} : { sheet });

const reading = async (bytes: Uint8Array, sheet?: string): Promise<ActivityReading> => {
  const answer = await read(bytes, "counts.xlsx", sheet);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
};

const refusal = async (bytes: Uint8Array, fileName?: string): Promise<string> => {
  const answer = await read(bytes, fileName);
  assert.ok(!answer.ok, "the workbook should have been refused");
  return answer.problems.map(({ words }) => words).join(" ");
};

interface Packed {
  readonly name: string;
  readonly text: string;
  /** What the list says it unpacks to, where that is a lie. */
  readonly claims?: number;
  readonly startsAt?: number;
}

/** A zip file by hand, so that its list can say what it likes. Nothing here looks at check sums. */
const zipOf = (parts: readonly Packed[]): Buffer => {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, text, claims, startsAt } of parts) {
    const packed = deflateRawSync(Buffer.from(text));
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(claims ?? Buffer.byteLength(text), 8);
    const names = Buffer.from(name);
    const common = Buffer.alloc(10);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(names.length, 0);
    const body = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, sizes, lengths, names, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(startsAt ?? at, 10);
    list.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common, sizes, lengths, rest, names]));
    bodies.push(body);
    at += body.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
};

const relations = `<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
const bookOf = (sheet: string, workbook = "", styles = ""): Packed[] => [
  { name: "xl/_rels/workbook.xml.rels", text: relations },
  { name: "xl/workbook.xml", text: `<workbook>${workbook}<sheets><sheet name="S" r:id="a"/></sheets></workbook>` },
  ...(styles === "" ? [] : [{ name: "xl/styles.xml", text: `<styleSheet>${styles}</styleSheet>` }]),
  { name: "xl/worksheets/sheet1.xml", text: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
];
const words = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const heading = `<row r="1">${words("A1", "community")}${words("B1", "period")}${words("C1", "referrals")}</row>`;
const row = (middle: string): string => `<row r="2">${words("A2", "Pakistani")}${middle}<c r="C2"><v>12</v></c></row>`;

test("a workbook is read as the same table saved as CSV", async () => {
  const columns = ["community", "period", "referrals"];
  const written = await xlsxOf({
    fileName: "x",
    columns,
    rows: [
      ["Pakistani", "2024-25", 1200],
      ["Chinese", "2024-25", 0],
    ],
  });
  const book = await reading(written);
  const plain = await readActivity({
    bytes: Buffer.from("community,period,referrals\nPakistani,2024-25,1200\nChinese,2024-25,0\n"),
    fileName: "x.csv",
  });
  assert.ok(plain.ok);
  assert.deepEqual(book.tables, plain.value.tables);
});

test("a date is the day it shows, in either calendar of spreadsheets, and a code keeps its zeros", async () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="165" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`;
  const dated = (style: number, value: string, workbook = "") =>
    reading(zipOf(bookOf(heading + row(`<c r="B2" s="${style}"><v>${value}</v></c>`), workbook, styles)));
  assert.deepEqual((await dated(1, "45717")).periods, ["2025-03-01"]);
  assert.deepEqual((await dated(1, "44255", `<workbookPr date1904="1"/>`)).periods, ["2025-03-01"]);
  assert.deepEqual((await dated(1, "61")).periods, ["1900-03-01"]);
  assert.deepEqual((await dated(2, "123")).periods, ["00123"]);
  assert.deepEqual((await dated(0, "2024.1000000000001")).periods, ["2024.1"]);
});

test("a merge of a million cells is one cell, and it is said", async () => {
  const merged = `</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>`;
  const book = await reading(zipOf(bookOf(heading + row(words("B2", "2024-25")) + merged)));
  assert.equal(book.tables[0]?.rows.length, 1);
  assert.match(book.warnings.join(" "), /Merged cells were read by their top left cell only/u);
});

test("a workbook that unpacks to too much, or lies about it, is refused before it does harm", async () => {
  const big = zipOf([{ name: "xl/workbook.xml", text: " ".repeat(60 * 1024 * 1024) }]);
  assert.match(await refusal(big), /more than 50 MB once unpacked/u);
  const lying = bookOf(`${heading}<row r="2">${words("A2", " ".repeat(60 * 1024 * 1024))}</row>`);
  assert.match(await refusal(zipOf(lying.map((part) => ({ ...part, claims: 900 })))), /damaged/u);
  const swollen = zipOf([...bookOf(heading), { name: "xl/media/a", text: "\u0000".repeat(20 * 1024 * 1024) }]);
  assert.match(await refusal(swollen), /swells/u);
  assert.match(await refusal(zipOf(bookOf(heading).map((part) => ({ ...part, startsAt: 0 })))), /lie over each other/u);
  const many = Array.from({ length: 501 }, (_, at) => ({ name: `p${at}`, text: "a" }));
  assert.match(await refusal(zipOf(many)), /501 parts/u);
});

test("a file is what both its name and its bytes say, or it is refused", async () => {
  assert.match(await refusal(Buffer.from("community,referrals\nPakistani,1\n")), /the file is no workbook/u);
  assert.match(await refusal(zipOf(bookOf(heading)), "counts.csv"), /its name says otherwise/u);
  assert.match(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), /an older or locked workbook/u);
});

test("a broken row gets the number that the spreadsheet shows, also below rows left empty", async () => {
  const sheet = `${heading}<row r="9">${words("A9", "Pakistani")}${words("B9", "2024")}<c r="C9"><v>1.5</v></c></row>`;
  assert.match(await refusal(zipOf(bookOf(sheet))), /Row 9, column “referrals”/u);
});

const oneCase = z.object({ id: z.string(), expect: z.string(), file: z.string() });
const skip = existsSync(open) ? false : "the hostile workbooks are not beside this checkout";

test("every hostile workbook is answered as it should be, in words, and the next file is read", { skip }, async (t) => {
  const cases = readFileSync(path.join(open, "cases.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => oneCase.parse(JSON.parse(line)));
  assert.ok(cases.length > 30);
  for (const { id, expect, file } of cases) {
    await t.test(`${id}: ${expect}`, async () => {
      const answer = await read(readFileSync(path.join(open, file)), file);
      if (expect === "accept") assert.ok(answer.ok, JSON.stringify(answer));
      if (expect === "reject") assert.ok(!answer.ok);
      if (!answer.ok) assert.ok(answer.problems.every(({ words: said }) => said.length > 20 && said.endsWith(".")));
    });
  }
});
