import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { note } from "./db/stage.ts";
import { savePlace } from "./db/transaction.ts";
import type { Db, Tx } from "./db/tables.ts";
import type { Somebody, Who } from "./rehearsal-crowd.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";

/** For tests of clinics: a network with its people, whose checks hold, as the area of networks keeps them. */

export interface NetworkToMake {
  readonly placeId: string;
  readonly name?: string;
  readonly organisationId: string;
  /** Those with accounts by their identifier, those without by their name. */
  readonly practitioners: readonly (string | { readonly name: string })[];
  readonly supervisorIds: readonly string[];
  /** The last day of everybody's insurance. */
  readonly insuredUntil?: string;
}

export interface NetworkMade {
  readonly networkId: string;
  readonly practitionerIds: readonly string[];
}

const begun = "2024-01-01";

export const makeNetwork = (db: Db, asked: NetworkToMake): Promise<NetworkMade> =>
  savePlace(db, asked.placeId, async (tx) => {
    const networkId = randomUUID();
    await sql`INSERT INTO network (place_id, network_id, name, purpose, organisation_id, supervisees_most, begun_by,
        begun_on) VALUES (${asked.placeId}, ${networkId}, ${asked.name ?? "Example Pastors Network"}, 'To listen.',
        ${asked.organisationId}, 10, NULL, ${begun})`.execute(tx);
    for (const personId of asked.supervisorIds)
      await sql`INSERT INTO network_supervisor (place_id, supervisor_id, network_id, person_id, since)
        VALUES (${asked.placeId}, ${randomUUID()}, ${networkId}, ${personId}, ${begun})`.execute(tx);
    const practitionerIds: string[] = [];
    for (const one of asked.practitioners)
      practitionerIds.push(await addPractitioner(tx, { ...asked, networkId }, one));
    await note(tx, "network made");
    return { networkId, practitionerIds };
  });

async function addPractitioner(
  tx: Tx,
  { placeId, networkId, insuredUntil = "2099-12-31" }: NetworkToMake & { readonly networkId: string },
  one: string | { readonly name: string },
): Promise<string> {
  const id = randomUUID();
  const [personId, name] = typeof one === "string" ? [one, null] : [null, one.name];
  await sql`INSERT INTO network_person (place_id, practitioner_id, network_id, person_id, name, since)
    VALUES (${placeId}, ${id}, ${networkId}, ${personId}, ${name}, ${begun})`.execute(tx);
  for (const kind of ["scope", "insurance", "dbs"])
    await sql`INSERT INTO network_check (place_id, check_id, practitioner_id, kind, words, from_day, until_day, seen_on)
      VALUES (${placeId}, ${randomUUID()}, ${id}, ${kind}, 'Example', ${begun},
      ${kind === "insurance" ? insuredUntil : "2099-12-31"}, ${begun})`.execute(tx);
  return id;
}

type Send = (who: Who, path: string, body: object) => Promise<string>;

interface Around {
  readonly house: RehearsedHost;
  readonly people: readonly Somebody[];
  readonly placeId: string;
  readonly organisation: string;
}

/** For the test of access: a network of one, with hours that wait, a clinic and an appointment. */
export async function clinicParams(send: Send, { house, people, placeId, organisation: organisationId }: Around) {
  const personOf = (role: Who): string => people.find(({ who, of }) => who === role && of === "own")?.personId ?? "";
  const supervisor = personOf("practitioner");
  const { networkId: whole, practitionerIds } = await makeNetwork(house.stage.app, {
    placeId,
    organisationId,
    practitioners: [personOf("contributor")],
    supervisorIds: [supervisor],
  });
  const [practitioner = ""] = practitionerIds;
  const clinic = await send("contributor", "clinics", {
    network: whole,
    name: "Example clinic",
    venue: "Example hall",
    days: "Tuesdays",
    opensOn: "2026-02-03",
  });
  const when = { day: "2026-02-10", from: "18:00", until: "20:00" };
  const hours = await send("contributor", "clinics/write", {
    practitioner,
    ...when,
    setting: "home",
    seen: "2",
    supervisor,
  });
  const appointment = await send("contributor", `clinics/${clinic}/book`, {
    onDay: "2026-02-10",
    at: "18:30",
    language: "Urdu",
    needsInterpreter: "no",
  });
  return { whole, practitioner, clinic, hours, appointment };
}
