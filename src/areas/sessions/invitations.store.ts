import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Actor } from "../../nouns/actor.ts";
import { asReader, asWhole } from "./circle.store.ts";
import { listContributors } from "./contributors.store.ts";
import { findInCalendar } from "./calendar-here.store.ts";
import type { Invited, Sent, ToTell } from "./invitation.ts";
import { digestOfLink, linkOf } from "./private-link.store.ts";
import type { Closing } from "./private-link.store.ts";
import { contributorsMax } from "./session.ts";
import type { InvitedByWay } from "./session.ts";

const sentMax = 2000;

/** Who is needed, and what went to them, as far as this person may see them. */
export async function listInvited(
  tx: Tx,
  actor: Pick<Actor, "member">,
  sessionId: string,
): Promise<readonly Invited[]> {
  const contributors = await listContributors(tx, actor, sessionId);
  const [rows, sent, linked] = await asReader(tx, actor, async () => [
    await tx
      .selectFrom("session_invitation")
      .selectAll()
      .where("place_id", "=", placeOf(tx))
      .where("session_id", "=", sessionId)
      .limit(contributorsMax)
      .execute(),
    await tx
      .selectFrom("session_sent")
      .select(["contributor_id", "what", "way", "sent_at"])
      .where("place_id", "=", placeOf(tx))
      .where("session_id", "=", sessionId)
      .orderBy("sent_at")
      .limit(sentMax)
      .execute(),
    await tx
      .selectFrom("session_contributor")
      .select("contributor_id")
      .where("place_id", "=", placeOf(tx))
      .where("session_id", "=", sessionId)
      .where("link_digest", "is not", null)
      .limit(contributorsMax)
      .execute(),
  ]);
  return contributors.map((contributor) => {
    const row = rows.find(({ contributor_id }) => contributor_id === contributor.id);
    return {
      ...contributor,
      email: row?.email ?? "",
      writtenIn: row?.language ?? contributor.language ?? "en",
      linkNumber: row?.link_number ?? 0,
      hasLink: linked.some(({ contributor_id }) => contributor_id === contributor.id),
      listening: row?.listening ?? null,
      facilitator: row?.facilitator ?? "",
      sent: sent
        .filter(({ contributor_id }) => contributor_id === contributor.id)
        .map(({ what, way, sent_at }): Sent => ({ what, way, at: sent_at.toISOString() })),
    };
  });
}

/** Their private links, made again, for those whose link is the one that works now. */
export async function listLinks(
  tx: Tx,
  seal: Closing,
  invited: readonly Pick<Invited, "id" | "linkNumber">[],
): Promise<ReadonlyMap<string, string>> {
  if (invited.length === 0) return new Map();
  const rows = await asWhole(tx, () =>
    tx
      .selectFrom("session_contributor")
      .select(["contributor_id", "link_digest"])
      .where("place_id", "=", placeOf(tx))
      .where(
        "contributor_id",
        "in",
        invited.map(({ id }) => id),
      )
      .limit(contributorsMax)
      .execute(),
  );
  return new Map(
    invited.flatMap(({ id, linkNumber }) => {
      const token = linkOf(seal, id, linkNumber);
      const kept = rows.find(({ contributor_id }) => contributor_id === id)?.link_digest;
      return kept?.equals(digestOfLink(token)) === true ? [[id, token] as const] : [];
    }),
  );
}

/** Where people were written to for other sessions, the latest by person. */
export async function listKnownEmails(
  tx: Tx,
  actor: Pick<Actor, "member">,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await asReader(tx, actor, () =>
    tx
      .selectFrom("session_invitation as i")
      .innerJoin("session_contributor as k", (join) =>
        join.onRef("k.place_id", "=", "i.place_id").onRef("k.contributor_id", "=", "i.contributor_id"),
      )
      .select(["k.person_id", "i.email"])
      .where("i.place_id", "=", placeOf(tx))
      .where("k.person_id", "in", personIds)
      .where("i.email", "<>", "")
      .orderBy("k.invited_at")
      .limit(sentMax)
      .execute(),
  );
  return new Map(rows.map(({ person_id, email }) => [person_id ?? "", email] as const));
}

