/**
 * Ids that stand more than once, inside the worker. The same row again is counted once; where the rows differ in what is
 * counted, nobody can say which is right, so all of them are refused. Ids are compared by a 64-bit digest: among ten
 * million, two different ids look the same once in some 370,000 files.
 */
import type { Duck } from "../cubes/duck.reader.ts";
import { COUNTS, groupedFrom } from "./count-plan.rules.ts";
import type { CountPlan } from "./count-plan.rules.ts";
import { MOST_REFUSED } from "./limits.rules.ts";
import { partsFor, seenBefore } from "./seen-before.rules.ts";

export interface Repeated {
  /** Places among the rows read, from 0. */
  readonly refused: readonly number[];
  /** Rows that say the same again. */
  readonly again: number;
}

/** As much of a digest as a number of this language holds. */
const SHORT = "(h >> 11)::double";

/**
 * Writes into `twice` the digests that stand more than once. First a quick look over short digests, which misses none and
 * calls hardly one wrongly; then the whole digests of those few are compared.
 */
export const findTwice = async (duck: Duck, rows: number): Promise<void> => {
  await duck.run("create table perhaps (short double)");
  const perhaps = await duck.numbersInto("perhaps");
  const parts = partsFor(rows);
  for (let part = 0; part < parts; part += 1) {
    const again = seenBefore(Math.ceil(rows / parts));
    const where = parts === 1 ? COUNTS : `${COUNTS} and h % ${parts} = ${part}`;
    await duck.eachPiece(`select ${SHORT} from narrow where ${where}`, (shorts) => perhaps.add(again(shorts)));
  }
  perhaps.close();
  await duck.run(
    `create table twice as select h from narrow semi join perhaps on ${SHORT} = short where ${COUNTS}
     group by h having count(*) > 1`,
  );
};

/** Takes what must not be counted out of `g`; `twice` holds the digests that stand more than once. */
export const repeatedIds = async (duck: Duck, plan: CountPlan): Promise<Repeated> => {
  const [[ids = 0] = []] = await duck.rows("select count(*)::double from twice");
  if (Number(ids) === 0) return { refused: [], again: 0 };
  await duck.run(
    `create table doubtful as
     select n.rowid as place, n.kp, n.m, row_number() over (partition by n.h order by n.rowid) as turn,
       min(n.kp) over ids <> max(n.kp) over ids or min(n.m) over ids <> max(n.m) over ids as differs
     from narrow n semi join twice t on t.h = n.h where ${COUNTS} window ids as (partition by n.h)`,
  );
  const taken = ["n", ...plan.stages.map((_, bit) => `s${bit}`)];
  await duck.run(
    `create table taken as ${groupedFrom(plan, "(select kp, m from doubtful where differs or turn > 1)")}`,
  );
  await duck.run(
    `update g set ${taken.map((one) => `${one} = g.${one} - taken.${one}`).join(", ")}
     from taken where taken.k = g.k and taken.p = g.p`,
  );
  const places = await duck.rows(
    `select place::double from doubtful where differs order by place limit ${MOST_REFUSED + 1}`,
  );
  const [[again = 0] = []] = await duck.rows("select count(*)::double from doubtful where not differs and turn > 1");
  return { refused: places.map(([place]) => Number(place)), again: Number(again) };
};
