/**
 * Publications drawn by a seed, through the gate one after another, and attackers upon each. What it found is kept after each
 * publication, so that a run which is stopped is taken up again: `tsx bench/disclosure-proof.ts [run …] [--minutes 30]`.
 *
 * Runs: `drawn` (3 × 3 to 15 × 8, somebody else's attacker and ours), `large` (up to 30 × 12, ours), `largest` (200 × 20, ours).
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import {
  drawnFrom,
  publicationOf,
  takenDown,
  type Attacked,
  type Publication,
  type Size,
} from "../src/disclosure/testing-publications.ts";
import { attackedByUs, releasedInTurn } from "../src/disclosure/testing-sequence.ts";
import { attackedBy, solverIsHere, solverOf, type Analyse } from "./disclosure-attacked.ts";

const rowShape = z.object({
  publications: z.int(),
  protectedCells: z.int(),
  /** Fewer values than promised, by either attacker. */
  narrow: z.int(),
  /** Left open by somebody else's attacker; of these, those for which ours found as many values as promised. */
  unknown: z.int(),
  unknownThatOursFoundSafe: z.int(),
  /** Counts on which the two attackers do not agree. */
  disagree: z.int(),
  inconsistent: z.int(),
  refused: z.int(),
  /** Publications of which nine counts in ten or more were hidden. */
  nearlyAllHidden: z.int(),
  hiddenBeside: z.int(),
  printed: z.int(),
  gateSeconds: z.number(),
});
type Row = z.infer<typeof rowShape>;
const runShape = z.object({ from: z.int(), done: z.int(), rows: z.record(z.string(), rowShape) });
type Ran = z.infer<typeof runShape>;
const kept = z.record(z.string(), runShape);

const blank: Row = {
  publications: 0,
  protectedCells: 0,
  narrow: 0,
  unknown: 0,
  unknownThatOursFoundSafe: 0,
  disagree: 0,
  inconsistent: 0,
  refused: 0,
  nearlyAllHidden: 0,
  hiddenBeside: 0,
  printed: 0,
  gateSeconds: 0,
};

interface Run {
  readonly from: number;
  readonly wanted: number;
  readonly sizeOf: (drawn: () => number) => Size;
  readonly kind?: "grid" | "nested" | "nested both ways";
  readonly byTheirs: boolean;
}

const between = (least: number, most: number, drawn: () => number): number =>
  least + Math.floor(drawn() * (most + 1 - least));

const largestKinds = ["grid", "nested", "nested both ways"] as const;

const runs: Readonly<Record<string, Run>> = {
  drawn: {
    from: 100_000,
    wanted: 10_000,
    sizeOf: (drawn) => ({ rows: between(3, 15, drawn), columns: between(3, 8, drawn) }),
    byTheirs: true,
  },
  large: {
    from: 200_000,
    wanted: 300,
    sizeOf: (drawn) => ({ rows: between(16, 30, drawn), columns: between(9, 12, drawn) }),
    byTheirs: false,
  },
  largest: { from: 300_000, wanted: 20, sizeOf: () => ({ rows: 200, columns: 20 }), byTheirs: false },
};

