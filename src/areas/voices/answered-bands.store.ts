import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { closedYear } from "../../nouns/months.ts";
import { bandsOf } from "./answered-bands.rules.ts";
import type { AnsweredBand } from "./answered-bands.rules.ts";
import { findSmallNumberPolicy } from "./voice-around.store.ts";

export interface VoicesAnswered {
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
  readonly ofServices: ReadonlyMap<string, AnsweredBand>;
  readonly ofCommunities: ReadonlyMap<string, AnsweredBand>;
}

const idsMax = 1000;

/**
 * For which services and communities voices were answered, in bands. What is about unfair treatment is left out: it is
 * counted in a place of its own.
 */
export async function findVoicesAnswered(tx: Tx, today: string): Promise<VoicesAnswered> {
  const { from, until } = closedYear(today);
  const policy = await findSmallNumberPolicy(tx);
  const countBy = async (column: "service_id" | "community_id") => {
    const by = sql.ref(column);
    const { rows } = await sql<{
      id: string;
      voices: number;
    }>`SELECT ${by} AS id, count(*)::integer AS voices FROM voice
      WHERE place_id = ${placeOf(tx)} AND ${by} IS NOT NULL AND kind <> 'unfair'
        AND answered_on BETWEEN ${from}::date AND ${until}::date
      GROUP BY ${by} ORDER BY ${by} LIMIT ${idsMax}`.execute(tx);
    return bandsOf(new Map(rows.map(({ id, voices }) => [id, voices])), policy);
  };
  return { from, until, ofServices: await countBy("service_id"), ofCommunities: await countBy("community_id") };
}
