import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";

/** What is changed on purpose together, and the tests that must notice. */
export interface Family {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** How the names of tests begin that are not asked. */
  readonly without: readonly string[];
}

const isTest = (path: string): boolean => /\.test\.ts$|\/(testing-|assert-)/.test(path);
const isDoor = (path: string): boolean => path.endsWith("/index.ts");

const slashed = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => path.replaceAll("\\", "/")).toSorted();

/** A folder's own files, and its own tests; the examples in the docstrings are tests of every measure. */
const familyOf = (folder: string, also: readonly string[]): Family => {
  const files = slashed(globSync(`${folder}/*.ts`));
  return {
    name: basename(folder),
    mutate: files.filter((path) => !isTest(path) && !isDoor(path)),
    tests: [...files.filter((path) => path.endsWith(".test.ts")), ...also],
    without: [],
  };
};

/** Tests that stand in another folder and ask this one too. */
const askedElsewhere = (folder: string): readonly string[] =>
  slashed(globSync("src/stats/*/*.test.ts")).filter(
    (path) => dirname(path) !== folder && readFileSync(path, "utf8").includes(`"../${basename(folder)}/`),
  );

const hiding = ["doubt", "hide-more", "network", "programmes", "same-people", "trips"];
const attacking = ["attack", "equations", "pieces", "settle", "simplex", "whole-points"];

/**
 * Tests of the gate that take seconds each. Were they asked too, every change that nobody notices would cost half a minute, and
 * all of them days: so what is noticed of the gate is the least that is noticed, by tests that take thousandths of a second.
 */
const tooLong = [
  "whoever tries every table",
  "of publications drawn by a seed",
  "after January, the two months together",
  "a large table gives the same in a worker",
  "what is made of several tables",
  "programmes › are left where a table has taken too much work",
];

/** The gate, in three parts, so that each can be tried again by itself: what it hides, what it is attacked by, and its doors. */
const gate = (): readonly Family[] => {
  const { mutate, tests } = familyOf("src/disclosure", []);
  const partOf = (path: string): string =>
    hiding.includes(basename(path, ".ts"))
      ? "disclosure-hiding"
      : attacking.includes(basename(path, ".ts"))
        ? "disclosure-attacking"
        : "disclosure-doors";
  return [...Map.groupBy(mutate, partOf)].map(([name, files]) => ({ name, mutate: files, tests, without: tooLong }));
};

/** The families of the measures, what they all stand on, and the gate. */
export const families = (): readonly Family[] => {
  const examples = ["src/stats/examples.test.ts", "src/stats/impossible.test.ts"];
  const folders = [...new Set(slashed(globSync("src/stats/*/*.ts")).map((path) => dirname(path)))];
  return [
    { ...familyOf("src/stats", []), name: "foundations" },
    ...folders.map((folder) => familyOf(folder, [...askedElsewhere(folder), ...examples])),
    ...gate(),
  ];
};
