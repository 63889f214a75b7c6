/** The published layouts, with small tables of our own in them. @practice P03 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readActivity, readPopulation, tableOf } from "./index.ts";
import type { ActivityReading, PopulationReading } from "./index.ts";

const file = (text: string, fileName = "figures.csv"): { bytes: Uint8Array; fileName: string } => ({
  bytes: Buffer.from(text),
  fileName,
});

const activity = async (text: string, period?: string, fileName?: string): Promise<ActivityReading> => {
  const read = await readActivity(file(text, fileName), { period });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
};

const population = async (text: string, period?: string): Promise<PopulationReading> => {
  const read = await readPopulation(file(text), { period });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
};

const DESCRIBING = "OrgType,OrgCode,OrgName,VariableType,VariableA,VariableB";
const REPORT = [
  `${DESCRIBING},Count_ReferralsReceived,Percentage_Recovery,Mean_WaitEnteredTreatment`,
  "Provider,RXX,TRUST A,Total,NULL,NULL,125,51.2,20.5",
  "Provider,RXX,TRUST A,Ethnic Group,Mixed,All,25,-,N/A",
  "Provider,RXX,TRUST A,Ethnic Group,Mixed,White and Asian,*,NULL,",
  "Provider,RXX,TRUST A,Ethnic Group,Not stated/Not known/Invalid,All,20,*,*",
  "Provider,RXX,TRUST A,BME Group,White British,NULL,80,50,20",
  "Provider,RXX,TRUST A,Ethnic Group / Gender,Mixed / Female,All / Female,15,50,20",
  "England,All,All,Ethnic Group,Mixed,White and Asian,7,40,10",
];

test("every mark of the annual report stays what it was", async () => {
  const reading = await activity(REPORT.join("\r\n"), "2020-21");
  const rows = tableOf(reading, { type: "Provider", code: "RXX", period: "2020-21" })?.rows ?? [];
  assert.deepEqual(
    rows.map(({ cells }) => cells.map(({ mark }) => mark)),
    [
      ["value", "value", "value"],
      ["value", "not-collected", "not-applicable"],
      ["suppressed", "not-applicable", "not-collected"],
      ["value", "suppressed", "suppressed"],
    ],
  );
  assert.deepEqual(
    rows.map(({ label, heading, isTotal, isBroadTotal, isUnknown }) => [
      label,
      heading,
      isTotal,
      isBroadTotal,
      isUnknown,
    ]),
    [
      ["Total", null, true, false, false],
      ["Mixed", "Mixed", false, true, false],
      ["White and Asian", "Mixed", false, false, false],
      ["Not stated/Not known/Invalid", null, false, false, true],
    ],
  );
});

test("five people below England may be five to seven; seven people in England are seven", async () => {
  const reading = await activity(REPORT.join("\n").replace(",125,", ",5,"), "2020-21");
  const [trust, england] = reading.tables;
  assert.deepEqual(trust?.rows[0]?.cells[0], { mark: "value", count: 5, min: 5, max: 7 });
  assert.deepEqual(england?.rows[0]?.cells[0], { mark: "value", count: 7, min: 7, max: 7 });
});

test("breakdowns other than ethnic group are left out, and it is said how many", async () => {
  const reading = await activity(REPORT.join("\n"));
  assert.match(
    reading.warnings.join(" "),
    /2 rows that are not about ethnic group were left out: “BME Group”, “Ethnic Group \/ Gender”/u,
  );
});

test("without a period in the name or from the person, the period is not made up", async () => {
  const reading = await activity(REPORT.join("\n"));
  assert.deepEqual(reading.periods, []);
  assert.match(reading.warnings.join(" "), /Neither the file nor its name says which period/u);
  assert.equal(reading.tables[0]?.period, null);
});

test("a period that contradicts the file's name is said", async () => {
  const reading = await activity(REPORT.join("\n"), "2021-22", "report-2019-20.csv");
  assert.deepEqual(reading.periods, ["2021-22"]);
  assert.match(reading.warnings.join(" "), /2021-22, but the file’s name says 2019-20/u);
});

test("headings without the underscore, as in 2017-18, give the same measures", async () => {
  const old = REPORT.join("\n")
    .replaceAll("Count_", "Count")
    .replaceAll("Percentage_", "Percentage")
    .replaceAll("Mean_", "Mean");
  const [now, then] = [await activity(REPORT.join("\n")), await activity(old)];
  assert.deepEqual(
    then.measures.map(({ id, kind }) => [id, kind]),
    now.measures.map(({ id, kind }) => [id, kind]),
  );
  assert.deepEqual(then.tables, now.tables);
});

test("an organisation with two names keeps both, with a warning", async () => {
  const reading = await activity([...REPORT, "Provider,RXX,TRUST B,Ethnic Group,White,Irish,10,50,10"].join("\n"));
  assert.deepEqual(reading.organisations[0]?.names, ["TRUST A", "TRUST B"]);
  assert.match(reading.warnings.join(" "), /Provider RXX has 2 names in the file: TRUST A; TRUST B/u);
});

test("rows that contradict each other are named, and only their organisation is in doubt", async () => {
  const reading = await activity(
    [...REPORT, "Provider,RXX,TRUST A,Ethnic Group,Mixed,White and Asian,10,NULL,"].join("\n"),
  );
  assert.deepEqual(
    reading.organisations.map(({ code, conflicts }) => [code, conflicts.length]),
    [
      ["RXX", 1],
      ["All", 0],
    ],
  );
  assert.match(
    reading.warnings.join(" "),
    /Rows 4 and 9 give different figures for White and Asian \(Count_ReferralsReceived\)/u,
  );
});

test("the same row twice is one row, with a warning", async () => {
  const reading = await activity([...REPORT, REPORT[3] ?? ""].join("\n"));
  assert.equal(reading.tables[0]?.rows.length, 4);
  assert.match(reading.warnings.join(" "), /1 repeated rows with the same figures were read once/u);
});

test("lines above the headings of a published file are passed over and printed", async () => {
  const reading = await activity(["NHS Talking Therapies", "Published 2021", "", ...REPORT].join("\n"));
  assert.equal(reading.tables.length, 2);
  assert.match(
    reading.warnings.join(" "),
    /Rows above the headings were passed over: “NHS Talking Therapies”, “Published 2021”/u,
  );
});

test("a figure that is not a figure is refused with its row and column", async () => {
  const read = await readActivity(file(REPORT.join("\n").replace(",25,-,", ",about 25,-,")));
  assert.ok(!read.ok);
  assert.equal(read.problems[0]?.row, 3);
  assert.match(read.problems[0]?.words ?? "", /Row 3, column “Count_ReferralsReceived”: “about 25” is not a count/u);
});

test("an annual report without ethnic groups says so", async () => {
  const read = await readActivity(
    file(`${DESCRIBING},Count_ReferralsReceived\nEngland,All,All,Gender,Female,NULL,10\n`),
  );
  assert.match(read.ok ? "" : (read.problems[0]?.words ?? ""), /no rows of the type “Ethnic Group”/u);
});

const NOMIS_2011 = [
  '"date","geography","geography code","Rural Urban","Ethnic Group: All usual residents; measures: Value","Ethnic Group: White; measures: Value","Ethnic Group: White: Irish; measures: Value","Ethnic Group: White: Gypsy or Irish Traveller; measures: Value"',
  '2011,"Leeds","E08000035","Total",100,60,50,10',
  '2011,"Leeds","E08000035","Rural (total)",10,6,5,1',
];

test("a 2011 census file keeps whole areas only, and says how many split rows were left out", async () => {
  const reading = await population(NOMIS_2011.join("\n"));
  assert.equal(reading.source.layout, "nomis-bulk-2011");
  assert.equal(reading.scheme, "census-2011-ew");
  assert.deepEqual(
    reading.areas.map(({ code, total, counts, broad }) => [
      code,
      total,
      counts.map(({ label }) => label),
      broad.length,
    ]),
    [["E08000035", 100, ["Irish", "Gypsy or Irish Traveller"], 1]],
  );
  assert.match(reading.warnings.join(" "), /1 rows that split areas into rural and urban were left out/u);
});

const FIVE_GROUPS =
  'date,geography,geography code,"Ethnic group: Total: All usual residents",Ethnic group: White,Ethnic group: Other ethnic group';

test("where a census file has broad groups only, those are its finest groups", async () => {
  const reading = await population(`${FIVE_GROUPS}\n2021,Leeds,E08000035,100,60,40\n`);
  assert.deepEqual(
    reading.areas[0]?.counts.map(({ label }) => label),
    ["White", "Other ethnic group"],
  );
  assert.deepEqual(reading.areas[0]?.broad, []);
});

test("two censuses in one file: the person chooses", async () => {
  const both = `${FIVE_GROUPS}\n2021,Leeds,E08000035,100,60,40\n2011,Leeds,E08000035,90,60,30\n`;
  const read = await readPopulation(file(both));
  assert.match(read.ok ? "" : (read.problems[0]?.words ?? ""), /several dates: “2021”, “2011”. Choose one period/u);
  assert.equal((await population(both, "2011")).areas[0]?.total, 90);
});

test("an area that stands twice with different figures is refused by name", async () => {
  const read = await readPopulation(
    file(`${FIVE_GROUPS}\n2021,Leeds,E08000035,100,60,40\n2021,Leeds,E08000035,101,61,40\n`),
  );
  assert.match(read.ok ? "" : (read.problems[0]?.words ?? ""), /E08000035 \(Leeds\) stands in the file twice/u);
});

test("a census file about something else says which table to choose", async () => {
  const read = await readPopulation(
    file("date,geography,geography code,Religion: Total,Religion: Sikh\n2021,Leeds,E08000035,100,2\n"),
  );
  assert.match(read.ok ? "" : (read.problems[0]?.words ?? ""), /about “Religion”. Choose the table of ethnic groups/u);
});

test("a custom dataset that is split further is not added up behind anybody's back", async () => {
  const headings =
    "Regions Code,Regions,Sex (2 categories) Code,Sex (2 categories),Ethnic group (6 categories) Code,Ethnic group (6 categories),Observation";
  const read = await readPopulation(file(`${headings}\nE1,London,1,Female,1,White,10\n`));
  assert.match(
    read.ok ? "" : (read.problems[0]?.words ?? ""),
    /split by “Sex \(2 categories\)”, “Ethnic group \(6 categories\)”/u,
  );
});

test("an ethnic group split by sex is refused, whichever of the two comes first", async () => {
  const headings =
    "Regions Code,Regions,Ethnic group (6 categories) Code,Ethnic group (6 categories),Sex (2 categories) Code,Sex (2 categories),Observation";
  const read = await readPopulation(file(`${headings}\nE1,London,1,White,1,Female,10\nE1,London,1,White,2,Male,11\n`));
  assert.match(read.ok ? "" : (read.problems[0]?.words ?? ""), /with the area and the ethnic group only/u);
});
