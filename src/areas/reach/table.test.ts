import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { notApplicable, suppressed } from "../../nouns/count.ts";
import { wandsworthExample } from "./example/example.ts";
import { findingFor } from "./finding.rules.ts";
import { handMade } from "./hand-made.ts";
import { reachWords } from "./reach.words.ts";
import { reportOf } from "./report.page.ts";
import { textTable } from "./table.page.ts";
import type { ReachTable } from "./table.rules.ts";

const textOf = (table: ReachTable, measure: string, reference = "white-british"): string => {
  const finding = findingFor(table, { measure, reference });
  assert.ok(finding.ok, JSON.stringify(finding));
  return textTable(reportOf(table, finding.value, reachWords("en").words));
};

const lineOf = (text: string, code: string): string =>
  text.split("\n").find((line) => line.startsWith(`${code}  `)) ?? assert.fail(`no line ${code}`);

const cells = (line: string): readonly string[] => line.split(/\s{2,}/);

// @practice P03
describe("a finding read in a terminal", () => {
  const text = textOf(wandsworthExample, "referrals-received");

  it("says first whose figures these are", () => {
    const [first, second] = text.split("\n");
    assert.equal(first, "NHS WANDSWORTH CCG (CCG 08X) in Wandsworth (E09000032), 2019-20");
    assert.equal(second, "referrals-received, compared with white-british. Of unknown ethnicity: 650 (5%).");
  });

  it("has a line for each community with its rate, its ratio and those missing, each with limits", () => {
    assert.deepEqual(cells(lineOf(text, "J")), [
      "J",
      "Pakistani",
      "12,249",
      "345",
      "28.2",
      "25.3–31.3",
      "0.74",
      "0.66–0.83",
      "121 fewer",
      "82 to 156",
    ]);
  });

  it("says the limits of those more in the same words as the number: 44 more, 8 to 82", () => {
    assert.deepEqual(cells(lineOf(text, "B")).slice(-2), ["44 more", "8 to 82"]);
  });

  it("does not call nobody fewer or more", () => {
    assert.deepEqual(cells(lineOf(text, "E")).slice(-2), ["0", "-18 to 21"]);
    assert.equal(cells(lineOf(text, "A")).at(-1), "0");
  });

  it("says shares as the page does: out of how many, per 100", () => {
    const shares = textOf(wandsworthExample, "recovery");
    assert.match(shares, /\ncode +community +out of +seen +per 100 +95% /);
    assert.deepEqual(cells(lineOf(shares, "J")).slice(0, 6), ["J", "Pakistani", "120", "50", "41.7", "33.2–50.6"]);
    assert.match(text, /\ncode +community +population +seen +per 1,000 /);
  });

  it("stands in columns", () => {
    const [heading = "", ...rows] = text.split("\n").slice(3, 20);
    assert.equal(rows.length, 16);
    const end = heading.indexOf("seen") + "seen".length;
    for (const row of rows) assert.match(row.slice(0, end), /\d$/);
  });

  it("ends with the tipping points, the cautions and the files with their fingerprints", () => {
    assert.match(text, /\nPakistani: This gap would vanish if 121 of the 650/);
    assert.match(text, /\nTake care:\n- These are referrals, not people/);
    assert.match(text, /\n- activity: annual-2019-20-by-ethnicity\.csv .* SHA-256 [0-9a-f]{64}\n$/);
  });
});

describe("a terminal shows what it has instead of a number", () => {
  const text = textOf(
    handMade({
      A: { residents: 60_000, seen: [900] },
      B: { residents: null, seen: [12] },
      D: { residents: 100, seen: [notApplicable] },
      R: { residents: 1000, seen: [suppressed] },
      S: { residents: 1000, seen: [0] },
    }),
    "referrals",
  );

  it("hidden, none, not collected, does not apply and nobody knows are five different things", () => {
    assert.match(lineOf(text, "R"), /hidden to protect people/);
    assert.deepEqual(cells(lineOf(text, "S")).slice(0, 5), ["S", "Any other ethnic group", "1,000", "0", "0.0"]);
    assert.match(lineOf(text, "K"), /not collected/);
    assert.match(lineOf(text, "D"), /does not apply/);
    assert.match(lineOf(text, "B"), /12 +nobody knows out of how many/);
  });

  it("says in words that the file does not count those of unknown ethnicity", () => {
    assert.match(text, /Of unknown ethnicity: not collected\./);
  });
});
