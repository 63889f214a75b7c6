import { exactly } from "../nouns/count.ts";
import type { Count } from "../nouns/count.ts";
import type { GroupReleased, ReleasedByGroup } from "../nouns/by-group.ts";
import type { Released } from "../nouns/indicator.ts";
import { indicatorOf } from "./indicator-of.ts";
import type { SmallNumberPolicy } from "./policy.ts";
import { releaseTable } from "./release-table.ts";

/** One thing that is counted of people: `assessed`, and of whom it is a part: `asked`. Null: it is the first. */
export interface StepCounted {
  readonly key: string;
  readonly of: string | null;
}

export interface GroupCounted {
  readonly key: string;
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** One way to group people, by community or by who helped: everybody is in exactly one of its groups. */
export interface WayCounted {
  readonly key: string;
  readonly groups: readonly GroupCounted[];
}

export interface CountedByGroup {
  readonly identity: string;
  readonly period: string;
  readonly source: string;
  readonly steps: readonly StepCounted[];
  /** Whoever is in one of the steps of a whole is in none of its others: met, refused. Otherwise one step follows another. */
  readonly excluding?: boolean;
  readonly ways: readonly WayCounted[];
}

const whole = "all";
const wholeWeight = 4;
const keyOf = (step: string, group: string): string => `${step} ${group}`;
const groupKey = (way: WayCounted, group: GroupCounted): string => `${way.key}:${group.key}`;

/** Everybody together: the same in each way to group them. */
function allOf({ steps, ways }: CountedByGroup): GroupCounted {
  const groups = ways[0]?.groups ?? [];
  const sum = (step: string): number => groups.reduce((all, { counts }) => all + (counts[step] ?? 0), 0);
  return { key: whole, name: "", counts: Object.fromEntries(steps.map(({ key }) => [key, sum(key)])) };
}

/** Which steps together are no more than their whole: all that exclude one another, or each alone. */
function partsOf({
  steps,
  excluding,
}: CountedByGroup): readonly { readonly of: string; readonly parts: readonly string[] }[] {
  const parts = steps.flatMap(({ key, of }) => (of === null ? [] : [{ of, parts: [key] }]));
  if (excluding !== true) return parts;
  const byWhole = Map.groupBy(parts, ({ of }) => of);
  return [...byWhole].map(([of, ones]) => ({ of, parts: ones.flatMap((one) => one.parts) }));
}

function workedOut(rule: SmallNumberPolicy, counted: CountedByGroup): ReleasedByGroup {
  const { steps, ways, period, source } = counted;
  const all = allOf(counted);
  const lines = [
    { at: whole, group: all },
    ...ways.flatMap((way) => way.groups.map((group) => ({ at: groupKey(way, group), group }))),
  ];
  const cells = new Map<string, Count>(
    lines.flatMap(({ at, group }) =>
      steps.map(({ key }) => [keyOf(key, at), exactly(group.counts[key] ?? 0)] as const),
    ),
  );
  const wholes = partsOf(counted);
  const within = lines.flatMap(({ at }) =>
    wholes.map(({ of, parts }) => ({
      whole: keyOf(of, at),
      parts: parts.map((step) => keyOf(step, at)),
      complete: false,
    })),
  );
  const sums = ways.flatMap((way) =>
    steps.map(({ key }) => ({
      whole: keyOf(key, whole),
      parts: way.groups.map((group) => keyOf(key, groupKey(way, group))),
      complete: true,
    })),
  );
  const table = {
    identity: counted.identity,
    cells,
    sums: [...within, ...sums],
    // What is said of everybody is hidden last.
    weights: new Map(steps.map(({ key }) => [keyOf(key, whole), wholeWeight] as const)),
    published: false,
    ofEngland: false,
  };
  const { cells: released } = releaseTable(rule, table, "of-the-place");
  const cell = (step: string, at: string): Released => {
    const count = released.get(keyOf(step, at));
    if (count === undefined) throw new Error(`The gate kept back a count that was asked for: ${step} of ${at}.`);
    return count;
  };
  const lineOf = (group: GroupCounted, at: string): GroupReleased => ({
    key: group.key,
    name: group.name,
    counts: Object.fromEntries(steps.map(({ key }) => [key, cell(key, at)])),
    shares: Object.fromEntries(
      steps.flatMap(({ key, of }) => {
        if (of === null) return [];
        const outOf = cell(of, at);
        const share = { count: cell(key, at), outOf: { whole: outOf.mark === "value" ? outOf.count : null } };
        return [[key, indicatorOf({ ...share, period, source })]];
      }),
    ),
  });
  return {
    period,
    source,
    all: lineOf(all, whole),
    ways: ways.map((way) => ({
      key: way.key,
      groups: way.groups.map((group) => lineOf(group, groupKey(way, group))),
    })),
  };
}

const keptMax = 60;
/** By what was asked, in full, the one asked longest ago first. It holds what was counted, and so never leaves this module. */
const kept = new Map<string, ReleasedByGroup>();

/**
 * How far people got step by step, in groups, as far as it may be shown: all ways to group them go through the gate as one
 * table, so that what is hidden in one is not worked out from another. Each share is of its step's own whole.
 * The same question has the same answer, so it is worked out once while the program runs: home, a page and a thread ask it.
 * Errors: where a group is counted twice, the gate refuses the table.
 * @practice P03
 */
export function releaseByGroup(rule: SmallNumberPolicy, counted: CountedByGroup): ReleasedByGroup {
  const asked = JSON.stringify([rule, counted]);
  const released = kept.get(asked) ?? workedOut(rule, counted);
  kept.delete(asked);
  kept.set(asked, released);
  for (const oldest of kept.keys()) {
    if (kept.size <= keptMax) break;
    kept.delete(oldest);
  }
  return released;
}
