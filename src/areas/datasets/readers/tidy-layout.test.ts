/** Our own layout, as people really type it. @practice P03 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Problem } from "../../../nouns/result.ts";
import { readActivity, readPopulation, tableOf } from "./index.ts";
import type { ActivityReading, PopulationReading } from "./index.ts";

const file = (text: string): { bytes: Uint8Array; fileName: string } => ({
  bytes: Buffer.from(text),
  fileName: "counts.csv",
});

const activity = async (text: string): Promise<ActivityReading> => {
  const read = await readActivity(file(text));
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
};

const population = async (text: string): Promise<PopulationReading> => {
  const read = await readPopulation(file(text));
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
};

const problemsWith = async (text: string): Promise<readonly Problem[]> => {
  const read = await readActivity(file(text));
  assert.ok(!read.ok, "the file should have been refused");
  return read.problems;
};

const shown = (reading: ActivityReading): readonly unknown[] =>
  reading.tables.flatMap(({ type, code, period, rows }) =>
    rows.map(({ label, cells }) => [
      type,
      code,
      period,
      label,
      ...cells.map((cell) => (cell.mark === "value" ? cell.count : cell.mark)),
    ]),
  );

test("the smallest file has communities and one count", async () => {
  const reading = await activity("community,referrals\nPakistani,12\nKashmiri,<5\nPolish,\n");
  assert.equal(reading.published, false);
  assert.deepEqual(reading.measures, [{ id: "referrals", label: "referrals", kind: "count" }]);
  assert.deepEqual(shown(reading), [
    ["Organisation", "All", null, "Pakistani", 12],
    ["Organisation", "All", null, "Kashmiri", "suppressed"],
    ["Organisation", "All", null, "Polish", "not-collected"],
  ]);
});

test("a wide file has a column for each measure", async () => {
  const reading = await activity(
    ' Ethnic Group , Organisation,Organisation_Type,Year,Referrals Received,First contact \nPakistani,RXX,Provider,2025-26,"1,234",١٢\n',
  );
  assert.deepEqual(
    reading.measures.map(({ id }) => id),
    ["referrals-received", "first-contact"],
  );
  assert.deepEqual(shown(reading), [["Provider", "RXX", "2025-26", "Pakistani", 1234, 12]]);
  assert.deepEqual(reading.periods, ["2025-26"]);
});

test("a long file has a row for each measure, and a measure that is missing was not collected", async () => {
  const reading = await activity(
    "community,measure,count\nPakistani,Referrals,12\nPakistani,Detentions,*\nPolish,Referrals,3\n",
  );
  assert.deepEqual(
    reading.measures.map(({ id }) => id),
    ["referrals", "detentions"],
  );
  assert.deepEqual(shown(reading), [
    ["Organisation", "All", null, "Pakistani", 12, "suppressed"],
    ["Organisation", "All", null, "Polish", 3, "not-collected"],
  ]);
});

test("two periods in one file stay two tables", async () => {
  const reading = await activity("community,month,referrals\nPakistani,2025-04,12\nPakistani,2025-05,7\n");
  assert.deepEqual(reading.periods, ["2025-04", "2025-05"]);
  assert.equal(tableOf(reading, { type: "Organisation", code: "All", period: "2025-05" })?.rows.length, 1);
});

test("a period that is not in the file is answered with those that are", async () => {
  const read = await readActivity(file("community,month,referrals\nPakistani,2025-04,12\n"), { period: "2024-04" });
  assert.match(read.ok ? "" : (read.problems[0]?.words ?? ""), /“2024-04” is not in the file. It holds “2025-04”/u);
  // The person's choice is at fault, not the file.
  assert.equal(read.ok ? "" : read.problems[0]?.field, "period");
});

test("totals, broad totals and people of unknown group are told from communities", async () => {
  const reading = await activity(
    "community,broad group,referrals\nAll,All,30\nAll,Asian,20\nPakistani,Asian,12\nNot stated,,8\nTotal,White,10\n",
  );
  assert.deepEqual(
    reading.tables[0]?.rows.map(({ label, heading, isTotal, isBroadTotal, isUnknown }) => [
      label,
      heading,
      isTotal,
      isBroadTotal,
      isUnknown,
    ]),
    [
      ["All", null, true, false, false],
      ["Asian", "Asian", false, true, false],
      ["Pakistani", "Asian", false, false, false],
      ["Not stated", null, false, false, true],
      ["White", "White", false, true, false],
    ],
  );
});

test("a file of areas and no organisations is read by area", async () => {
  assert.deepEqual(shown(await activity("code,area,area name,referrals\nJ,E09000032,Wandsworth,12\n")), [
    ["Area", "E09000032", null, "J", 12],
  ]);
});

test("the same people counted twice are refused by row, whatever the letter case", async () => {
  const problems = await problemsWith(
    "community,month,referrals\nPakistani,2025-04,12\nKashmiri,2025-04,3\nPAKISTANI,2025-04,5\n",
  );
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.row, 4);
  assert.match(problems[0]?.words ?? "", /Row 4 counts “PAKISTANI” again: row 2/u);
});

test("two totals for one organisation are the same people twice", async () => {
  assert.equal((await problemsWith("community,referrals\nAll,12\nTotal,13\nPakistani,5\n"))[0]?.row, 3);
});

test("look-alike letters are not joined and not hidden", async () => {
  const reading = await activity("community,referrals\nPakistani,1\nP\u0430kistani,2\n");
  assert.equal(reading.tables[0]?.rows.length, 2);
  assert.match(reading.warnings.join(" "), /mix letters of two alphabets/u);
});

test("every wrong cell is said with its row and column, and nothing is read in its place", async () => {
  const problems = await problemsWith("community,referrals,contacts\nPakistani,12,ten\nPolish,-1,3\n,4,4\n");
  assert.deepEqual(
    problems.map(({ row }) => row),
    [2, 3, 4],
  );
  assert.match(problems[0]?.words ?? "", /Row 2, column “contacts”/u);
  assert.match(problems[1]?.words ?? "", /under zero/u);
  assert.match(problems[2]?.words ?? "", /no community/u);
});

test("a hundred wrong rows do not bury the person in sentences", async () => {
  const rows = Array.from({ length: 100 }, (_, at) => `Group ${at},ten`);
  const problems = await problemsWith(["community,referrals", ...rows].join("\n"));
  assert.equal(problems.length, 21);
  assert.match(problems.at(-1)?.words ?? "", /at least 80/u);
});

for (const [heading, name] of [
  ["nhs_number", "NHS numbers"],
  ["Name", "names"],
  ["DOB", "birthdays"],
  ["E-mail", "addresses"],
]) {
  test(`a file with ${name ?? ""} is stopped: people are counted first`, async () => {
    const [problem] = await problemsWith(`${heading ?? ""},ethnicity,referrals\nx,Pakistani,1\n`);
    assert.match(
      problem?.words ?? "",
      /Do not send names. Take this column out. .* count the people in each community first/u,
    );
  });
}

test("a file with full postcodes is stopped, with what to send instead: the area", async () => {
  const [problem] = await problemsWith("Postcode,ethnicity,referrals\nx,Pakistani,1\n");
  assert.match(problem?.words ?? "", /full postcode can point to one home.*Use the area instead/u);
});

test("a formula in a name stays a name", async () => {
  const reading = await activity('community,referrals\n"=HYPERLINK(""x"")",3\n');
  assert.equal(reading.tables[0]?.rows[0]?.label, '=HYPERLINK("x")');
});

test("columns that are not used are named", async () => {
  const reading = await activity("community,code,measure,count,notes\nPakistani,J,referrals,3,checked\n");
  assert.match(reading.warnings.join(" "), /not used were left out: “notes”, “code”/u);
});

test("missing, doubled and nameless columns are refused with what to do", async () => {
  assert.match((await problemsWith("community,month\nPakistani,2025-04\n"))[0]?.words ?? "", /no column of counts/u);
  assert.match((await problemsWith("community,measure\nPakistani,referrals\n"))[0]?.words ?? "", /no column “count”/u);
  assert.match(
    (await problemsWith("community,month,year,referrals\nA,1,2,3\n"))[0]?.words ?? "",
    /“month” and “year” mean the same/u,
  );
  assert.match(
    (await problemsWith("community,referrals,Referrals \nA,1,2\n"))[0]?.words ?? "",
    /Two columns are called “Referrals”/u,
  );
  assert.match((await problemsWith("community,,referrals\nA,1,2\n"))[0]?.words ?? "", /Column 2 has no heading/u);
});

test("a population of our own has areas, groups, broad groups and totals apart", async () => {
  const reading = await population(
    'scheme,area,area_name,broad group,community,population\ncensus-2021-ew,E1,Here,Asian,Pakistani,"1,200"\ncensus-2021-ew,E1,Here,Asian,All,3000\ncensus-2021-ew,E1,Here,,Total,9000\ncensus-2021-ew,E2,There,Asian,Pakistani,*\n',
  );
  assert.equal(reading.scheme, "census-2021-ew");
  assert.deepEqual(
    reading.areas.map(({ code, name, total, counts, broad }) => [code, name, total, counts.length, broad[0]?.label]),
    [
      ["E1", "Here", 9000, 1, "Asian"],
      ["E2", "There", null, 1, undefined],
    ],
  );
  assert.deepEqual(reading.areas[1]?.counts[0]?.count, { mark: "suppressed" });
});

test("a population without areas is one area, and says so", async () => {
  const reading = await population("community,residents\nSomali,900\n");
  assert.deepEqual(
    reading.areas.map(({ code, name }) => [code, name]),
    [["all", "The whole file"]],
  );
  assert.match(reading.warnings.join(" "), /read as one area/u);
});

test("our own files in the wrong box are sent to the other", async () => {
  const [people, seen] = [
    await readActivity(file("community,population\nSomali,900\n")),
    await readPopulation(file("community,referrals\nSomali,9\n")),
  ];
  assert.match(people.ok ? "" : (people.problems[0]?.words ?? ""), /Put it in the population box/u);
  assert.match(seen.ok ? "" : (seen.problems[0]?.words ?? ""), /Put it in the activity box/u);
});

test("one file may hold both, and each box takes its own column", async () => {
  const text = "community,population,referrals\nSomali,900,9\n";
  assert.deepEqual(shown(await activity(text)), [["Organisation", "All", null, "Somali", 9]]);
  assert.equal((await population(text)).areas[0]?.counts.length, 1);
});

test("a population of two years is never added up: the person chooses the year", async () => {
  const text = "community,year,population\nSomali,2011,700\nSomali,2021,900\n";
  const unchosen = await readPopulation(file(text));
  assert.match(unchosen.ok ? "" : (unchosen.problems[0]?.words ?? ""), /several periods: “2011”, “2021”. Choose one/u);
  const chosen = await readPopulation(file(text), { period: "2011" });
  assert.ok(chosen.ok);
  assert.deepEqual(
    chosen.value.areas[0]?.counts.map(({ count }) => count.mark === "value" && count.count),
    [700],
  );
});
