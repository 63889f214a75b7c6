import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { instrumentsMax } from "./audit.ts";
import type { Instrument, Item, Version } from "./audit.ts";
import type { InstrumentWritten } from "./instrument.rules.ts";
import { ourItems, ours, usualScale } from "./ours.rules.ts";

interface By {
  readonly personId: string;
  /** A plain date. */
  readonly today: string;
}

type Row = Omit<Instrument, "version"> & Version;

const instrumentOf = ({ id, title, licence, source, isOurs, ...version }: Row): Instrument => ({
  id,
  title,
  licence,
  source,
  isOurs,
  version,
});

/** Each with its newest version. */
export async function listInstruments(tx: Tx): Promise<readonly Instrument[]> {
  const { rows } = await sql<Row>`
    SELECT i.instrument_id AS id, i.title, i.licence, i.source, i.is_ours AS "isOurs", v.number, v.scale, v.items,
      v.changed, v.made_on::text AS "madeOn"
    FROM audit_instrument i JOIN LATERAL (SELECT * FROM audit_instrument_version v WHERE v.place_id = i.place_id
      AND v.instrument_id = i.instrument_id ORDER BY v.number DESC LIMIT 1) v ON true
    WHERE i.place_id = ${placeOf(tx)} ORDER BY i.is_ours DESC, i.title, i.instrument_id LIMIT ${instrumentsMax}`.execute(
    tx,
  );
  return rows.map(instrumentOf);
}

export const findInstrument = async (tx: Tx, id: string): Promise<Instrument | undefined> =>
  (await listInstruments(tx)).find((one) => one.id === id);

/** Every version, the newest first: what was changed and why. */
export async function listVersions(tx: Tx, id: string): Promise<readonly Version[]> {
  const { rows } = await sql<Version>`
    SELECT number, scale, items, changed, made_on::text AS "madeOn" FROM audit_instrument_version
    WHERE place_id = ${placeOf(tx)} AND instrument_id = ${id}::uuid ORDER BY number DESC LIMIT 200`.execute(tx);
  return rows;
}

export async function findVersion(tx: Tx, id: string, number: number): Promise<Version | undefined> {
  return (await listVersions(tx, id)).find((one) => one.number === number);
}

interface NextVersion extends Omit<Version, "madeOn"> {
  readonly instrumentId: string;
}

export async function saveVersion(tx: Tx, version: NextVersion, { personId, today }: By): Promise<void> {
  await tx
    .insertInto("audit_instrument_version")
    .values({
      place_id: placeOf(tx),
      instrument_id: version.instrumentId,
      number: version.number,
      scale: [...version.scale],
      items: JSON.stringify(version.items),
      changed: version.changed === null ? null : JSON.stringify(version.changed),
      made_by: personId,
      made_on: today,
    })
    .execute();
}

interface Bringing extends InstrumentWritten {
  readonly isOurs: boolean;
}

export async function saveInstrument(tx: Tx, { isOurs, ...written }: Bringing, by: By): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("audit_instrument")
    .values({
      place_id: placeOf(tx),
      instrument_id: id,
      title: written.title,
      licence: written.licence,
      source: written.source,
      is_ours: isOurs,
      brought_by: by.personId,
      brought_on: by.today,
    })
    .execute();
  const items: readonly Item[] = written.items;
  await saveVersion(tx, { instrumentId: id, number: 1, scale: written.scale, items, changed: null }, by);
  return id;
}

/** Ours, put there the first time that a place needs it. */
export async function haveOurs(tx: Tx, by: By): Promise<Instrument> {
  const find = async () => (await listInstruments(tx)).find(({ isOurs }) => isOurs);
  const there = await find();
  if (there !== undefined) return there;
  await saveInstrument(tx, { ...ours, scale: usualScale, items: ourItems, isOurs: true }, by);
  const made = await find();
  if (made === undefined) throw new Error("The instrument that was just put there is not there.");
  return made;
}
