/** What everyone may read of one measure, as values that can be kept as they are. */
import { nothingOut, type AlreadyOut } from "../../disclosure/already-out.ts";
import {
  smallNumberPolicies,
  smallNumberPolicyNames,
  type SmallNumberPolicy,
  type SmallNumberPolicyName,
} from "../../disclosure/policy.ts";
import type { Refusal } from "../../disclosure/release-table.ts";
import type { Released } from "../../nouns/indicator.ts";
import { found, type Result } from "../../nouns/result.ts";
import { findingFor, type Finding } from "./finding.rules.ts";
import type { ActivityHeld } from "./from-slices.rules.ts";
import { meaningOf } from "./measures.rules.ts";
import { referenceHere } from "./place-choices.rules.ts";
import type { Split } from "./questions.rules.ts";
import type { Reference } from "./reference.rules.ts";
import type { Part, ServiceTable } from "./service-table.rules.ts";
import type { ReachTable } from "./table.rules.ts";

export interface ForEveryone {
  readonly table: ReachTable;
  readonly finding: Finding;
  readonly by: Split | null;
  readonly parts: readonly Part[];
  readonly policy: SmallNumberPolicyName;
  readonly told: AlreadyOut;
  readonly refused: Refusal | null;
  /** Counts that everyone would read as hidden, and counts in all. */
  readonly hidden: number;
  readonly cells: number;
  /** Of the hidden ones, how many are hidden only so that a small one cannot be worked out. */
  readonly beside: number;
}

/** A measure, and what it is a share of: nothing else of the file goes out with it. */
export const measuresWith = (measure: string): ReadonlySet<string> => {
  const { basis } = meaningOf(measure);
  return new Set(
    basis.of === "residents"
      ? [measure]
      : [measure, ...basis.plus, ...basis.minus, ...(basis.same === null ? [] : [basis.same])],
  );
};

/** The measures that a measure's rate is out of: some added, some taken away. Null where it is out of residents. */
export const outOfMeasures = (
  measure: string,
): { readonly plus: readonly string[]; readonly minus: readonly string[] } | null => {
  const { basis } = meaningOf(measure);
  return basis.of === "residents" ? null : { plus: basis.plus, minus: basis.minus };
};

export const onlyMeasures = (held: ActivityHeld, measure: string): ActivityHeld => {
  const wanted = measuresWith(measure);
  const { reading } = held;
  const kept = reading.measures.flatMap(({ id }, column) => (wanted.has(id.split("/")[0] ?? "") ? [column] : []));
  const only = <One>(all: readonly One[]): readonly One[] => all.filter((_, column) => kept.includes(column));
  return {
    ...held,
    reading: {
      ...reading,
      measures: only(reading.measures),
      tables: reading.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({ ...row, cells: only(row.cells) })),
      })),
    },
    locals: held.locals.map((local) => ({ ...local, cells: only(local.cells) })),
  };
};

const nameOf = (policy: SmallNumberPolicy): SmallNumberPolicyName =>
  smallNumberPolicyNames.find((name) => smallNumberPolicies[name] === policy) ?? "national-publication";

interface Shown {
  readonly shown: ServiceTable;
  readonly measure: string;
  readonly by: Split | null;
  readonly reference: Reference | undefined;
  readonly policy: SmallNumberPolicy;
}

const countsIn = (table: ReachTable, parts: readonly Part[]): readonly Released[] => [
  ...table.communities.flatMap(({ seen }) => seen),
  ...table.locals.flatMap(({ seen }) => seen),
  ...(table.unknown ?? []),
  ...(table.everyone ?? []),
  ...parts.flatMap(({ seen, unknown }) => [...seen.values(), ...(unknown === null ? [] : [unknown])]),
];

export const forEveryoneOf = ({ shown, measure, by, reference, policy }: Shown): Result<ForEveryone> => {
  const { table } = shown;
  const compared = referenceHere(table, measure, { asked: undefined, kept: reference });
  const finding = findingFor(table, { measure, reference: compared.reference });
  if (!finding.ok) return finding;
  const parts = by === null ? [] : shown.splits[by];
  const counts = countsIn(table, parts).filter(({ mark }) => mark === "value" || mark === "suppressed");
  const hidden = counts.filter(({ mark }) => mark === "suppressed").length;
  const { told = nothingOut, refused = null } = table;
  return found({
    table,
    finding: finding.value,
    by,
    parts,
    policy: nameOf(policy),
    told,
    refused,
    cells: counts.length,
    hidden,
    beside: table.hiddenBeside ?? 0,
  });
};
