import { createHash } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { daysLater } from "../../calendar/index.ts";
import { asWhole } from "./circle.store.ts";
import { findInCalendar } from "./calendar-here.store.ts";
import { linkDaysAfter } from "./invitation.ts";
import type { LinkOpened } from "./invitation.ts";
import { answers } from "./session.ts";

/** What closes a value with the house's secret. */
export interface Closing {
  readonly close: (value: unknown) => string;
}

const digested = (text: string): Buffer => createHash("sha256").update(text, "utf8").digest();

/** Of a link only this is kept with the place: it opens nothing. */
export const digestOfLink = (token: string): Buffer => digested(`session link ${token}`);

/**
 * The private link of one contributor, made again each time it is shown: nobody can without the house's secret. A
 * higher number makes another one, and the one before ends.
 */
export const linkOf = (seal: Closing, contributorId: string, linkNumber: number): string =>
  digested(seal.close(["session", contributorId, linkNumber])).toString("base64url");

/** By which they come in: a private link, or their own account. */
export type ComesBy = { readonly token: string } | { readonly sessionId: string; readonly personId: string };

/**
 * What whoever is invited may see: their own answer and the session. Nothing where a link was ended, they are no longer
 * asked, nobody invited them yet, or 30 days have passed since the session.
 *
 * @param today a plain date.
 */
export async function findOpened(tx: Tx, by: ComesBy, today: string): Promise<LinkOpened | undefined> {
  const row = await asWhole(tx, () =>
    tx
      .selectFrom("session_contributor as k")
      .leftJoin("session_invitation as i", (join) =>
        join.onRef("i.place_id", "=", "k.place_id").onRef("i.contributor_id", "=", "k.contributor_id"),
      )
      .select(["k.contributor_id", "k.session_id", "k.person_id", "k.answer", "k.language", "k.format", "k.needs"])
      .select(["i.listening", "i.facilitator"])
      .where("k.place_id", "=", placeOf(tx))
      .where("k.taken_off_at", "is", null)
      .where("k.invited_at", "is not", null)
      .where((is) =>
        "token" in by
          ? is("k.link_digest", "=", digestOfLink(by.token))
          : is.and([is("k.session_id", "=", by.sessionId), is("k.person_id", "=", by.personId)]),
      )
      .executeTakeFirst(),
  );
  const session = row && (await findInCalendar(tx, row.session_id));
  if (row === undefined || session === undefined) return undefined;
  if (session.onDay !== null && today > daysLater(session.onDay, linkDaysAfter)) return undefined;
  return {
    contributorId: row.contributor_id,
    personId: row.person_id,
    session,
    answer: answers.find((one) => one === row.answer) ?? null,
    language: row.language,
    format: row.format,
    needs: row.needs,
    listening: row.listening,
    facilitator: row.facilitator ?? "",
  };
}

/** Somebody with an account is on the list, and no invitation went to them yet. */
export const isAwaited = (tx: Tx, by: ComesBy): Promise<boolean> =>
  asWhole(tx, async () => {
    if ("token" in by) return false;
    const row = await tx
      .selectFrom("session_contributor")
      .select("contributor_id")
      .where("place_id", "=", placeOf(tx))
      .where("session_id", "=", by.sessionId)
      .where("person_id", "=", by.personId)
      .where("taken_off_at", "is", null)
      .where("invited_at", "is", null)
      .executeTakeFirst();
    return row !== undefined;
  });

/** Sessions to come that somebody was invited to and has not answered. */
export const listToAnswer = (
  tx: Tx,
  { personId, today }: { readonly personId: string; readonly today: string },
): Promise<
  readonly { readonly sessionId: string; readonly title: string; readonly onDay: string; readonly since: Date }[]
> =>
  asWhole(tx, async () => {
    const rows = await tx
      .selectFrom("session_contributor as k")
      .innerJoin("place_session as s", (join) =>
        join.onRef("s.place_id", "=", "k.place_id").onRef("s.session_id", "=", "k.session_id"),
      )
      .select(["s.session_id", "s.title", "s.on_day", "k.invited_at"])
      .where("k.place_id", "=", placeOf(tx))
      .where("k.person_id", "=", personId)
      .where("k.taken_off_at", "is", null)
      .where("k.invited_at", "is not", null)
      .where("k.answer", "is", null)
      .where("s.state", "=", "called")
      .where("s.on_day", ">=", today)
      .orderBy("s.on_day")
      .limit(20)
      .execute();
    return rows.flatMap(({ session_id, title, on_day, invited_at }) =>
      on_day === null || invited_at === null
        ? []
        : [{ sessionId: session_id, title, onDay: on_day, since: invited_at }],
    );
  });
