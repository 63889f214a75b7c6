import type { ReactNode } from "react";
import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { AskedInPlace } from "../../../web/in-place.ts";
import type { House } from "../../../web/route.ts";
import { hereToday, isQualified } from "../checks.rules.ts";
import { inForce, inForceSince } from "../framework.rules.ts";
import { listClauses } from "../framework.store.ts";
import { findHere, findPublic } from "../here.store.ts";
import { mayReadNetworks, maySeeIncidents, maySeeNetworkPeople, mayWriteFramework } from "../networks.policy.ts";
import { networkParams } from "../networks.schema.ts";
import { placeShown } from "../place-shown.ts";
import { dayOf } from "../saved.ts";
import { networkPage } from "./network.page.tsx";
import type { NetworkShown } from "./network.page.tsx";

const told = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  organisation: z.string().describe("Who runs it."),
  leaders: z.number().describe("Who is in it today."),
  qualified: z.number().describe("Of them, with a qualification that holds today."),
  shown: z.array(z.string()).readonly().describe("Those who agreed that everybody reads their name."),
  framework: z
    .array(z.object({ title: z.string(), words: z.string(), since: z.string() }))
    .readonly()
    .describe("What both sides agreed and is in force."),
});

export const networkRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}",
  summary:
    "A network for everyone: its people who agreed, how many are qualified, hours, clinics, and what both sides agreed",
  practices: ["P39", "P41"],
  reads: { params: networkParams },
  answers: z
    .custom<NetworkShown>()
    .transform(({ network, leaders, qualified, shown, framework }): z.input<typeof told> => ({
      id: network.id,
      name: network.name,
      purpose: network.purpose,
      organisation: network.organisation.name,
      leaders,
      qualified,
      shown,
      framework,
    }))
    .pipe(told),
  permit: mayReadNetworks,
  find: async (tx, asked, house) => {
    const here = await findHere(tx, asked.params.network);
    if (here === undefined) return undefined;
    return {
      ...here,
      ...(await findPublic(tx)),
      clauses: await listClauses(tx, here.network.id),
      parts: await partsOf(tx, asked, house),
    };
  },
  answer: ({ network, clauses, parts }, { actor, at }) => {
    const today = dayOf({ at });
    const people = hereToday(network, today);
    return found({
      network,
      leaders: people.length,
      qualified: people.filter((one) => isQualified(one, today)).length,
      shown: people.flatMap(({ name, shownSince }) => (name === null || shownSince === null ? [] : [name])),
      framework: clauses.flatMap((clause) => {
        const version = inForce(clause);
        return version === undefined
          ? []
          : [{ title: clause.title, words: version.words, since: inForceSince(version) }];
      }),
      parts,
      maySeePeople: maySeeNetworkPeople(actor, { network }).allowed,
      mayWrite: mayWriteFramework(actor, { network }).allowed,
      maySeeIncidents: maySeeIncidents(actor, { network }).allowed,
    });
  },
  page: (shown, view) => networkPage(shown, { place: placeShown(view), language: view.language }),
});

type AskedOfNetwork = AskedInPlace<z.infer<typeof networkParams>, unknown, unknown>;

/** What other areas have to say of this network: its hours, its clinics. One after another: they share one transaction. */
async function partsOf(tx: Tx, asked: AskedOfNetwork, { areas }: House): Promise<NetworkShown["parts"]> {
  const { place, actor, language, at, params } = asked;
  const drawn: { readonly title: string; readonly order: number; readonly drawn: () => ReactNode }[] = [];
  for (const { title, order, draw } of areas.flatMap(({ networkParts = [] }) => networkParts)) {
    const part = await draw(tx, params.network, { areas, place, actor, language, at });
    if (part !== null && part !== undefined) drawn.push({ title, order, drawn: () => part });
  }
  return drawn.toSorted((one, other) => one.order - other.order);
}
