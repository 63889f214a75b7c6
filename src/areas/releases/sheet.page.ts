/** A release as a table to take away: one line a count, and under it all that must be known to read it. */
import { hiddenWords } from "./about-figures.page.tsx";
import { nameIn } from "./figures.page.tsx";
import type { Frozen } from "./frozen.schema.ts";

const columns = [
  "release",
  "service",
  "measure",
  "period",
  "community",
  "code",
  "part_of",
  "part",
  "out_of",
  "count",
  "count_min",
  "count_max",
  "mark",
  "rate_per_1000",
  "lower_95",
  "upper_95",
] as const;

type Cell = string | number | null;
type Line = Partial<Readonly<Record<(typeof columns)[number], Cell>>>;

const linesOf = (frozen: Frozen): readonly Line[] => [
  ...frozen.report.rows.map((row): Line => ({
    community: nameIn(frozen, row.code),
    code: row.code,
    out_of: row.population,
    count: row.seen,
    count_min: row.seen_min,
    count_max: row.seen_max,
    mark: row.mark,
    rate_per_1000: row.rate_per_1000,
    lower_95: row.lower_95,
    upper_95: row.upper_95,
  })),
  { community: "Not known", count: frozen.report.unknown.count, mark: frozen.report.unknown.mark },
  ...frozen.locals.map(({ label, code, counted_in: countedIn, count, mark }): Line => ({
    community: label,
    code,
    part_of: "group of the list",
    part: nameIn(frozen, countedIn),
    count,
    mark,
  })),
  ...frozen.parts.flatMap(({ part, communities }) =>
    communities.map(({ code, count, mark }): Line => ({
      community: nameIn(frozen, code),
      code,
      part_of: frozen.choices.by,
      part,
      count,
      mark,
    })),
  ),
];

interface ToTake {
  readonly number: number;
  readonly title: string;
  readonly frozen: Frozen;
}

export const sheetOf = ({ number, title, frozen }: ToTake) => {
  const led: Line = {
    release: number,
    service: frozen.serviceName,
    measure: frozen.measureWords,
    period: frozen.choices.period,
  };
  return {
    fileName: `release-${number}`,
    sheet: `Release ${number}`,
    columns: [...columns],
    rows: linesOf(frozen).map((line) => columns.map((column): Cell => ({ ...led, ...line })[column] ?? null)),
    notes: [title, ...notesOf(frozen)],
  };
};

/** What must be known to read the figures, each as a sentence. */
export const notesOf = (frozen: Frozen): readonly string[] => [
  `Rates are out of ${frozen.outOf}.`,
  frozen.policy.words,
  hiddenWords(frozen),
  ...frozen.report.warnings,
  ...frozen.report.methods.map(({ number, name, formula, source }) => `${number}: ${name}. ${formula}. ${source}`),
  ...frozen.report.sources.map(({ role, file, publisher, vintage }) =>
    [`${role === "population" ? "Who lives here" : "Who was counted"}: ${file}`, publisher, vintage]
      .filter((part) => part !== null && part !== "")
      .join(", "),
  ),
];
