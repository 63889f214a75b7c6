/** Somebody else's attacker, let loose on what the gate let out. */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { z } from "zod";
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

/**
 * First in the small world near the truth, where every value found is a value of the large world too; then, for what is not
 * settled there, in the large one.
 */
export const attackedBy = (analyse: Analyse, release: Attacked): Verdict => {
  const small = analyse(nearTheTruth(release), 50_000);
  const unsettled = small.cells.flatMap(({ cell, width, unknown }) =>
    unknown || width < release.min_width ? [cell] : [],
  );
  const base = { protectedCells: small.cells.length, isConsistent: small.consistent };
  if (unsettled.length === 0 || !small.consistent) return { ...base, narrow: [], unknown: [] };
  const large = analyse({ ...release, protect: unsettled }, 300_000);
  const isNarrow = ({ width }: { readonly width: number }): boolean => width < release.min_width;
  return {
    ...base,
    narrow: large.cells.filter((one) => !one.unknown && isNarrow(one)).map(({ cell }) => cell),
    unknown: large.cells.filter(({ unknown }) => unknown).map(({ cell }) => cell),
  };
};
