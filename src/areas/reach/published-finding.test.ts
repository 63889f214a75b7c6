/** The finding from two real published files. They are not kept in this tree; without them these tests are skipped. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { wandsworthExample } from "./example/example.ts";
import { findingFor } from "./finding.rules.ts";
import { tableFrom } from "./join.rules.ts";
import { packTable } from "./packed.rules.ts";
import { reachCommand } from "./reach.command.ts";
import { readActivity, readPopulation } from "../datasets/index.ts";
import { reachWords } from "./reach.words.ts";
import { reportOf, type Report } from "./report.page.ts";
import { reportSchema } from "./report.schema.ts";

const shared = (path: string): string => fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url));
const CENSUS = shared("population/nomis-layout-ts021-ltla-2021.csv");
const ANNUAL = shared("talking-therapies/annual-2019-20-by-ethnicity.csv");
const skip = [CENSUS, ANNUAL].every((path) => existsSync(path))
  ? false
  : "the published files are not beside this checkout";

const told = async (...more: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
  const out: string[] = [];
  const err: string[] = [];
  const args = ["--population", CENSUS, "--activity", ANNUAL, ...more];
  const io = { folder: ".", out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  return { code: await reachCommand(args, io), out: out.join(""), err: err.join("") };
};

const reported = async (...more: readonly string[]): Promise<Report> => {
  const { code, out, err } = await told("--json", ...more);
  assert.equal(code, 0, err);
  return reportSchema.parse(JSON.parse(out));
};

const wandsworth = ["--area", "E09000032", "--organisation", "08X"] as const;

const shown = (report: Report, code: string): readonly (string | number | null)[] => {
  const row = report.rows.find((one) => one.code === code);
  assert.ok(row, `no row ${code}`);
  const round = (value: number | null, decimals: number): string => (value === null ? "" : value.toFixed(decimals));
  return [
    row.community,
    row.population,
    row.seen,
    `${round(row.rate_per_1000, 1)} (${round(row.lower_95, 1)}–${round(row.upper_95, 1)})`,
    `${round(row.rate_ratio, 2)} (${round(row.ratio_lower_95, 2)}–${round(row.ratio_upper_95, 2)})`,
    `${round(row.missing, 0)} (${round(row.missing_lower, 0)}–${round(row.missing_upper, 0)})`,
  ];
};

// @practice P02 @practice P03
describe("Wandsworth, Census 2021 and NHS Talking Therapies 2019-20", { skip }, () => {
  it("finds which communities were referred less, by how much and how sure that is", async () => {
    const report = await reported(...wandsworth);
    assert.deepEqual(
      ["J", "R", "C", "S"].map((code) => shown(report, code)),
      [
        ["Pakistani", 12_249, 345, "28.2 (25.3–31.3)", "0.74 (0.66–0.83)", "121 (82–156)"],
        ["Chinese", 4658, 80, "17.2 (13.6–21.4)", "0.45 (0.36–0.56)", "97 (78–114)"],
        ["Any Other White Background", 56_981, 1790, "31.4 (30.0–32.9)", "0.83 (0.78–0.87)", "376 (291–458)"],
        ["Any Other Ethnic Group", 13_442, 280, "20.8 (18.5–23.4)", "0.55 (0.49–0.62)", "231 (196–263)"],
      ],
    );
    assert.deepEqual(report.unknown, { count: 650, share: 650 / 12_305, mark: "value" });
    assert.equal(report.rows.length, 16);
    assert.deepEqual([report.area.name, report.organisation.type, report.period], ["Wandsworth", "CCG", "2019-20"]);
  });

  it("warns of each community that has no population of its own, and of where the period came from", async () => {
    const said = (await reported(...wandsworth)).warnings.join("\n");
    for (const warning of [
      /Any other White background: .*Gypsy or Irish Traveller or for Roma/,
      /Any other ethnic group: .*Arab/,
      /Chinese: .*under Other, the census under Asian/,
      /period 2019-20 was read from the file’s name/,
    ]) {
      assert.match(said, warning);
    }
    const named = (await reported(...wandsworth, "--period", "2019-20")).warnings.join("\n");
    assert.doesNotMatch(named, /read from the file’s name/);
  });

  it("works out recovery of those who finished and could recover", async () => {
    const row = (await reported(...wandsworth, "--measure", "recovery")).rows.find((one) => one.code === "J");
    // 130 finished, 10 of them not at caseness, 50 recovered: 41.7%, where the file itself prints 42.
    assert.deepEqual([row?.population, row?.seen, row?.rate_per_1000], [120, 50, 50 / 0.12]);
  });

  it("is the same from the built-in example, which needs no file", async () => {
    const [population, activity] = await Promise.all([
      readPopulation({ path: CENSUS }),
      readActivity({ path: ANNUAL }, { period: "2019-20" }),
    ]);
    assert.ok(population.ok && activity.ok);
    const choice = { area: "E09000032", organisation: "08X", period: null, published: false };
    const table = tableFrom(population.value, activity.value, choice);
    assert.ok(table.ok);
    assert.deepEqual(packTable(table.value), packTable(wandsworthExample));
    const finding = findingFor(wandsworthExample, { measure: "referrals-received", reference: "white-british" });
    assert.ok(finding.ok);
    const report = reportOf(wandsworthExample, finding.value, reachWords("en").words);
    assert.deepEqual(report.rows, (await reported(...wandsworth)).rows);
  });

  it("names the choices where one code is an organisation of two types", async () => {
    const read = await readActivity({ path: ANNUAL });
    assert.ok(read.ok);
    const codes = read.value.organisations.map(({ code }) => code);
    const twice = codes.find((code, at) => codes.indexOf(code) !== at);
    assert.ok(twice, "the report has such a code");
    const { code, err } = await told("--area", "E09000032", "--organisation", twice);
    assert.equal(code, 2);
    const types = read.value.organisations.filter((one) => one.code === twice).map(({ type }) => type);
    for (const type of types) assert.ok(err.includes(`${type}:${twice} (`), err);
  });

  it("refuses an area that is not in the census file, and says what is", async () => {
    const { code, err } = await told("--area", "Atlantis", "--organisation", "08X");
    assert.equal(code, 2);
    assert.match(err, /no area “Atlantis”.*and \d+ more/);
  });
});
