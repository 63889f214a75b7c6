import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { loadsOf } from "../checks.rules.ts";
import { findHere } from "../here.store.ts";
import type { Here } from "../here.store.ts";
import { mayRunNetwork, maySeeNetworkPeople } from "../networks.policy.ts";
import { networkParams, practitionersTold } from "../networks.schema.ts";
import { placeShown } from "../place-shown.ts";
import { dayOf } from "../saved.ts";
import { toldOf } from "../told.rules.ts";
import { peoplePage } from "./people.page.tsx";

interface PeopleShown extends Here {
  readonly mayRun: boolean;
  readonly today: string;
  readonly isTold: boolean;
}

export const peopleRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/people",
  summary: "The people of a network: what each did before, who is qualified by which record, supervision and checks",
  practices: ["P39", "P41"],
  reads: { params: networkParams, query: z.object({ told: z.string().optional() }) },
  answers: z
    .custom<PeopleShown>()
    .transform(({ network, today }): z.input<typeof practitionersTold> => ({
      people: network.practitioners.map((one) => toldOf(one, today)),
      superviseesMost: network.superviseesMost,
      supervisors: loadsOf(network, today).map(({ supervisor: { id, name }, supervisees }) => ({
        id,
        name,
        supervisees,
      })),
    }))
    .pipe(practitionersTold),
  permit: maySeeNetworkPeople,
  find: (tx, { params }) => findHere(tx, params.network),
  answer: ({ network }, { actor, at, query }) =>
    found({
      network,
      mayRun: mayRunNetwork(actor, { network }).allowed,
      today: dayOf({ at }),
      isTold: query.told === "yes",
    }),
  page: (shown, view) => peoplePage(shown, { place: placeShown(view) }),
});
