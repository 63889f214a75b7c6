import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { asReader } from "./circle.store.ts";

interface Wanted {
  readonly personId: string;
  /** A plain date. */
  readonly from: string;
}

const attendedMax = 30;

/** Sessions that somebody was at since a day, as far as whoever asks sees them from inside; the latest first. */
export const listAttended = (tx: Tx, actor: Pick<Actor, "member">, { personId, from }: Wanted) =>
  asReader(tx, actor, async () => {
    const rows = await tx
      .selectFrom("session_contributor as k")
      .innerJoin("place_session as s", (join) =>
        join.onRef("s.place_id", "=", "k.place_id").onRef("s.session_id", "=", "k.session_id"),
      )
      .select(["s.session_id as id", "s.title", "s.on_day"])
      .where("k.place_id", "=", placeOf(tx))
      .where("k.person_id", "=", personId)
      .where("k.attended", "=", "yes")
      .where("s.on_day", ">=", from)
      .orderBy("s.on_day", "desc")
      .orderBy("s.session_id")
      .limit(attendedMax)
      .execute();
    return rows.flatMap(({ id, title, on_day: onDay }) => (onDay === null ? [] : [{ id, title, onDay }]));
  });
