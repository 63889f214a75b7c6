import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exactly, suppressed } from "../../nouns/count.ts";
import { csvOf } from "./csv.page.ts";
import { wandsworthExample } from "./example/example.ts";
import { findingFor } from "./finding.rules.ts";
import { handMade } from "./hand-made.ts";
import { reachWords } from "./reach.words.ts";
import { reportOf } from "./report.page.ts";
import type { ReachTable } from "./table.rules.ts";

const csvFor = (table: ReachTable, measure: string): string => {
  const finding = findingFor(table, { measure, reference: "white-british" });
  assert.ok(finding.ok, JSON.stringify(finding));
  return csvOf(reportOf(table, finding.value, reachWords("en").words));
};

const small = handMade(
  {
    A: { residents: 60_000, seen: [900] },
    J: { residents: 5000, seen: [40] },
    R: { residents: 1000, seen: [suppressed] },
  },
  { unknown: [exactly(60)] },
);

/** The cells of one line, quotes taken off. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );

/** Rows as a strict reader takes them: character by character, and an unclosed quote is an error. */
const strictly = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (const [at, sign] of [...csv].entries()) {
    const row = rows.at(-1) ?? [];
    if (sign === '"') quoted = !quoted;
    else if (quoted || !/[,\r\n]/.test(sign)) row[row.length - 1] += sign;
    else if (sign === ",") row.push("");
    else if (sign === "\n" && at < csv.length - 1) rows.push([""]);
  }
  assert.equal(quoted, false, "a quotation mark was not closed");
  return rows;
};

const linesOf = (csv: string): readonly string[] => csv.replace(/^\ufeff/, "").split("\r\n");

// @practice P03
describe("a finding taken away as CSV", () => {
  const lines = linesOf(csvFor(small, "referrals"));
  const [heading = ""] = lines;
  const at = (name: string): number => cellsOf(heading).indexOf(name);
  const lineFor = (code: string): readonly string[] =>
    cellsOf(lines.find((line) => cellsOf(line)[at("code")] === code) ?? "");

  it("begins with a byte order mark and ends its lines as spreadsheets do", () => {
    const csv = csvFor(small, "referrals");
    assert.equal(csv.charCodeAt(0), 0xfe_ff);
    assert.ok(csv.endsWith("\r\n"));
    assert.doesNotMatch(csv, /[^\r]\n/);
  });

  it("has one line for each community, with area, organisation, period and reference on it", () => {
    assert.deepEqual(lineFor("J").slice(0, 8), [
      "E00000001",
      "Littleton",
      "Provider",
      "RXX",
      "Littleton Listening",
      "2025-26",
      "referrals",
      "white-british",
    ]);
    assert.deepEqual(
      [lineFor("J")[at("population")], lineFor("J")[at("seen")], lineFor("J")[at("missing")]],
      ["5000", "40", "35"],
    );
  });

  it("leaves a hidden count empty and says why it is", () => {
    assert.deepEqual([lineFor("R")[at("seen")], lineFor("R")[at("mark")]], ["", "suppressed"]);
  });

  it("counts those of unknown ethnicity on a line of their own", () => {
    const unknown = lines.map(cellsOf).find((cells) => cells[at("community")] === "Not known");
    assert.deepEqual([unknown?.[at("seen")], unknown?.[at("mark")]], ["60", "value"]);
  });

  it("carries its cautions, its methods and its sources with it", () => {
    const text = csvFor(wandsworthExample, "referrals-received");
    for (const words of [/Take care/, /referrals, not people/, /Byar's from 10/, /annual-2019-20-by-ethnicity\.csv/]) {
      assert.match(text, words);
    }
  });

  it("has as many cells on every line, notes too, so that the strictest reader takes it", () => {
    for (const { id } of wandsworthExample.measures) {
      const widths = new Set(strictly(csvFor(wandsworthExample, id)).map((row) => row.length));
      assert.deepEqual([...widths], [26], id);
    }
  });

  it("keeps a comma and a quotation mark inside a name", () => {
    const table = { ...small, area: { code: "E06000019", name: 'Herefordshire, "County" of' } };
    const line = linesOf(csvFor(table, "referrals")).find((one) => cellsOf(one)[at("code")] === "J") ?? "";
    assert.equal(cellsOf(line)[1], 'Herefordshire, "County" of');
    assert.match(line, /,"Herefordshire, ""County"" of",/);
  });
});

describe("a name that a spreadsheet would run as a formula", () => {
  for (const name of ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\tx", "\rx", " =1+1", "\u200b=1+1", "\uff1d1+1"]) {
    it(`${JSON.stringify(name)} is led by an apostrophe and stays text`, () => {
      const csv = csvFor({ ...small, organisation: { type: "Provider", code: "RXX", name } }, "referrals");
      assert.ok(csv.includes(`'${name}`), "the name should be led by an apostrophe");
      assert.ok(!csv.includes(`,${name}`) && !csv.includes(`"${name}`), "nor stand anywhere without one");
    });
  }

  for (const [name, kept] of [
    ["Listening;=HYPERLINK(1)", '"Listening;\'=HYPERLINK(1)"'],
    ["Listening\t +1", '"Listening\t \'+1"'],
    ["Listening; and more", '"Listening; and more"'],
  ] as const) {
    it(`${JSON.stringify(name)} is one cell, also where cells are parted by semicolons or tabs`, () => {
      const csv = csvFor({ ...small, organisation: { type: "Provider", code: "RXX", name } }, "referrals");
      assert.ok(csv.includes(`,${kept},`), csv.slice(0, 600));
    });
  }

  it("a number below nothing stays a number", () => {
    assert.match(csvFor(wandsworthExample, "referrals-received"), /,-43\.57\d*,/);
  });
});
