/** What the pages that join areas tell of reach: home's sentences, search, and a community's own lines. */
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { rolesThatSeeFigures, saveSetting } from "../places/index.ts";
import { findCommunity, listCategories, listCommunities, type CategoryCode } from "../communities/index.ts";
import { findPlaceFigures, findResidents, type PlaceFigures } from "./figures.store.ts";
import { residentsThroughGate } from "./residents-gate.rules.ts";
import { codesOf } from "./codes-of.rules.ts";
import { listFindings, type ServiceFindings } from "./standing.store.ts";
import type { PopulationReading } from "../datasets/index.ts";
import type { Role } from "../../nouns/role.ts";
import type { ServiceLoaded } from "./loaded.ts";

export const listRolesThatSee = (tx: Tx): Promise<readonly Role[]> => rolesThatSeeFigures(tx, placeOf(tx));

/** What stands out in every service of the place. */
export async function findAllFindings(
  tx: Tx,
): Promise<{ readonly figures: PlaceFigures; readonly findings: readonly ServiceFindings[] }> {
  const figures = await findPlaceFigures(tx);
  return { figures, findings: await listFindings(tx, figures) };
}

/** The NHS groups a community said it can be found in, in figures; none where it said none. */
export async function listCodesOf(tx: Tx, communityId: string): Promise<readonly string[]> {
  const community = await findCommunity(tx, communityId);
  const linked: readonly CategoryCode[] = community?.description.categories ?? [];
  return codesOf(linked, await listCategories(tx));
}

/** Communities that are described here. */
export const listDescribed = async (tx: Tx): Promise<readonly string[]> =>
  (await listCommunities(tx)).filter(({ isHere }) => isHere).map(({ id }) => id);

export interface ResidentsLoaded {
  readonly population: NonNullable<ServiceLoaded["population"]>;
  readonly reading: PopulationReading;
}

/** Who lives in each area that a service here is for, each area once. */
export async function listResidents(tx: Tx, { services, rule }: PlaceFigures): Promise<readonly ResidentsLoaded[]> {
  const areas = new Map(
    services.flatMap(({ population }) => (population === null ? [] : [[population.areaCode, population] as const])),
  );
  const all: ResidentsLoaded[] = [];
  for (const population of areas.values()) {
    all.push({ population, reading: residentsThroughGate(await findResidents(tx, population), rule) });
  }
  return all;
}

/** Makes what the keepers of both sides decided about figures hold from now on. */
export const saveDecided =
  (name: "small-number-policy" | "reference-group") =>
  (tx: Tx, content: { readonly value: string }, proposalId: string): Promise<void> =>
    saveSetting(tx, placeOf(tx), { name, value: { value: content.value }, proposalId });
