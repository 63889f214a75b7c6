import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { asWhole } from "./circle.store.ts";
import type { Own } from "./day-seen.ts";
import { listHeldOn } from "./day-here.store.ts";
import { digestOfLink } from "./private-link.store.ts";
import { levels } from "./session.ts";

/**
 * The session as whoever asks came to it: by their account, or by their own private link. Who was taken off and came
 * all the same is still one of those who came. Nothing where they are nobody there.
 */
export async function findOwn(
  tx: Tx,
  actor: Actor,
  { sessionId, token }: { readonly sessionId: string; readonly token: string },
): Promise<Own | undefined> {
  const placeId = placeOf(tx);
  const personId = actor.member?.personId ?? null;
  const session = await tx
    .selectFrom("place_session")
    .select(["session_id", "title", "promised_level", "on_day", "group_id", "chair_id", "listening"])
    .where("place_id", "=", placeId)
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  if (session === undefined) return undefined;
  const mine = await asWhole(tx, () =>
    tx
      .selectFrom("session_contributor")
      .select(["contributor_id", "part", "attended", "person_id"])
      .where("place_id", "=", placeId)
      .where("session_id", "=", sessionId)
      .where((is) => is.or([is("taken_off_at", "is", null), is("attended", "=", "yes")]))
      .$if(token !== "", (query) => query.where("link_digest", "=", digestOfLink(token)))
      .$if(token === "", (query) => query.where("person_id", "=", personId))
      .orderBy("taken_off_at", (order) => order.desc().nullsFirst())
      .limit(1)
      .executeTakeFirst(),
  );
  const isChairHere = token === "" && personId !== null && session.chair_id === personId;
  if (mine === undefined && !isChairHere) return undefined;
  const [held] = await listHeldOn(tx, [sessionId]);
  return {
    session: {
      id: session.session_id,
      title: session.title,
      promisedLevel: levels.find((one) => one === session.promised_level) ?? "told",
      onDay: session.on_day,
      groupId: session.group_id,
      hasListening: session.listening === "wanted",
    },
    contributorId: mine?.contributor_id ?? null,
    isAsked: mine !== undefined,
    isChair:
      isChairHere || mine?.part === "chair" || (session.chair_id !== null && mine?.person_id === session.chair_id),
    wasThere: mine?.attended === "yes",
    isHeld: held !== undefined,
    held: held ?? null,
    token,
  };
}
