/** One service in one period as a table to ask, with what its counts are split into beside it. @practice P03 */
import type { SmallNumberPolicy } from "../../disclosure/policy.ts";
import type { Readers } from "../../disclosure/release-table.ts";
import type { Released } from "../../nouns/indicator.ts";
import { found, type Result } from "../../nouns/result.ts";
import type { PopulationReading } from "../datasets/index.ts";
import { partColumn, type ActivityHeld } from "./from-slices.rules.ts";
import { tableFrom } from "./join.rules.ts";
import type { Split } from "./questions.rules.ts";
import type { About, Before, Release } from "./released.rules.ts";
import { cellAt, type ReachTable } from "./table.rules.ts";

export interface PlaceRule {
  readonly policy: SmallNumberPolicy;
  readonly readers: Readers;
  /** What is out already, where the table is to go out too. */
  readonly before?: Before;
  /** As in `Gate`. */
  readonly release?: Release;
}

/** The counts of one part (one source, one age band, one small area), community by community. */
export interface Part {
  readonly name: string;
  readonly seen: ReadonlyMap<string, Released>;
  readonly unknown: Released | null;
}

export interface ServiceTable {
  readonly table: ReachTable;
  readonly splits: Readonly<Record<Split, readonly Part[]>>;
}

const isPart = (id: string): boolean => id.includes("/");

const mainOf = (table: ReachTable): ReachTable => {
  const kept = table.measures.flatMap(({ id }, column) => (isPart(id) ? [] : [column]));
  const of = (cells: readonly Released[]): readonly Released[] => kept.map((column) => cellAt(cells, column));
  return {
    ...table,
    measures: table.measures.filter(({ id }) => !isPart(id)),
    communities: table.communities.map((row) => ({ ...row, seen: of(row.seen) })),
    unknown: table.unknown === null ? null : of(table.unknown),
    everyone: table.everyone === null ? null : of(table.everyone),
    locals: table.locals.map((row) => ({ ...row, seen: of(row.seen) })),
  };
};

const partsOf = (table: ReachTable, measure: string, by: Split): readonly Part[] => {
  const prefix = partColumn(measure, by, "");
  return table.measures.flatMap(({ id }, column) =>
    id.startsWith(prefix)
      ? [
          {
            name: id.slice(prefix.length),
            seen: new Map(table.communities.map((row) => [row.code, cellAt(row.seen, column)])),
            unknown: table.unknown === null ? null : cellAt(table.unknown, column),
          },
        ]
      : [],
  );
};

/** What somebody wrote under a table may say what the gate hides in it; whoever imported it reads it in the receipt. */
const withoutNotes = (warning: string): string =>
  warning.replace(/^(Notes under the table were kept out), from row .*$/su, "$1.");

export interface ServiceHeld {
  readonly activity: ActivityHeld;
  readonly population: PopulationReading;
  /** As people here call it. */
  readonly serviceName: string;
  readonly measure: string;
  readonly about: About;
  readonly related?: readonly string[];
}

/** All that one page of a service holds goes through the gate together, so that no part gives another away. */
export const serviceTable = (
  held: ServiceHeld,
  { policy, readers, before, release }: PlaceRule,
): Result<ServiceTable> => {
  const { activity, population, measure } = held;
  const [area] = population.areas;
  const table = tableFrom(population, activity.reading, {
    area: area?.code ?? "",
    organisation: "",
    period: null,
    published: false,
    policy,
    readers,
    parts: activity.parts,
    locals: activity.locals,
    about: held.about,
    related: held.related ?? [],
    ...(before === undefined ? {} : { before }),
    ...(release === undefined ? {} : { release }),
  });
  if (!table.ok) return table;
  const all = {
    ...table.value,
    organisation: { ...table.value.organisation, name: held.serviceName },
    warnings: table.value.published ? table.value.warnings : table.value.warnings.map(withoutNotes),
    // Of a file that nobody else has, whoever knows all but its small counts could try them against its fingerprint.
    sources: table.value.sources.map((source) =>
      source.role === "activity" && !table.value.published ? { ...source, sha256: "" } : source,
    ),
  };
  return found({
    table: mainOf(all),
    splits: {
      referralSource: partsOf(all, measure, "referralSource"),
      ageBand: partsOf(all, measure, "ageBand"),
      area: partsOf(all, measure, "area"),
    },
  });
};
