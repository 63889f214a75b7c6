import assert from "node:assert/strict";
import { test } from "node:test";
import { nationalPublicationRule, smallNumberPolicies } from "../../disclosure/policy.ts";
import { countedIn } from "./file.rules.ts";
import type { Table } from "./file.rules.ts";
import { indicatorsIn } from "./indicators.rules.ts";
import { differenceOf, likelihoodOf, standsIn } from "./likelihood.rules.ts";
import { nonAdverseIn } from "./measures.ts";
import { saidOf, times } from "./said.rules.ts";
import { shownOf } from "./shown.rules.ts";
import { lastYearOver, sendingOf } from "./written.rules.ts";
import type { Counted } from "./workforce.ts";

const headings = [
  "What is counted",
  "Pay band",
  "Clinical or not",
  "Level",
  "Round of recruitment",
  "Ethnic group",
  "Number of people",
];
const tableOf = (...rows: readonly (readonly string[])[]): Table => ({
  headings,
  rows: rows.map((cells, at) => ({ row: at + 2, cells })),
});
const locals = [
  {
    code: "kashmiri",
    label: "Kashmiri",
    parents: { "nhs-2001-england": "L", "census-2021-ew": "14", "census-2011-ew": "11", "census-2001-ew": "11" },
  },
];
const nhs = { standard: "nhs", locals } as const;
const exact = smallNumberPolicies["exact-inside"];
const words = (read: ReturnType<typeof countedIn>): string =>
  read.ok ? "" : read.problems.map((problem) => problem.words).join("\n");

const few = (measure: string, group: string, count: number): Counted => ({
  measure,
  band: measure === "staff" ? "5" : "",
  part: measure === "staff" ? "clinical" : "all",
  level: measure === "staff" ? "middle" : "",
  round: "",
  group,
  count,
});

test("White 46.99% against 14.65% appointed is 3.21 times as likely, and above 1 is worse for ethnic minorities @practice P13", () => {
  const ratio = likelihoodOf(
    { white: { all: 10_000, ofThem: 4699 }, minorities: { all: 10_000, ofThem: 1465 } },
    "white",
  );
  assert.equal(ratio.value?.toFixed(2), "3.21");
  assert.equal(times(ratio.value ?? 0), "3.2");
  assert.equal(standsIn(ratio, nonAdverseIn(2026)), "over");
});

test("6 of 400 against 9 of 1,200 disciplined is 2.00 times as likely, with the groups the other way round @practice P13", () => {
  const pair = { white: { all: 1200, ofThem: 9 }, minorities: { all: 400, ofThem: 6 } };
  const ratio = likelihoodOf(pair, "minorities");
  assert.equal(ratio.value?.toFixed(2), "2.00");
  const limits = ratio.value === null ? null : [ratio.lower ?? 9, ratio.upper ?? 0];
  assert.ok(limits !== null && (limits[0] ?? 9) < 1 && (limits[1] ?? 0) > 1);
  assert.equal(likelihoodOf(pair, "white").value?.toFixed(2), "0.50");
});

test("the range that is not called adverse runs from 0.80 to 1.25, both ends in it @practice P13", () => {
  const stands = (value: number) => standsIn({ value, lower: null, upper: null, because: null }, nonAdverseIn(2026));
  assert.deepEqual([0.79, 0.8, 1.25, 1.26].map(stands), ["under", "within", "within", "over"]);
});

test("with nobody shortlisted, or nobody appointed, nothing is divided and it is said why @practice P13", () => {
  const side = (all: number, ofThem: number) => ({ all, ofThem });
  assert.equal(likelihoodOf({ white: side(40, 9), minorities: side(0, 0) }, "white").because, "nobody");
  assert.equal(likelihoodOf({ white: side(40, 9), minorities: side(30, 0) }, "white").because, "none");
  assert.equal(likelihoodOf({ white: side(40, 0), minorities: side(30, 0) }, "white").because, "none-at-all");
  assert.equal(likelihoodOf({ white: side(40, 41), minorities: side(30, 3) }, "white").because, "more");
  assert.equal(likelihoodOf({ white: side(40, 0), minorities: side(30, 3) }, "white").value, 0);
  assert.equal(differenceOf({ white: side(0, 0), minorities: side(30, 3) }).because, "nobody");
});

