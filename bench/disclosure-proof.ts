/**
 * Publications drawn by a seed, through the gate one after another, and somebody else's attacker upon each.
 * `tsx bench/disclosure-proof.ts 10000 [first seed]`
 */
import { drawnFrom, publicationOf, takenDown } from "../src/disclosure/testing-publications.ts";
import { attackedByUs, releasedInTurn } from "../src/disclosure/testing-sequence.ts";
import { attackedBy, solverIsHere, solverOf } from "./disclosure-attacked.ts";

interface Row {
  publications: number;
  protectedCells: number;
  narrow: number;
  unknown: number;
  /** Of these, those for which our own attacker found as many values as promised. */
  unknownThatOursFoundSafe: number;
  inconsistent: number;
  refused: number;
  hiddenBeside: number;
  printed: number;
  gateSeconds: number;
}

const blank = (): Row => ({
  publications: 0,
  protectedCells: 0,
  narrow: 0,
  unknown: 0,
  unknownThatOursFoundSafe: 0,
  inconsistent: 0,
  refused: 0,
  hiddenBeside: 0,
  printed: 0,
  gateSeconds: 0,
});

const [wanted = "200", from = "0"] = process.argv.slice(2);
const rows = new Map<string, Row>();

const prove = async (): Promise<number> => {
  const analyse = await solverOf();
  for (let seed = Number(from); seed < Number(from) + Number(wanted); seed += 1) {
    const drawn = drawnFrom(7 * seed + 1);
    const size = { rows: 3 + Math.floor(drawn() * 13), columns: 3 + Math.floor(drawn() * 6) };
    const publication = publicationOf(seed, size);
    const row = rows.get(publication.kind) ?? blank();
    rows.set(publication.kind, row);
    const began = process.cpuUsage().user;
    const released = releasedInTurn(publication);
    row.gateSeconds += (process.cpuUsage().user - began) / 1e6;
    const taken = takenDown(publication, released);
    const verdict = attackedBy(analyse, taken);
    row.publications += 1;
    row.protectedCells += verdict.protectedCells;
    row.narrow += verdict.narrow.length;
    row.unknown += verdict.unknown.length;
    if (verdict.unknown.length > 0)
      row.unknownThatOursFoundSafe += attackedByUs({ ...taken, protect: verdict.unknown }).intervals.filter(
        ({ low, high }) => high - low + 1 >= taken.min_width,
      ).length;
    row.inconsistent += verdict.isConsistent ? 0 : 1;
    row.refused += released.filter(({ refused }) => refused !== null).length;
    for (const { cells, hiddenBeside } of released) {
      row.printed += cells.size;
      row.hiddenBeside += hiddenBeside.size;
    }
    if (verdict.narrow.length + verdict.unknown.length > 0 || !verdict.isConsistent)
      console.log(`seed ${seed}, ${publication.kind}, ${size.rows} × ${size.columns}: ${JSON.stringify(verdict)}`);
    // A long run that is stopped has said how far it came.
    if ((seed + 1 - Number(from)) % 50 === 0) console.table(Object.fromEntries(rows));
  }
  if (Number(wanted) % 50 !== 0) console.table(Object.fromEntries(rows));
  return [...rows.values()].reduce(
    (sum, { narrow, unknown, unknownThatOursFoundSafe, inconsistent }) =>
      sum + narrow + unknown - unknownThatOursFoundSafe + inconsistent,
    0,
  );
};

if (solverIsHere) process.exitCode = (await prove()) > 0 ? 1 : 0;
else console.log("left out: the attacker is not here");
