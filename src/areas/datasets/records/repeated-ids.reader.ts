/**
 * Ids that stand more than once, inside the worker. The same row again is counted once; where the rows differ in what is
 * counted, nobody can say which is right, so all of them are refused. Ids are compared by a 64-bit digest: among ten
 * million, two different ids look the same once in some 370,000 files.
 */
import type { Duck } from "../cubes/duck.reader.ts";
import { COUNTS, groupSelect } from "./count-plan.rules.ts";
import type { CountPlan } from "./count-plan.rules.ts";
import { MOST_REFUSED } from "./limits.rules.ts";

/** One part after the other, so that ten million ids never stand in memory at once. */
const PARTS = 4;

export interface Repeated {
  /** Places among the rows read, from 0. */
  readonly refused: readonly number[];
  /** Rows that say the same again. */
  readonly again: number;
}

/** Takes what must not be counted out of `g`. */
export const repeatedIds = async (duck: Duck, plan: CountPlan): Promise<Repeated> => {
  await duck.run("create table twice (h ubigint)");
  for (let part = 0; part < PARTS; part += 1) {
    await duck.run(
      `insert into twice select h from narrow where ${COUNTS} and (h & ${PARTS - 1}) = ${part} group by h having count(*) > 1`,
    );
  }
  const [[ids = 0] = []] = await duck.rows("select count(*)::double from twice");
  if (Number(ids) === 0) return { refused: [], again: 0 };
  await duck.run(
    `create table doubtful as
     select n.rowid as place, n.k, n.p, n.m, row_number() over (partition by n.h order by n.rowid) as turn,
       min(n.k) over ids <> max(n.k) over ids or min(n.p) over ids <> max(n.p) over ids
         or min(n.m) over ids <> max(n.m) over ids as differs
     from narrow n semi join twice t on t.h = n.h where ${COUNTS} window ids as (partition by n.h)`,
  );
  const taken = ["n", ...plan.stages.map((_, bit) => `s${bit}`)];
  await duck.run(
    `create table taken as select k, p, ${groupSelect(plan)} from doubtful where differs or turn > 1 group by k, p`,
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