const file = join(import.meta.dirname, "results/disclosure-proof.json");
const before = (): Record<string, Ran> => (existsSync(file) ? kept.parse(JSON.parse(readFileSync(file, "utf8"))) : {});
const keep = (name: string, ran: Ran): void => {
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...before(), [name]: ran }, undefined, 1)}\n`);
  renameSync(`${file}.new`, file);
};

type Found = Pick<
  Row,
  "protectedCells" | "narrow" | "unknown" | "unknownThatOursFoundSafe" | "disagree" | "inconsistent"
>;

/** Both attackers upon every small count, or ours alone. */
const attacked = (taken: Attacked, analyse: Analyse | null): Found => {
  const ours = attackedByUs(taken);
  const width = new Map(ours.intervals.map(({ name, low, high }) => [name, high - low + 1]));
  const isWide = (name: string): boolean => (width.get(name) ?? 0) >= taken.min_width;
  const narrowByUs = ours.intervals.filter(({ name, isExact }) => isExact && !isWide(name)).map(({ name }) => name);
  const openByUs = ours.intervals.filter(({ name, isExact }) => !isExact && !isWide(name)).length;
  const inconsistent = ours.isConsistent ? 0 : 1;
  if (analyse === null)
    return {
      protectedCells: taken.protect.length,
      narrow: narrowByUs.length,
      unknown: openByUs,
      unknownThatOursFoundSafe: 0,
      disagree: 0,
      inconsistent,
    };
  const theirs = attackedBy(analyse, taken);
  const open = new Set(theirs.unknown);
  const narrow = new Set([...theirs.narrow, ...narrowByUs]);
  return {
    protectedCells: theirs.protectedCells,
    narrow: narrow.size,
    unknown: open.size,
    unknownThatOursFoundSafe: theirs.unknown.filter(isWide).length,
    disagree:
      theirs.narrow.filter(isWide).length +
      narrowByUs.filter((name) => !open.has(name) && !theirs.narrow.includes(name)).length,
    inconsistent: Math.max(inconsistent, theirs.isConsistent ? 0 : 1),
  };
};

const proved = (publication: Publication, analyse: Analyse | null): Row => {
  const began = process.cpuUsage().user;
  const released = releasedInTurn(publication);
  const gateSeconds = (process.cpuUsage().user - began) / 1e6;
  const printed = released.reduce((sum, { cells }) => sum + cells.size, 0);
  const isBare = released.some(
    ({ cells }) => [...cells.values()].filter(({ mark }) => mark !== "value").length >= 0.9 * cells.size,
  );
  return {
    publications: 1,
    ...attacked(takenDown(publication, released), analyse),
    refused: released.filter(({ refused }) => refused !== null).length,
    nearlyAllHidden: isBare ? 1 : 0,
    hiddenBeside: released.reduce((sum, { hiddenBeside }) => sum + hiddenBeside.size, 0),
    printed,
    gateSeconds,
  };
};

const addedTo = (row: Row, one: Row): Row =>
  rowShape.parse(
    Object.fromEntries(
      Object.entries(row).map(([name, sum]) => [
        name,
        sum + (Object.entries(one).find(([key]) => key === name)?.[1] ?? 0),
      ]),
    ),
  );

const isBad = ({ narrow, unknown, unknownThatOursFoundSafe, disagree, inconsistent }: Row): boolean =>
  narrow + (unknown - unknownThatOursFoundSafe) + disagree + inconsistent > 0;

async function prove(name: string, run: Run, until: number): Promise<Ran> {
  const analyse = run.byTheirs ? await solverOf() : null;
  let ran = before()[name] ?? { from: run.from, done: 0, rows: {} };
  while (ran.done < run.wanted && Date.now() < until) {
    const seed = ran.from + ran.done;
    const drawn = drawnFrom(7 * seed + 1);
    const kind = name === "largest" ? largestKinds[seed % largestKinds.length] : undefined;
    const size = run.sizeOf(drawn);
    const publication = publicationOf(seed, size, kind);
    const row = proved(publication, analyse);
    if (isBad(row) || row.unknown > 0)
      console.log(`seed ${seed}, ${publication.kind}, ${size.rows} × ${size.columns}: ${JSON.stringify(row)}`);
    const sum = addedTo(ran.rows[publication.kind] ?? blank, row);
    ran = { ...ran, done: ran.done + 1, rows: { ...ran.rows, [publication.kind]: sum } };
    keep(name, ran);
  }
  console.log(`${name}: ${ran.done} of ${run.wanted} publications, seeds ${ran.from} to ${ran.from + ran.done - 1}`);
  console.table(ran.rows);
  return ran;
}

const words = process.argv.slice(2);
const minutesAt = words.indexOf("--minutes");
const until = minutesAt < 0 ? Infinity : Date.now() + Number(words[minutesAt + 1]) * 60_000;
const asked = words.filter((word) => Object.hasOwn(runs, word));
let bad = 0;
for (const [name, run] of Object.entries(runs)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (run.byTheirs && !solverIsHere) {
    console.log(`left out: ${name} (the attacker is not here)`);
    continue;
  }
  const { rows } = await prove(name, run, until);
  bad += Object.values(rows).filter(isBad).length;
}
process.exitCode = bad > 0 ? 1 : 0;
