import { weekdays } from "../../nouns/weekday.ts";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { onceInALook } from "../../db/once.ts";
import { placeOf } from "../../db/transaction.ts";
import { giftUsesKept, knownKind, servesKept } from "./directory-kept.schema.ts";
import { offeringFormats, partsMax } from "./organisation.ts";
import type { Contact, Gift, Offering, Organisation, OrganisationListed } from "./organisation.ts";

/** Its columns as a line of a list. */
export const listedColumns = [
  "o.organisation_id",
  "o.name",
  "o.kinds",
  "o.summary",
  "o.verified_at",
  "o.ended_at",
] as const;

export interface ListedRow {
  readonly organisation_id: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly summary: string;
  readonly verified_at: Date | null;
  readonly ended_at: Date | null;
}

export const listedOf = (row: ListedRow): OrganisationListed => ({
  id: row.organisation_id,
  name: row.name,
  kinds: row.kinds.flatMap((kind) => knownKind(kind) ?? []),
  summary: row.summary,
  verifiedAt: row.verified_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
});

/** An organisation with all that stands on its page, or undefined where the place has none of this identifier. */
export async function findOrganisation(tx: Tx, id: string): Promise<Organisation | undefined> {
  const row = await tx
    .selectFrom("organisation as o")
    .select([
      ...listedColumns,
      "o.number",
      "o.other_names",
      "o.culture",
      "o.led_by",
      "o.website",
      "o.verified_role",
      "o.after_ringing",
      "o.told_back",
    ])
    .select(
      sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.community_id, 'name', c.name, 'isLedBy',
        oc.is_led_by) ORDER BY c.name), '[]') FROM organisation_community oc JOIN community c
        ON c.place_id = oc.place_id AND c.community_id = oc.community_id
        WHERE oc.place_id = o.place_id AND oc.organisation_id = o.organisation_id)`.as("serves"),
    )
    .where("o.place_id", "=", placeOf(tx))
    .where("o.organisation_id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const serves = servesKept.parse(row.serves);
  return {
    ...listedOf(row),
    number: row.number,
    otherNames: row.other_names,
    culture: row.culture,
    ledBy: row.led_by,
    afterRinging: row.after_ringing,
    toldBack: row.told_back,
    website: row.website,
    verifiedRole: row.verified_role,
    serves,
    servesIds: serves.filter(({ isLedBy }) => !isLedBy).map((one) => one.id),
    ledByIds: serves.filter(({ isLedBy }) => isLedBy).map((one) => one.id),
    identifiers: await listIdentifiers(tx, id),
    workerIds: await listWorkerIds(tx, id),
    contacts: await listContacts(tx, id),
    offerings: await listOfferings(tx, id),
    gifts: await listGifts(tx, { of: id }),
    used: await listGifts(tx, { usedBy: id }),
  };
}

/** The people of the place who work for it. */
export async function listWorkerIds(tx: Tx, id: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("organisation_worker")
    .select("person_id")
    .where("place_id", "=", placeOf(tx))
    .where("organisation_id", "=", id)
    .limit(partsMax)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

const listIdentifiers = (tx: Tx, id: string) =>
  tx
    .selectFrom("organisation_identifier")
    .select(["scheme", "code"])
    .where("place_id", "=", placeOf(tx))
    .where("organisation_id", "=", id)
    .orderBy("scheme")
    .orderBy("code")
    .limit(partsMax)
    .execute();

export const contactColumns = [
  "c.contact_id as id",
  "c.organisation_id as organisationId",
  "c.name",
  "c.for_what as forWhat",
  "c.how",
  "c.languages",
  "c.seen_by as seenBy",
  "c.agreed_on as agreedOn",
  "c.agreed_with as agreedWith",
] as const;

const listContacts = (tx: Tx, id: string): Promise<readonly Contact[]> =>
  tx
    .selectFrom("organisation_contact as c")
    .select(contactColumns)
    .where("c.place_id", "=", placeOf(tx))
    .where("c.organisation_id", "=", id)
    .orderBy("c.for_what")
    .orderBy("c.contact_id")
    .limit(partsMax)
    .execute();

/** What people can come to: of one organisation, or, in pages, of all there are. */
export async function listOfferings(tx: Tx, organisationId: string): Promise<readonly Offering[]> {
  const rows = await tx
    .selectFrom("organisation_offering")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("organisation_id", "=", organisationId)
    .orderBy("name")
    .orderBy("offering_id")
    .limit(partsMax)
    .execute();
  return rows.map((row) => ({
    id: row.offering_id,
    organisationId: row.organisation_id,
    serviceId: row.service_id,
    name: row.name,
    about: row.about,
    languages: row.languages,
    formats: offeringFormats.filter((one) => row.formats.includes(one)),
    days: weekdays.filter((one) => row.days.includes(one)),
    times: row.times,
    isFree: row.is_free,
    cost: row.cost,
    access: row.access,
    gender: row.gender,
    venue: row.venue,
    postcode: row.postcode,
    ...(row.latitude === null || row.longitude === null
      ? {}
      : { point: { latitude: row.latitude, longitude: row.longitude } }),
    welcome: row.welcome,
  }));
}

type GiftsWanted = { readonly of: string } | { readonly usedBy: string } | { readonly gift: string };

/** What an organisation lets others use, or what it used of others: each with who used it, the newest first. */
export async function listGifts(tx: Tx, wanted: GiftsWanted): Promise<readonly Gift[]> {
  const onlyBy = "usedBy" in wanted ? sql`AND u.used_by = ${wanted.usedBy}` : sql``;
  const uses = sql<unknown>`(SELECT coalesce(jsonb_agg(jsonb_build_object('usedById', u.used_by, 'usedBy', b.name,
    'forWhat', u.for_what, 'usedOn', u.used_on, 'cameBack', u.came_back) ORDER BY u.used_on DESC, u.use_id), '[]')
    FROM organisation_gift_use u JOIN organisation b ON b.place_id = u.place_id AND b.organisation_id = u.used_by
    WHERE u.place_id = g.place_id AND u.gift_id = g.gift_id ${onlyBy})`;
  const rows = await tx
    .selectFrom("organisation_gift as g")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.place_id", "=", "g.place_id").onRef("o.organisation_id", "=", "g.organisation_id"),
    )
    .select(["g.gift_id", "g.organisation_id", "o.name as organisation_name", "g.kind", "g.words", "g.asks"])
    .select(uses.as("uses"))
    .where("g.place_id", "=", placeOf(tx))
    .$if("of" in wanted, (query) => query.where("g.organisation_id", "=", "of" in wanted ? wanted.of : ""))
    .$if("gift" in wanted, (query) => query.where("g.gift_id", "=", "gift" in wanted ? wanted.gift : ""))
    .$if("usedBy" in wanted, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("organisation_gift_use as u")
            .select("u.use_id")
            .whereRef("u.place_id", "=", "g.place_id")
            .whereRef("u.gift_id", "=", "g.gift_id")
            .where("u.used_by", "=", "usedBy" in wanted ? wanted.usedBy : ""),
        ),
      ),
    )
    .orderBy("g.kind")
    .orderBy("g.gift_id")
    .limit(partsMax)
    .execute();
  return rows.map((row) => ({
    id: row.gift_id,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    kind: row.kind,
    words: row.words,
    asks: row.asks,
    uses: giftUsesKept.parse(row.uses),
  }));
}

/** The organisations that somebody of the place works for, by name. */
export const listOwnOrganisations = onceInALook(
  (tx, personId: string): Promise<readonly Pick<OrganisationListed, "id" | "name">[]> =>
    tx
      .selectFrom("organisation_worker as w")
      .innerJoin("organisation as o", (join) =>
        join.onRef("o.place_id", "=", "w.place_id").onRef("o.organisation_id", "=", "w.organisation_id"),
      )
      .select(["o.organisation_id as id", "o.name"])
      .where("w.place_id", "=", placeOf(tx))
      .where("w.person_id", "=", personId)
      .where("o.ended_at", "is", null)
      .orderBy("o.name")
      .limit(partsMax)
      .execute(),
);
