import { listWordsOf } from "../../db/happening-words.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { roleWords, roles as everyRole } from "../../nouns/role.ts";

/** One record held on a person: what it says, by words they would use. */
export type HeldRecord = Readonly<Record<string, string>>;

/** What stands where a name was, once somebody asked to be forgotten. */
export const nameForgotten = "Somebody who asked to be forgotten";

const day = (moment: Date | null): string => (moment === null ? "" : moment.toISOString().slice(0, 10));

/** Only what there is something to say about. */
const filled = (record: HeldRecord): HeldRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ""));

export async function readPersonHeld(tx: Tx, personId: string): Promise<readonly HeldRecord[]> {
  const person = await tx
    .selectFrom("person")
    .select(["name", "joined_at", "left_at", "seen_to"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (person === undefined) return [];
  const { name, joined_at, left_at, seen_to } = person;
  return [filled({ Name: name, Joined: day(joined_at), Left: day(left_at), "Last read what was new": day(seen_to) })];
}

/** The row stays, without name or login: what they decided or did still has somebody who did it. */
export async function erasePerson(tx: Tx, personId: string): Promise<void> {
  const placeId = placeOf(tx);
  await tx
    .updateTable("person")
    .set(({ fn, val }) => ({
      name: nameForgotten,
      login_id: null,
      seen_to: null,
      left_at: fn.coalesce("left_at", val(new Date())),
    }))
    .where("place_id", "=", placeId)
    .where("person_id", "=", personId)
    .execute();
}

export async function readRolesHeld(tx: Tx, personId: string): Promise<readonly HeldRecord[]> {
  const rows = await tx
    .selectFrom("person_role")
    .select(["role", "since", "until"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .orderBy("since")
    .limit(1000)
    .execute();
  return rows.map(({ role, since, until }) => filled({ Role: wordsOf(role), From: day(since), To: day(until) }));
}

const wordsOf = (role: string): string => {
  const known = everyRole.find((one) => one === role);
  return known === undefined ? role : roleWords[known];
};

export async function eraseRoles(tx: Tx, personId: string): Promise<void> {
  await tx
    .updateTable("person_role")
    .set({ until: new Date() })
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .where("until", "is", null)
    .execute();
}

export async function readKeepingHeld(tx: Tx, personId: string): Promise<readonly HeldRecord[]> {
  const rows = await tx
    .selectFrom("keeper")
    .select(["side", "named_by", "since", "until"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .orderBy("since")
    .limit(1000)
    .execute();
  return rows.map(({ side, named_by, since, until }) =>
    filled({
      "Keeps the place for": side === "community" ? "community organisations" : "services and councils",
      "Named by": named_by,
      From: day(since),
      To: day(until),
    }),
  );
}

export async function eraseKeeping(tx: Tx, personId: string): Promise<void> {
  await tx
    .updateTable("keeper")
    .set({ until: new Date() })
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .where("until", "is", null)
    .execute();
}

export async function readInvitationsHeld(tx: Tx, personId: string): Promise<readonly HeldRecord[]> {
  const rows = await tx
    .selectFrom("invitation")
    .select(["name", "email", "invited_at", "accepted_at"])
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .orderBy("invited_at")
    .limit(1000)
    .execute();
  return rows.map(({ name, email, invited_at, accepted_at }) =>
    filled({ "Invited as": name, "Email address": email, Invited: day(invited_at), "Taken up": day(accepted_at) }),
  );
}

export async function eraseInvitations(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom("invitation").where("place_id", "=", placeOf(tx)).where("person_id", "=", personId).execute();
}

export async function readAnswersHeld(tx: Tx, personId: string): Promise<readonly HeldRecord[]> {
  const placeId = placeOf(tx);
  const proposed = await tx
    .selectFrom("proposal")
    .select(["kind", "because", "proposed_at"])
    .where("place_id", "=", placeId)
    .where("proposed_by", "=", personId)
    .orderBy("proposed_at")
    .limit(1000)
    .execute();
  const answered = await tx
    .selectFrom("proposal_answer")
    .select(["says", "because", "at"])
    .where("place_id", "=", placeId)
    .where("person_id", "=", personId)
    .orderBy("at")
    .limit(1000)
    .execute();
  return [
    ...proposed.map(({ kind, because, proposed_at }) =>
      filled({ Proposed: kind, Because: because, On: day(proposed_at) }),
    ),
    ...answered.map(({ says, because, at }) => filled({ Answered: says, Because: because, On: day(at) })),
  ];
}

export async function readWordsHeld(tx: Tx, personId: string): Promise<readonly HeldRecord[]> {
  const said = await listWordsOf(tx, placeOf(tx), personId);
  return said.map(({ what, words, at }) => ({ "What happened": what, Words: words, On: day(at) }));
}

/** A correction of one's own name, at once and without asking anybody. */
export async function saveOwnName(tx: Tx, personId: string, name: string): Promise<void> {
  await tx
    .updateTable("person")
    .set({ name })
    .where("place_id", "=", placeOf(tx))
    .where("person_id", "=", personId)
    .execute();
}
