import type { Tx } from "../../db/tables.ts";
import { takeTurn } from "../../db/turn.ts";
import { listOrganisationsToChoose, listServices } from "../organisations/index.ts";
import type { CallHere } from "./call.ts";
import { callKinds } from "./call.ts";
import { callKey } from "./call.rules.ts";
import { listBefore } from "./given.store.ts";
import { isPartner } from "./partner.rules.ts";

/** Partners and services to choose from; services and those who pay for them are not rung. */
export async function findCallHere(
  tx: Tx,
  { find, organisation }: { readonly find: string; readonly organisation: string },
): Promise<CallHere> {
  const { organisations, areMore } = await listOrganisationsToChoose(tx, { find, ids: [organisation] });
  return {
    organisations: organisations
      .filter(({ kinds }) => isPartner({ standing: null, organisationKinds: kinds }))
      .map(({ id, name }) => ({ id, name })),
    areMore,
    services: (await listServices(tx)).map(({ id, name }) => ({ id, name })),
    keysThere: [],
  };
}

interface Sent {
  readonly organisation: string;
  readonly month: string;
  readonly service: string;
}

/** As `findCallHere`, with what stands there already of this call, and nobody else writes one until this is kept. */
export async function holdCallHere(tx: Tx, { organisation, month, service }: Sent): Promise<CallHere> {
  await takeTurn(tx, "what was given by call");
  const call = { organisationId: organisation, month, serviceId: service === "" ? null : service };
  const keys = callKinds.map((kind) => callKey(call, kind));
  const there = await listBefore(tx, "call", keys);
  return { ...(await findCallHere(tx, { find: "", organisation })), keysThere: there.map(({ key }) => key) };
}
