/** For tests and proofs: publications through the gate one after another, each held against what came before. */
import { attack, type Attacked as Found } from "./attack.ts";
import { joinOut, nothingOut, outOf } from "./already-out.ts";
import type { Equations } from "./equations.ts";
import { releaseTable } from "./release-table.ts";
import type { AlreadyOut, CountTable, ReleasedTable } from "./table.ts";
import type { Attacked, Publication } from "./testing-publications.ts";

/** What nobody prints stands among what is out, as somebody who keeps a ledger would put it there. */
const unseenOf = ({ unseen, joining, policy }: Publication): AlreadyOut => ({
  ranges: new Map([...unseen.keys()].map((key) => [key, { low: 0, high: null }])),
  sums: joining,
  small: new Set([...unseen].flatMap(([key, count]) => (count < policy.hideUnder ? [key] : []))),
});

/** The table as it goes through the gate after these. */
export const afterThese = (publication: Publication, table: CountTable, out: readonly ReleasedTable[]): CountTable => ({
  ...table,
  before: out.length === 0 ? nothingOut : joinOut(...out.map(outOf), unseenOf(publication)),
});

export const releasedInTurn = (publication: Publication): readonly ReleasedTable[] => {
  const out: ReleasedTable[] = [];
  for (const table of publication.tables)
    out.push(releaseTable(publication.policy, afterThese(publication, table, out), "everyone"));
  return out;
};

interface Named {
  readonly names: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly equations: Equations;
}

/** What came out, by number. */
export const equationsOf = ({ published, truth }: Attacked): Named => {
  const names = Object.keys(truth);
  const numberOf = new Map(names.map((name, at) => [name, at]));
  const low = new Int32Array(names.length);
  const high = new Int32Array(names.length).fill(1_000_000);
  const rows = published.flatMap(({ expr, lo, hi }) => {
    const terms = Object.entries(expr).map(([name, times]) => ({ cell: numberOf.get(name) ?? 0, times }));
    const [only] = terms;
    if (terms.length > 1 || only === undefined) return [terms];
    low[only.cell] = Math.max(low[only.cell] ?? 0, lo ?? 0);
    high[only.cell] = Math.min(high[only.cell] ?? 0, hi ?? 0);
    return [];
  });
  return { names, numberOf, equations: { low, high, rows } };
};

/** Our own attacker upon what came out. Gives: what it found, by name. */
export const attackedByUs = (taken: Attacked) => {
  const { names, numberOf, equations } = equationsOf(taken);
  const { protect, truth } = taken;
  const found: Found = attack(
    equations,
    protect.map((name) => numberOf.get(name) ?? 0),
    { nodes: 2000, known: Int32Array.from(names, (name) => truth[name] ?? 0) },
  );
  const nothing = { low: 0, high: 0, isExact: false };
  return {
    isConsistent: found.isConsistent,
    intervals: protect.map((name) => ({ name, ...(found.intervals.get(numberOf.get(name) ?? -1) ?? nothing) })),
  };
};
