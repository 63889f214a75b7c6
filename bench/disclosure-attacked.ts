/** Somebody else's attacker, let loose on what the gate let out. */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { anyPoint } from "../src/disclosure/attack.ts";
import { attackedByUs, equationsOf } from "../src/disclosure/testing-sequence.ts";
import type { Attacked } from "../src/disclosure/testing-publications.ts";

const solver = new URL("../../shared/hostile/tools/reconstruct.mjs", import.meta.url);

export const solverIsHere = existsSync(solver);

const found = z.object({
  consistent: z.boolean(),
  cells: z.array(
    z.object({ cell: z.string(), min: z.number(), max: z.number(), width: z.number(), unknown: z.boolean() }),
  ),
});
const limits = z.object({ maxNodes: z.number(), dmax: z.number() });
const tool = z.object({ analyse: z.function({ input: [z.unknown(), limits], output: found }) });

export type Analyse = (release: Attacked, nodes: number) => z.infer<typeof found>;

export const solverOf = async (): Promise<Analyse> => {
  const { analyse } = tool.parse(await import(pathToFileURL(solver.pathname).href));
  return (release, nodes) => analyse(release, { maxNodes: nodes, dmax: 200_000 });
};

export interface Verdict {
  readonly protectedCells: number;
  /** Fewer values than promised. */
  readonly narrow: readonly string[];
  readonly unknown: readonly string[];
  readonly isConsistent: boolean;
}

/** How far from the truth other values are looked for first: a small world, in which whatever is found is found in the large one. */
const near = 12;

const nearTheTruth = (release: Attacked): Attacked => ({
  ...release,
  published: [
    ...release.published,
    ...Object.entries(release.truth).map(([key, count]) => ({
      expr: { [key]: 1 },
      lo: Math.max(0, count - near),
      hi: count + near,
    })),
  ],
});

/** The truth and another table that fits everything, in which this count is `value`; null where ours finds none. */
const worldsWith = (release: Attacked, cell: string, value: number): Attacked | null => {
  const { names, numberOf, equations } = equationsOf(release);
  const [low, high] = [equations.low.slice(), equations.high.slice()];
  const at = numberOf.get(cell) ?? 0;
  low[at] = high[at] = value;
  const point = anyPoint({ low, high, rows: equations.rows });
  if (typeof point === "string") return null;
  const between = names.map((name, number) => {
    const [one, other] = [release.truth[name] ?? 0, point[number] ?? 0];
    return { expr: { [name]: 1 }, lo: Math.min(one, other), hi: Math.max(one, other) };
  });
  return { ...release, published: [...release.published, ...between], protect: [cell] };
};

/** Whether the solver itself finds as many values between the truth and tables that ours found. */
const isWideBetween = (analyse: Analyse, release: Attacked, cell: string): boolean => {
  const found = attackedByUs({ ...release, protect: [cell] }).intervals[0];
  if (found === undefined) return false;
  const truth = release.truth[cell] ?? 0;
  const up = Math.min(found.high, truth + release.min_width - 1);
  const ends = [up, Math.max(found.low, up - release.min_width + 1)].flatMap((value) => {
    const world = worldsWith(release, cell, value);
    return world === null ? [] : analyse(world, 300_000).cells.filter(({ unknown }) => !unknown);
  });
  const low = Math.min(truth, ...ends.map(({ min }) => min));
  const high = Math.max(truth, ...ends.map(({ max }) => max));
  return high - low + 1 >= release.min_width;
};

/**
 * First in a small world near the truth, where every value found is a value of the large one too; then between the truth and
 * tables that our own attacker found; then, for what is not settled there, in the large one.
 */
export const attackedBy = (analyse: Analyse, release: Attacked): Verdict => {
  const isConsistent = analyse({ ...release, protect: [] }, 1).consistent;
  const base = { protectedCells: release.protect.length, isConsistent };
  const unsettled = !isConsistent
    ? []
    : analyse(nearTheTruth(release), 50_000).cells.flatMap(({ cell, unknown, width }) =>
        unknown || width < release.min_width ? [cell] : [],
      );
  const protect = unsettled.filter((cell) => !isWideBetween(analyse, release, cell));
  const large = protect.flatMap((cell) => analyse({ ...release, protect: [cell] }, 300_000).cells);
  return {
    ...base,
    narrow: large.filter(({ unknown, width }) => !unknown && width < release.min_width).map(({ cell }) => cell),
    unknown: large.filter(({ unknown }) => unknown).map(({ cell }) => cell),
  };
};
