import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { takeTurn } from "../../db/turn.ts";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { ContactAsked } from "./contact.rules.ts";
import type { OfferingAsked } from "./offering.rules.ts";
import type { GiftKind, OrganisationSaid } from "./organisation.ts";
import { sameNameKey } from "./organisation.rules.ts";

interface VersionToSave {
  readonly organisationId: string;
  readonly number: number;
  readonly said: OrganisationSaid;
  readonly personId: string | null;
  readonly role: string;
}

const columnsOf = ({ said, number }: Pick<VersionToSave, "said" | "number">) => ({
  name: said.name,
  name_key: sameNameKey(said.name),
  number,
  kinds: [...said.kinds],
  other_names: said.otherNames,
  summary: said.summary,
  culture: said.culture,
  led_by: said.ledBy,
  after_ringing: said.afterRinging,
  told_back: said.toldBack,
  website: said.website,
});

/** A new organisation; where a worker of one adds it, they work for it. Returns its identifier. */
export async function saveOrganisation(
  tx: Tx,
  { worksFor, ...version }: Omit<VersionToSave, "organisationId" | "number"> & { readonly worksFor: boolean },
): Promise<string> {
  const organisationId = randomUUID();
  await tx
    .insertInto("organisation")
    .values({
      place_id: placeOf(tx),
      organisation_id: organisationId,
      parent_id: null,
      ...columnsOf({ ...version, number: 1 }),
    })
    .execute();
  await saveParts(tx, { ...version, organisationId, number: 1 });
  if (worksFor && version.personId !== null) await saveWorker(tx, { organisationId, personId: version.personId });
  return organisationId;
}

/** A version more; the ones before stay. */
export async function saveVersion(tx: Tx, version: VersionToSave): Promise<void> {
  const here = { place_id: placeOf(tx), organisation_id: version.organisationId };
  await tx.updateTable("organisation").set(columnsOf(version)).where(sameRow(here)).execute();
  await tx.deleteFrom("organisation_community").where(sameRow(here)).execute();
  await tx.deleteFrom("organisation_identifier").where(sameRow(here)).execute();
  await saveParts(tx, version);
}

const sameRow = (here: { readonly place_id: string; readonly organisation_id: string }) =>
  sql<boolean>`place_id = ${here.place_id} AND organisation_id = ${here.organisation_id}`;

async function saveParts(tx: Tx, { organisationId, number, said, personId, role }: VersionToSave): Promise<void> {
  const here = { place_id: placeOf(tx), organisation_id: organisationId };
  const ids = [...new Set([...said.servesIds, ...said.ledByIds])];
  if (ids.length > 0)
    await sql`INSERT INTO organisation_community (place_id, organisation_id, community_id, is_led_by)
      SELECT ${here.place_id}, ${organisationId}, community_id, community_id = ANY (${[...said.ledByIds]}::uuid[])
      FROM community WHERE place_id = ${here.place_id} AND community_id = ANY (${ids}::uuid[])`.execute(tx);
  if (said.identifiers.length > 0)
    await tx
      .insertInto("organisation_identifier")
      .values(said.identifiers.map((one) => ({ ...here, ...one })))
      .execute();
  await tx
    .insertInto("organisation_version")
    .values({ ...here, number, content: JSON.stringify(said), written_by: personId, author_role: role })
    .execute();
  await saveFoundBy(tx, organisationId);
}

/** What it is found by: its own words, and those of what it offers. Never who is named. */
export async function saveFoundBy(tx: Tx, organisationId: string): Promise<void> {
  await sql`UPDATE organisation o SET found_by = to_tsvector('simple', concat_ws(' ', o.name, o.other_names, o.summary,
      o.culture, o.led_by, (SELECT string_agg(concat_ws(' ', f.name, f.about, array_to_string(f.languages, ' '),
        f.gender, f.access, f.venue, f.postcode, f.welcome), ' ') FROM organisation_offering f
        WHERE f.place_id = o.place_id AND f.organisation_id = o.organisation_id),
      (SELECT string_agg(g.words, ' ') FROM organisation_gift g
        WHERE g.place_id = o.place_id AND g.organisation_id = o.organisation_id)))
    WHERE o.place_id = ${placeOf(tx)} AND o.organisation_id = ${organisationId}`.execute(tx);
}

/** Until this transaction ends nobody else makes one page of two here. */
export const holdDirectory = (tx: Tx): Promise<void> => takeTurn(tx, "merging organisations");