export interface Asking {
  readonly contributorId: string;
  readonly sessionId: string;
  readonly way: InvitedByWay;
  readonly email: string;
  readonly language: string;
  readonly token: string;
  readonly linkNumber: number;
  readonly at: Date;
  readonly sentBy: string | null;
}

/** They were asked, in this way, with this link; an older link of theirs ends. */
export const saveAsked = (tx: Tx, asking: Asking): Promise<void> =>
  asWhole(tx, async () => {
    const key = { place_id: placeOf(tx), contributor_id: asking.contributorId };
    const written = { email: asking.email, language: asking.language, link_number: asking.linkNumber };
    await tx
      .updateTable("session_contributor")
      // When somebody was first asked stays, however often they are asked again.
      .set({
        invited_at: sql<Date>`coalesce(invited_at, ${asking.at})`,
        invited_by_way: asking.way,
        link_digest: digestOfLink(asking.token),
      })
      .where("place_id", "=", key.place_id)
      .where("contributor_id", "=", key.contributor_id)
      .execute();
    await tx
      .insertInto("session_invitation")
      .values({ ...key, session_id: asking.sessionId, ...written })
      .onConflict((is) => is.columns(["place_id", "contributor_id"]).doUpdateSet(written))
      .execute();
    await saveSent(tx, [{ ...asking, what: "invitation" }]);
  });

type ToKeep = Pick<Asking, "contributorId" | "sessionId" | "way" | "at" | "sentBy"> & Pick<Sent, "what">;

/** Inside `asWhole`. */
export const saveSent = async (tx: Tx, sent: readonly ToKeep[]): Promise<void> => {
  if (sent.length === 0) return;
  await tx
    .insertInto("session_sent")
    .values(
      sent.map(({ contributorId, sessionId, what, way, at, sentBy }) => ({
        place_id: placeOf(tx),
        sent_id: randomUUID(),
        contributor_id: contributorId,
        session_id: sessionId,
        what,
        way,
        sent_at: at,
        sent_by: sentBy,
      })),
    )
    .execute();
};

interface Telling extends Pick<ToKeep, "at" | "sentBy"> {
  readonly what: "change" | "cancellation";
  /** One of those who were asked; everybody else hears nothing. */
  readonly only?: string;
}

/**
 * Whom to tell that a session changed, or is off: those who were asked by email. Keeps that they are told; call it where
 * what they see has changed, and send the letters of `lettersOfChange`.
 */
export async function saveTold(tx: Tx, sessionId: string, { what, at, sentBy, only }: Telling): Promise<ToTell | null> {
  const session = await findInCalendar(tx, sessionId);
  if (session === undefined || session.calledAt === null) return null;
  return asWhole(tx, async () => {
    const rows = await tx
      .selectFrom("session_invitation as i")
      .innerJoin("session_contributor as k", (join) =>
        join.onRef("k.place_id", "=", "i.place_id").onRef("k.contributor_id", "=", "i.contributor_id"),
      )
      .leftJoin("person as p", (join) =>
        join.onRef("p.place_id", "=", "k.place_id").onRef("p.person_id", "=", "k.person_id"),
      )
      .select(["k.contributor_id", "k.name", "p.name as person_name", "i.email", "i.language"])
      .where("i.place_id", "=", placeOf(tx))
      .where("i.session_id", "=", sessionId)
      .where("k.taken_off_at", "is", null)
      .where("k.invited_by_way", "=", "email")
      .where("i.email", "<>", "")
      .$if(only !== undefined, (asked) => asked.where("k.contributor_id", "=", only ?? ""))
      .limit(contributorsMax)
      .execute();
    await saveSent(
      tx,
      rows.map((row) => ({ contributorId: row.contributor_id, sessionId, what, way: "email", at, sentBy })),
    );
    const people = rows.map((row) => ({
      name: row.person_name ?? row.name,
      email: row.email,
      writtenIn: row.language,
    }));
    return { session, people };
  });
}

/** Their link ends; nothing else changes. */
export const saveLinkEnded = (tx: Tx, ending: Omit<ToKeep, "what">): Promise<void> =>
  asWhole(tx, async () => {
    await tx
      .updateTable("session_contributor")
      .set({ link_digest: null })
      .where("place_id", "=", placeOf(tx))
      .where("contributor_id", "=", ending.contributorId)
      .execute();
    await saveSent(tx, [{ ...ending, what: "link-ended" }]);
  });
