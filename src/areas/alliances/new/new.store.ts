import type { Tx } from "../../../db/tables.ts";
import type { Member } from "../../../nouns/actor.ts";
import { listCommunities } from "../../communities/index.ts";
import { listOrganisationsNamed, listWorkedFor } from "../alliance.store.ts";
import type { SideToStandFor, Somebody } from "../standing-for.rules.ts";
import { canStandFor } from "../standing-for.rules.ts";

export interface Startable {
  readonly somebody: Somebody;
  /** Organisations and communities they may be there for. */
  readonly mine: readonly SideToStandFor[];
  readonly communities: readonly SideToStandFor[];
}

/** With whom and for whom somebody can begin an alliance. */
export async function findStartable(tx: Tx, member: Member | null): Promise<Startable> {
  const worksFor = member === null ? [] : await listWorkedFor(tx, member.personId);
  const somebody = { roles: member?.roles ?? [], rolesWaiting: member?.rolesWaiting ?? [], worksFor };
  const communities = (await listCommunities(tx))
    .filter(({ isHere }) => isHere)
    .map(({ id, name }) => ({ kind: "community" as const, id, name, isStatutory: false }));
  const organisations = [
    ...(await listOrganisationsNamed(tx, { ids: worksFor })),
    ...(await listOrganisationsNamed(tx, { statutory: true })),
  ];
  const unique = [...new Map(organisations.map((one) => [one.id, one])).values()];
  const mine = [...unique, ...communities].filter((one) => canStandFor(somebody, one).allowed);
  return { somebody, mine, communities };
}