test("every question of a year is answered in words, and one without figures says so @practice P13", () => {
  const counted = [
    few("staff", "white", 1200),
    few("staff", "minorities", 400),
    few("staff", "unknown", 50),
    few("disciplined", "white", 9),
    few("disciplined", "minorities", 6),
    few("shortlisted", "white", 0),
    few("shortlisted", "minorities", 0),
    few("appointed", "white", 0),
    few("appointed", "minorities", 0),
    few("public-asked", "white", 300),
    few("public-yes", "white", 60),
    few("public-asked", "minorities", 100),
    few("public-yes", "minorities", 35),
  ];
  const all = indicatorsIn("nhs", shownOf(counted, [], exact), 2026);
  const said = (number: number) => saidOf(all.find(({ asked }) => asked.number === number) ?? all[0]!).join(" ");
  assert.equal(all.length, 9);
  assert.match(
    said(3),
    /^Staff from ethnic minorities were 2\.0 times as likely to enter the formal disciplinary process as White staff/,
  );
  assert.match(said(3), /Chance alone could explain.*Few people stand behind it/);
  assert.match(said(2), /nobody in one of the two groups/);
  assert.match(
    said(5),
    /35\.0% of staff from ethnic minorities who answered, and 20\.0% of White staff.*15\.0 points more/,
  );
  assert.match(said(4), /No figures were sent/);
  assert.equal(indicatorsIn("social-care", shownOf(counted, [], exact), 2026).length, 9);
});

test("people whose group nobody knows are neither White nor of an ethnic minority, and a local category counts with its parent @practice P13", () => {
  const shown = shownOf(
    [
      few("staff", "nhs-2001-england:A", 100),
      few("staff", "nhs-2001-england:B", 20),
      few("staff", "nhs-2001-england:J", 30),
      few("staff", "local:kashmiri", 10),
      few("staff", "nhs-2001-england:Z", 7),
      few("staff", "nhs-2001-england:99", 8),
    ],
    locals,
    exact,
  );
  const total = shown.totals.get("staff");
  const number = (count: { readonly mark: string; readonly count?: number } | undefined) => count?.count;
  assert.deepEqual([total?.white, total?.minorities, total?.unknown, total?.all].map(number), [120, 40, 15, 175]);
});

test("one person of a group is shown to nobody, nor can anybody work them out from the totals @practice P13 @practice P03", () => {
  const counted = [
    few("staff", "nhs-2001-england:A", 100),
    few("staff", "nhs-2001-england:J", 30),
    few("staff", "nhs-2001-england:K", 1),
    few("staff", "nhs-2001-england:Z", 12),
  ];
  const shown = shownOf(counted, [], nationalPublicationRule);
  assert.equal(shown.groups.find(({ group }) => group.endsWith(":K"))?.count.mark, "suppressed");
  const under = smallNumberPolicies["under-7"];
  const marks = shownOf(counted, [], under).groups.map(({ group, count }) => `${group.slice(-1)} ${count.mark}`);
  // Shown as they are, 30 beside 31 would tell the one.
  assert.ok(
    marks.includes("K suppressed") && marks.filter((mark) => mark.endsWith("suppressed")).length > 1,
    marks.join(),
  );
});

test("a file is read by its headings in any order, with the bands as people write them @practice P13", () => {
  const read = countedIn(
    tableOf(
      ["staff", "AfC Band 8A", "Clinical", "", "", "J", "1,204"],
      ["Staff", "VSM", "non-clinical", "", "", "Kashmiri", "3"],
      ["staff", "consultant", "", "", "", "BME", "1"],
      ["Shortlisted", "", "", "", "Spring", "White", ""],
      ["", "", "", "", "", "", ""],
    ),
    nhs,
  );
  assert.ok(read.ok, words(read));
  assert.equal(read.value.leftEmpty, 1);
  assert.deepEqual(
    read.value.counted.map(({ band, part, level, group, count }) => [band, part, level, group, count]),
    [
      ["8a", "clinical", "senior", "nhs-2001-england:J", 1204],
      ["vsm", "non-clinical", "top", "local:kashmiri", 3],
      ["consultant", "medical", "medical", "minorities", 1],
    ],
  );
});

