import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { findingFor, usualReference } from "./finding.rules.ts";
import { tableFrom } from "./join.rules.ts";
import { reachWords } from "./reach.words.ts";
import { readActivity, readPopulation } from "../datasets/index.ts";
import { reportOf } from "./report.page.ts";
import { textTable } from "./table.page.ts";
import { firstMeasure } from "./table.rules.ts";

const help = `Which communities a service is not reaching, by how much and how sure that is, from two files.

Examples
  alongside reach --population ts021.csv --activity annual-2019-20.csv --area E09000032 --organisation 08X
  alongside reach --population ts021.csv --activity annual-2019-20.csv --area Wandsworth --organisation CCG:08X \\
    --measure recovery --reference everyone --json

Files
  --population FILE     who lives in the area: a census table of ethnic groups as downloaded from Nomis or the
                        Office for National Statistics, or a CSV of your own
  --activity FILE       who came: the NHS Talking Therapies annual report, or a CSV of your own

Options
  --area CODE           the area, by its code or its name in the population file; not needed where it has only one
  --organisation CODE   the organisation, by code or name; TYPE:CODE where one code is two organisations; not needed
                        where the file has only one
  --period PERIOD       for example 2019-20; without it, as the file or its name says
  --measure NAME        a count of the activity file; referrals-received unless told. With a wrong name, all are listed
  --reference WHO       white-british (unless told; everyone where they cannot be counted), everyone, everyone-else,
                        or an NHS code A to S
  --published           the counts of your own file are public as they are; without it, counts under 5 are hidden and
                        the rest rounded to 5
  --json                the whole answer as JSON
  --help                this

Needs no database and stores nothing. Exit codes: 0 done, 1 a file could not be used, 2 not asked correctly.
`;

const options = {
  population: { type: "string" },
  activity: { type: "string" },
  area: { type: "string" },
  organisation: { type: "string" },
  period: { type: "string" },
  measure: { type: "string" },
  reference: { type: "string" },
  published: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

interface Io {
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const required = ["population", "activity"] as const;

interface Asked {
  readonly population: string;
  readonly activity: string;
  /** Empty where nothing was said: then the only one there is. */
  readonly area: string;
  readonly organisation: string;
  readonly period: string | null;
  readonly measure: string | null;
  readonly reference: string | null;
  readonly published: boolean;
  readonly json: boolean;
}

const read = (args: readonly string[]): Result<Asked | "help"> => {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    if (values.help === true) return found("help");
    const { population, activity, area = "", organisation = "" } = values;
    if (population === undefined || activity === undefined) {
      const missing = required.filter((name) => values[name] === undefined).map((name) => `--${name}`);
      return wrong({ field: "", words: `Give ${missing.join(", ")} as well.` });
    }
    return found({
      population,
      activity,
      area,
      organisation,
      period: values.period ?? null,
      measure: values.measure ?? null,
      reference: values.reference ?? null,
      published: values.published === true,
      json: values.json === true,
    });
  } catch (error) {
    // parseArgs throws for words it does not know; its first sentence names them.
    const words = error instanceof Error ? (error.message.split(". ")[0] ?? "") : "";
    return wrong({ field: "", words: `${words}.` });
  }
};

const told = (io: Io, problems: readonly Problem[], code: 1 | 2): number => {
  for (const problem of problems) {
    const where = problem.row === undefined ? problem.field : `${problem.field}, row ${problem.row}`;
    io.err(`${where === "" ? "" : `${where}: `}${problem.words}\n`);
  }
  if (code === 2) io.err("How it is used: alongside reach --help\n");
  return code;
};

/** What was asked for is not in the files: the words are at fault. Anything else is a fault of the files. */
const isOfTheWords = (problem: Problem): boolean =>
  ["area", "organisation", "period", "measure", "reference"].includes(problem.field);

const codeFor = (problems: readonly Problem[]): 1 | 2 => (problems.some(isOfTheWords) ? 2 : 1);

const answer = async (asked: Asked, io: Io): Promise<number> => {
  const [population, activity] = await Promise.all([
    readPopulation({ path: resolve(io.folder, asked.population) }),
    readActivity({ path: resolve(io.folder, asked.activity) }, { period: asked.period ?? undefined }),
  ]);
  if (!population.ok || !activity.ok) {
    const problems = [population, activity].flatMap((one) => (one.ok ? [] : one.problems));
    return told(io, problems, codeFor(problems));
  }
  const table = tableFrom(population.value, activity.value, asked);
  if (!table.ok) return told(io, table.problems, codeFor(table.problems));
  const measure = asked.measure ?? firstMeasure(table.value);
  const reference = asked.reference ?? usualReference(table.value, measure);
  const finding = findingFor(table.value, { measure, reference });
  if (!finding.ok) return told(io, finding.problems, codeFor(finding.problems));
  const report = reportOf(table.value, finding.value, reachWords("en").words);
  if (asked.json) {
    io.out(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  }
  io.out(textTable(report));
  return 0;
};

/** `alongside reach …`. Returns the exit code. @practice P03 */
export const reachCommand = async (args: readonly string[], io: Io): Promise<number> => {
  const asked = read(args);
  if (!asked.ok) return told(io, asked.problems, 2);
  if (asked.value === "help") {
    io.out(help);
    return 0;
  }
  return answer(asked.value, io);
};
