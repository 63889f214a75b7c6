/** Rows of an activity file gathered by organisation and period, with what contradicts itself named and not hidden. */
import { MOST_KEPT_OF_A_KIND } from "./limits.rules.ts";
import { sameLabel } from "./measure.rules.ts";
import type { ActivityRow, ActivityTable, Measure, Organisation } from "./reading.ts";

export interface GatheredRow {
  readonly type: string;
  readonly code: string;
  readonly name: string;
  readonly period: string | null;
  /** The row in the file. */
  readonly row: number;
  readonly group: ActivityRow;
}

export interface Gathered {
  readonly organisations: readonly Organisation[];
  readonly tables: readonly ActivityTable[];
  readonly warnings: readonly string[];
}

interface Kept {
  readonly row: number;
  readonly group: ActivityRow;
}

interface Filling {
  readonly type: string;
  readonly code: string;
  readonly names: string[];
  readonly conflicts: string[];
  readonly byPeriod: Map<string | null, Map<string, Kept>>;
  repeated: number;
}

// Control characters are refused in files, so this one cannot make two groups look like one.
const sameGroup = ({ heading, label, isTotal, isBroadTotal, isUnknown, detail }: ActivityRow): string =>
  `${sameLabel(heading ?? "")}\u001f${sameLabel(label)}\u001f${isTotal}${isBroadTotal}${isUnknown}${detail ? JSON.stringify(detail) : ""}`;

/** The first measure on which two rows for the same group disagree. */
const disagreement = (one: ActivityRow, other: ActivityRow, measures: readonly Measure[]): Measure | undefined =>
  measures.find((_, at) => JSON.stringify(one.cells[at]) !== JSON.stringify(other.cells[at]));

const place = (filling: Filling, { period, row, group }: GatheredRow, measures: readonly Measure[]): void => {
  const table = filling.byPeriod.get(period) ?? new Map<string, Kept>();
  filling.byPeriod.set(period, table);
  const key = sameGroup(group);
  const before = table.get(key);
  if (!before) {
    table.set(key, { row, group });
    return;
  }
  if (filling.conflicts.length >= MOST_KEPT_OF_A_KIND) return;
  const measure = disagreement(before.group, group, measures);
  if (measure === undefined) {
    filling.repeated += 1;
    return;
  }
  filling.conflicts.push(
    `Rows ${before.row} and ${row} give different figures for ${group.label} (${measure.label}) in ${filling.type} ${filling.code}. One of them must be wrong.`,
  );
};

const warningsAbout = ({ type, code, names, conflicts, repeated }: Filling): readonly string[] => [
  ...(names.length > 1 ? [`${type} ${code} has ${names.length} names in the file: ${names.join("; ")}.`] : []),
  ...(repeated > 0 ? [`${type} ${code}: ${repeated} repeated rows with the same figures were read once.`] : []),
  ...conflicts.slice(0, 1),
];

/** `rows` in file order. The same code in two types is two organisations; one code with two names is one. */
export const tablesFrom = (rows: readonly GatheredRow[], measures: readonly Measure[]): Gathered => {
  const fillings = new Map<string, Filling>();
  for (const row of rows) {
    const key = JSON.stringify([row.type, row.code]);
    const filling: Filling = fillings.get(key) ?? {
      type: row.type,
      code: row.code,
      names: [],
      conflicts: [],
      byPeriod: new Map(),
      repeated: 0,
    };
    fillings.set(key, filling);
    const isNew = row.name !== "" && filling.names.length < MOST_KEPT_OF_A_KIND && !filling.names.includes(row.name);
    if (isNew) filling.names.push(row.name);
    place(filling, row, measures);
  }
  const all = [...fillings.values()];
  return {
    organisations: all.map(({ type, code, names, conflicts }) => ({ type, code, names, conflicts })),
    tables: all.flatMap(({ type, code, byPeriod }) =>
      [...byPeriod].map(([period, table]) => ({
        type,
        code,
        period,
        rows: [...table.values()].map(({ group }) => group),
      })),
    ),
    warnings: all.flatMap(warningsAbout),
  };
};
