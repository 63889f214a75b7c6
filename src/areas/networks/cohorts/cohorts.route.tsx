import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listCohorts } from "../courses.store.ts";
import { findHere } from "../here.store.ts";
import { mayRunNetwork, maySeeNetworkPeople } from "../networks.policy.ts";
import { networkAnswerOf, networkParams } from "../networks.schema.ts";
import { placeShown } from "../place-shown.ts";
import { dayOf } from "../saved.ts";
import { cohortsPage } from "./cohorts.page.tsx";
import type { CohortsShown } from "./cohorts.page.tsx";

export const cohortsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/cohorts",
  summary: "The courses and cohorts of a network: accreditor, years, and how many qualified of how many who began",
  practices: ["P39"],
  reads: { params: networkParams },
  answers: networkAnswerOf<CohortsShown>(),
  permit: maySeeNetworkPeople,
  find: async (tx, { params }) => {
    const here = await findHere(tx, params.network);
    return here && { ...here, cohorts: await listCohorts(tx, here.network.id) };
  },
  answer: ({ network, cohorts }, { actor, at }) =>
    found({ network, cohorts, mayRun: mayRunNetwork(actor, { network }).allowed, today: dayOf({ at }) }),
  page: (shown, view) => cohortsPage(shown, { place: placeShown(view) }),
});