test("what is wrong in a file is said for each row, and none of it is kept @practice P13", () => {
  const read = countedIn(
    tableOf(
      ["staff", "12", "clinical", "", "", "J", "4"],
      ["staff", "5", "clinical", "", "", "J", "-4"],
      ["staff", "5", "clinical", "", "", "K", "<5"],
      ["staff", "6", "clinical", "", "", "Martian", "4"],
      ["staff", "7", "clinical", "", "", "White", "4"],
      ["staff", "7", "clinical", "", "", "J", "4"],
      ["staff", "7", "clinical", "", "", "J", "5"],
      ["shortlisted", "", "", "", "", "J", "5"],
      ["appointed", "", "", "", "", "J", "6"],
      ["left", "", "", "", "", "J", "6"],
      ["fun", "", "", "", "", "J", "6"],
      ["board", "5", "", "", "", "J", "6"],
    ),
    nhs,
  );
  const said = words(read);
  for (const one of [
    /Row 2: “12” is no pay band here/,
    /Row 3: “-4” is no number of people/,
    /Row 4: This number was hidden already/,
    /Row 5: .*NHS list/,
    /Row 6: here stand all together, and in row 7 one group/,
    /Row 8: this is counted in row 7 already/,
    /Row 10: “Appointed” are more than “Shortlisted” in row 9/,
    /Row 11: “left” does not belong to this set/,
    /Row 12: “fun” is nothing that is counted here/,
    /Row 13: Only staff are counted by pay band/,
  ])
    assert.match(said, one);
  assert.match(
    words(countedIn({ headings: ["Band"], rows: [] }, nhs)),
    /no column “What is counted”.*Take the template/,
  );
  assert.match(words(countedIn(tableOf(["staff", "5", "", "", "", "J", ""]), nhs)), /no number in it/);
});

test("councils name their own pay bands and say how high up each is @practice P13", () => {
  const council = { standard: "social-care", locals } as const;
  const read = countedIn(tableOf(["staff", "Grade 12", "", "senior", "", "J", "4"]), council);
  assert.ok(read.ok && read.value.counted[0]?.level === "senior");
  assert.match(
    words(countedIn(tableOf(["staff", "Grade 12", "", "", "", "J", "4"]), council)),
    /how high up “Grade 12” is/,
  );
});

test("a year is sent once it is over", () => {
  assert.equal(lastYearOver("2026-03-31"), 2025);
  assert.equal(lastYearOver("2026-04-01"), 2026);
  const sent = { organisation: "one", standard: "nhs", year: "2027", source: "The staff record" };
  const known = { organisations: [{ id: "one", name: "One" }], today: "2026-11-23" };
  const read = sendingOf(sent, known);
  assert.match(read.ok ? "" : (read.problems[0]?.words ?? ""), /not over on 31 March 2027\. The last one is 2026/);
  assert.ok(sendingOf({ ...sent, year: "2026" }, known).ok);
});

test("a gap in points that is worked out from rounded counts says between what it lies exactly @practice P13", () => {
  const counted = [
    few("staff", "white", 803),
    few("staff", "minorities", 402),
    few("board-voting", "white", 12),
    few("board-voting", "minorities", 6),
    few("public-asked", "white", 300),
    few("public-yes", "white", 60),
    few("public-asked", "minorities", 100),
    few("public-yes", "minorities", 35),
  ];
  const saidUnder = (policy: typeof nationalPublicationRule, question: number): string => {
    const all = indicatorsIn("nhs", shownOf(counted, [], policy), 2026);
    return all
      .filter(({ asked }) => asked.number === question)
      .flatMap(saidOf)
      .join(" ");
  };
  // 5 to 7 of 18 to 22 members stand beside 398 to 402 of 1203 to 1207 staff.
  assert.match(
    saidUnder(nationalPublicationRule, 9),
    /Counts are shown rounded: exactly, it lies between \d+\.\d points fewer and \d+\.\d points more\./,
  );
  assert.match(saidUnder(nationalPublicationRule, 5), /Counts are shown rounded: exactly, it lies between/);
  assert.doesNotMatch(saidUnder(exact, 9), /rounded/);
  assert.doesNotMatch(saidUnder(exact, 5), /rounded/);
  const range = indicatorsIn("nhs", shownOf(counted, [], nationalPublicationRule), 2026).find(
    ({ asked }) => asked.number === 9,
  )?.rounding;
  const truly = (6 / 18 - 402 / 1205) * 100;
  assert.ok(range && range.low < truly && truly < range.high);
});
