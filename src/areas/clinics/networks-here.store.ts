import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { findNetwork } from "../networks/index.ts";
import type { Network } from "../networks/index.ts";
import { whyNotOnOf } from "./network.ts";
import type { NetworkHere } from "./network.ts";

const nobodyNamed = "Somebody who asked to be forgotten";
const named = (name: string | null): string => name ?? nobodyNamed;

const hereOf = ({ id, name, practitioners, supervisors }: Network): NetworkHere => ({
  id,
  name,
  practitioners: practitioners.map((one) => ({ id: one.id, name: named(one.name), personId: one.personId })),
  supervisors: supervisors.flatMap(({ personId, name: own, since, until }) =>
    personId === null ? [] : [{ personId, name: named(own), since, until }],
  ),
});

export async function findNetworkHere(tx: Tx, id: string): Promise<NetworkHere | undefined> {
  const network = await findNetwork(tx, id);
  return network && hereOf(network);
}

/** A practitioner with their network, and on which days they may give no hours. */
export async function findPractitioner(tx: Tx, id: string) {
  const row = await tx
    .selectFrom("network_person")
    .select("network_id")
    .where("place_id", "=", placeOf(tx))
    .where("practitioner_id", "=", id)
    .executeTakeFirst();
  const network = row && (await findNetwork(tx, row.network_id));
  const practitioner = network?.practitioners.find((one) => one.id === id);
  if (network === undefined || practitioner === undefined) return undefined;
  return {
    practitioner: { id, name: named(practitioner.name), personId: practitioner.personId },
    network: hereOf(network),
    whyNotOn: whyNotOnOf(practitioner),
  };
}

const networksMax = 200;

/** Every network with its people, by name. */
export async function listNetworksHere(tx: Tx): Promise<readonly NetworkHere[]> {
  const { rows } = await sql<NetworkHere>`
    SELECT n.network_id AS id, n.name,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.practitioner_id, 'name', coalesce(p.name, m.name,
        ${nobodyNamed}), 'personId', m.person_id) ORDER BY coalesce(p.name, m.name)), '[]') FROM network_person m
        LEFT JOIN person p ON p.place_id = m.place_id AND p.person_id = m.person_id
        WHERE m.place_id = n.place_id AND m.network_id = n.network_id) AS practitioners,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', s.person_id, 'name', p.name, 'since', s.since,
        'until', s.until) ORDER BY p.name), '[]') FROM network_supervisor s
        JOIN person p ON p.place_id = s.place_id AND p.person_id = s.person_id
        WHERE s.place_id = n.place_id AND s.network_id = n.network_id) AS supervisors
    FROM network n WHERE n.place_id = ${placeOf(tx)} ORDER BY n.name, n.network_id LIMIT ${networksMax}`.execute(tx);
  return rows;
}