/** Holds an organisation still until the end of the transaction, so that of two who write at once the second is told. */
export async function holdOrganisation(tx: Tx, id: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`organisation ${placeOf(tx)} ${id}`}, 0))`.execute(tx);
}

interface Worker {
  readonly organisationId: string;
  readonly personId: string;
}

export async function saveWorker(tx: Tx, { organisationId, personId }: Worker): Promise<void> {
  await tx
    .insertInto("organisation_worker")
    .values({ place_id: placeOf(tx), organisation_id: organisationId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function saveVerified(
  tx: Tx,
  { organisationId, personId, role, at }: Worker & { readonly role: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable("organisation")
    .set({ verified_at: at, verified_by: personId, verified_role: role })
    .where("place_id", "=", placeOf(tx))
    .where("organisation_id", "=", organisationId)
    .execute();
}

interface OfOrganisation<Asked> {
  readonly organisationId: string;
  readonly asked: Asked;
  /** The identifier of what it is said instead of: it is here, and of this organisation. */
  readonly instead?: string | undefined;
}

interface WhoIsNamed {
  /** The person of the place, where it is they themselves who write. */
  readonly personId: string | null;
  /** It is still whoever was named before: what is held on them stays theirs. */
  readonly isSamePerson?: boolean;
}

/** Somebody to talk to: a new one, or `instead` of what was said of one so far. Returns the identifier. */
export async function saveContact(
  tx: Tx,
  { organisationId, asked, instead, ...who }: OfOrganisation<ContactAsked> & WhoIsNamed,
): Promise<string> {
  const contactId = instead ?? randomUUID();
  const before = await tx
    .deleteFrom("organisation_contact")
    .where("place_id", "=", placeOf(tx))
    .where("organisation_id", "=", organisationId)
    .where("contact_id", "=", contactId)
    .returning("person_id")
    .executeTakeFirst();
  const personId = who.personId ?? (who.isSamePerson === true ? (before?.person_id ?? null) : null);
  await tx
    .insertInto("organisation_contact")
    .values({
      place_id: placeOf(tx),
      contact_id: contactId,
      organisation_id: organisationId,
      person_id: personId,
      name: asked.name,
      for_what: asked.forWhat,
      how: asked.how,
      languages: [...asked.languages],
      seen_by: asked.seenBy,
      agreed_on: asked.agreedOn,
      agreed_with: asked.agreedWith,
      found_by: sql`to_tsvector('simple', ${[asked.forWhat, asked.name, ...asked.languages].join(" ")})`,
    })
    .execute();
  return contactId;
}

/** What people can come to: something new, or `instead` of what was said of it so far. Returns the identifier. */
export async function saveOffering(
  tx: Tx,
  { organisationId, asked, instead }: OfOrganisation<OfferingAsked>,
): Promise<string> {
  if (instead !== undefined) await removePart(tx, { organisationId, kind: "offering", id: instead });
  const offeringId = instead ?? randomUUID();
  await tx
    .insertInto("organisation_offering")
    .values({
      place_id: placeOf(tx),
      offering_id: offeringId,
      organisation_id: organisationId,
      service_id: asked.serviceId,
      name: asked.name,
      about: asked.about,
      languages: [...asked.languages],
      formats: [...asked.formats],
      days: [...asked.days],
      times: asked.times,
      is_free: asked.isFree,
      cost: asked.cost,
      access: asked.access,
      gender: asked.gender,
      venue: asked.venue,
      postcode: asked.postcode,
      latitude: asked.point?.latitude ?? null,
      longitude: asked.point?.longitude ?? null,
      welcome: asked.welcome,
    })
    .execute();
  await saveFoundBy(tx, organisationId);
  return offeringId;
}

export interface GiftAsked {
  readonly kind: GiftKind;
  readonly words: string;
  readonly asks: string;
}

/** Something new that others can use; or other words for what stands there, with all its uses. */
export async function saveGift(
  tx: Tx,
  { organisationId, asked, instead }: OfOrganisation<GiftAsked> & { readonly instead?: string },
): Promise<string> {
  const giftId = instead ?? randomUUID();
  await tx
    .insertInto("organisation_gift")
    .values({ place_id: placeOf(tx), gift_id: giftId, organisation_id: organisationId, ...asked })
    .onConflict((conflict) => conflict.columns(["place_id", "gift_id"]).doUpdateSet({ ...asked }))
    .execute();
  await saveFoundBy(tx, organisationId);
  return giftId;
}

export interface GiftUseAsked {
  readonly giftId: string;
  readonly usedById: string;
  readonly forWhat: string;
  readonly usedOn: string;
  readonly cameBack: string;
}

export async function saveGiftUse(tx: Tx, asked: GiftUseAsked): Promise<string> {
  const useId = randomUUID();
  await tx
    .insertInto("organisation_gift_use")
    .values({
      place_id: placeOf(tx),
      use_id: useId,
      gift_id: asked.giftId,
      used_by: asked.usedById,
      for_what: asked.forWhat,
      used_on: asked.usedOn,
      came_back: asked.cameBack,
    })
    .execute();
  return useId;
}

/** One of what stands on its page is taken out: somebody to talk to, something to come to or to use. */
export async function removePart(
  tx: Tx,
  { organisationId, kind, id }: { organisationId: string; kind: "contact" | "offering" | "gift"; id: string },
): Promise<void> {
  const table = sql.table(`organisation_${kind}`);
  await sql`DELETE FROM ${table} WHERE place_id = ${placeOf(tx)} AND organisation_id = ${organisationId}
    AND ${sql.ref(`${kind}_id`)} = ${id}`.execute(tx);
  await saveFoundBy(tx, organisationId);
}
