import { movesRows } from "../../db/moving-rows.ts";
import type { Moves } from "../../db/moving-rows.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { asWhole } from "./circle.store.ts";
import { linkDaysAfter } from "./invitation.ts";
import { daysLater } from "../../calendar/index.ts";

type Held = readonly Readonly<Record<string, string>>[];

const linesMax = 1000;

/** Where somebody was written to and what they wished; their calendars, and the days they put in. */
export const readInvitationsHeld = (tx: Tx, personId: string): Promise<Held> =>
  asWhole(tx, async () => {
    const placeId = placeOf(tx);
    const invited = await tx
      .selectFrom("session_invitation as i")
      .innerJoin("session_contributor as k", (join) =>
        join.onRef("k.place_id", "=", "i.place_id").onRef("k.contributor_id", "=", "i.contributor_id"),
      )
      .innerJoin("place_session as s", (join) =>
        join.onRef("s.place_id", "=", "i.place_id").onRef("s.session_id", "=", "i.session_id"),
      )
      .select(["s.title", "i.email", "i.listening", "i.facilitator"])
      .where("i.place_id", "=", placeId)
      .where("k.person_id", "=", personId)
      .orderBy("s.on_day")
      .limit(linesMax)
      .execute();
    const feeds = await tx
      .selectFrom("session_feed")
      .select("made_at")
      .where("place_id", "=", placeId)
      .where("person_id", "=", personId)
      .orderBy("made_at")
      .limit(linesMax)
      .execute();
    const days = await tx
      .selectFrom("place_day")
      .select(["name", "first_day"])
      .where("place_id", "=", placeId)
      .where("added_by", "=", personId)
      .orderBy("first_day")
      .limit(linesMax)
      .execute();
    const sent = await tx
      .selectFrom("session_sent")
      .select(["what", "sent_at"])
      .where("place_id", "=", placeId)
      .where("sent_by", "=", personId)
      .orderBy("sent_at")
      .limit(linesMax)
      .execute();
    return [
      ...invited.map(({ title, email, listening, facilitator }) => ({
        "You are invited to": title,
        ...(email === "" ? {} : { "Written to": email }),
        ...(listening === null ? {} : { "A listening section": listening === "wanted" ? "yes" : "no" }),
        ...(facilitator === "" ? {} : { "Led by": facilitator }),
      })),
      ...feeds.map(({ made_at }) => ({ "Your calendar, made on": made_at.toISOString().slice(0, 10) })),
      ...days.map(({ name, first_day }) => ({ "You put in the day": name, On: first_day })),
      ...sent.map(({ what, sent_at }) => ({ "You sent": what, On: sent_at.toISOString().slice(0, 10) })),
    ];
  });

/** Addresses, wishes and calendars go; the days of the place stay without a name. Before who they were goes. */
export const eraseInvitationsHeld = (tx: Tx, personId: string): Promise<void> =>
  asWhole(tx, async () => {
    const placeId = placeOf(tx);
    await tx
      .deleteFrom("session_invitation")
      .where("place_id", "=", placeId)
      .where("contributor_id", "in", (query) =>
        query
          .selectFrom("session_contributor")
          .select("contributor_id")
          .where("place_id", "=", placeId)
          .where("person_id", "=", personId),
      )
      .execute();
    await tx.deleteFrom("session_feed").where("place_id", "=", placeId).where("person_id", "=", personId).execute();
    await tx
      .updateTable("session_sent")
      .set({ sent_by: null })
      .where("place_id", "=", placeId)
      .where("sent_by", "=", personId)
      .execute();
    await tx
      .updateTable("place_day")
      .set({ added_by: null })
      .where("place_id", "=", placeId)
      .where("added_by", "=", personId)
      .execute();
  });

const whole = ({ kind, move, moveBack }: Moves): Moves => ({
  kind,
  move: (tx, asked) => asWhole(tx, () => move(tx, asked)),
  moveBack: (tx, asked, keys) => asWhole(tx, () => moveBack(tx, asked, keys)),
});

/** Where two records are of one person. What was said with an invitation goes with whoever was invited. */
export const invitationsOfPerson: readonly Moves[] = [
  whole(movesRows({ kind: "session.sent", table: "session_sent", of: "sent_by", by: ["sent_id"] })),
  whole(movesRows({ kind: "session.calendars", table: "session_feed", of: "person_id", by: ["feed_id"] })),
  movesRows({ kind: "session.days", table: "place_day", of: "added_by", by: ["day_id"] }),
];

/** Of sessions long over: where people were written to, and what went to them. @returns how many. */
export const forgetInvitations = (tx: Tx, before: Date): Promise<number> =>
  asWhole(tx, async () => {
    const placeId = placeOf(tx);
    const day = daysLater(before.toISOString().slice(0, 10), -linkDaysAfter);
    const old = await tx
      .selectFrom("session_invitation as i")
      .innerJoin("place_session as s", (join) =>
        join.onRef("s.place_id", "=", "i.place_id").onRef("s.session_id", "=", "i.session_id"),
      )
      .select("i.contributor_id")
      .where("i.place_id", "=", placeId)
      .where("s.on_day", "<", day)
      .limit(500)
      .execute();
    if (old.length === 0) return 0;
    const ids = old.map(({ contributor_id }) => contributor_id);
    await tx.deleteFrom("session_sent").where("place_id", "=", placeId).where("contributor_id", "in", ids).execute();
    await tx
      .deleteFrom("session_invitation")
      .where("place_id", "=", placeId)
      .where("contributor_id", "in", ids)
      .execute();
    return ids.length;
  });
