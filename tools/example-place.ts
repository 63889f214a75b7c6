/**
 * Takes from three published files the figures that the example place is built on, into our own small format:
 * `tsx tools/example-place.ts CENSUS.csv ACTIVITY-2018-19.csv ACTIVITY-2019-20.csv`. Run by hand.
 */
import { readFileSync, writeFileSync } from "node:fs";

const area = "E09000032";
const organisation = "08X";

const [censusPath, ...activityPaths] = process.argv.slice(2);
if (censusPath === undefined || activityPaths.length !== 2) {
  console.error("Usage: tsx tools/example-place.ts CENSUS.csv ACTIVITY-2018-19.csv ACTIVITY-2019-20.csv");
  process.exit(2);
}

const cellsOf = (line: string): readonly string[] =>
  [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, cell = ""]) =>
    cell.replace(/^"(.*)"$/s, "$1").replaceAll('""', '"'),
  );

const rowsOf = (path: string): readonly (readonly string[])[] =>
  readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter(Boolean)
    .map(cellsOf);

const [censusHeadings = [], ...censusRows] = rowsOf(censusPath);
const residents = censusRows.find((cells) => cells[2] === area) ?? [];
const yearOf = (path: string): string => /\d{4}-\d{2}/.exec(path)?.[0] ?? "";

const activity = activityPaths.map((path) => {
  const [headings = [], ...rows] = rowsOf(path);
  const own = rows.filter((cells) => cells[0] === "CCG" && cells[1] === organisation);
  const width = headings.indexOf("Percentage_ReliableRecovery") + 1;
  return { period: yearOf(path), headings: headings.slice(3, width), rows: own.map((cells) => cells.slice(3, width)) };
});

const published = {
  licence: "Contains public sector information licensed under the Open Government Licence v3.0.",
  population: {
    source: "Office for National Statistics, Census 2021, table TS021",
    date: residents[0],
    groups: Object.fromEntries(
      censusHeadings.slice(3, residents.length).map((heading, at) => [heading, Number(residents[at + 3])]),
    ),
  },
  activity: { source: "NHS England, NHS Talking Therapies annual report", years: activity },
};
const target = new URL("../src/demo/figures/published.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(published)}\n`);
