import { randomUUID } from "node:crypto";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";

/** Who helps to complain here, and when somebody last checked that they do. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly reach: string;
  readonly checkedOn: string;
}

export const contactsMax = 20;

export async function listContacts(tx: Tx): Promise<readonly Contact[]> {
  const rows = await tx
    .selectFrom("voice_contact")
    .select(["contact_id", "name", "reach", "checked_on"])
    .where("place_id", "=", placeOf(tx))
    .orderBy("name")
    .orderBy("contact_id")
    .limit(contactsMax)
    .execute();
  return rows.map((row) => ({ id: row.contact_id, name: row.name, reach: row.reach, checkedOn: row.checked_on }));
}

interface Checked {
  readonly byId: string | null;
  readonly today: string;
}

export async function saveContact(
  tx: Tx,
  { name, reach }: Pick<Contact, "name" | "reach">,
  { byId, today }: Checked,
): Promise<string> {
  const contactId = randomUUID();
  await tx
    .insertInto("voice_contact")
    .values({ place_id: placeOf(tx), contact_id: contactId, name, reach, checked_by: byId, checked_on: today })
    .execute();
  return contactId;
}

export async function saveContactChecked(tx: Tx, contactId: string, { byId, today }: Checked): Promise<void> {
  await tx
    .updateTable("voice_contact")
    .set({ checked_by: byId, checked_on: today })
    .where("place_id", "=", placeOf(tx))
    .where("contact_id", "=", contactId)
    .execute();
}

export async function removeContact(tx: Tx, contactId: string): Promise<void> {
  await tx
    .deleteFrom("voice_contact")
    .where("place_id", "=", placeOf(tx))
    .where("contact_id", "=", contactId)
    .execute();
}

/** A day on which nobody answers here. */
export interface DayOff {
  readonly day: string;
  readonly name: string;
}

export const daysOffMax = 100;

/** The earliest first. */
export const listDaysOff = (tx: Tx): Promise<readonly DayOff[]> =>
  tx
    .selectFrom("voice_day_off")
    .select(["day", "name"])
    .where("place_id", "=", placeOf(tx))
    .orderBy("day")
    .limit(daysOffMax)
    .execute();

export async function saveDayOff(tx: Tx, { day, name }: DayOff): Promise<void> {
  await tx
    .insertInto("voice_day_off")
    .values({ place_id: placeOf(tx), day, name })
    .execute();
}

export async function removeDayOff(tx: Tx, day: string): Promise<void> {
  await tx.deleteFrom("voice_day_off").where("place_id", "=", placeOf(tx)).where("day", "=", day).execute();
}
