import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findPractitioner } from "../here.store.ts";
import type { PractitionerHere } from "../here.store.ts";
import { mayCheckPractitioner, maySeeNetworkPeople, maySignSupervision, maySpeakFor } from "../networks.policy.ts";
import { leaderParams, practitionerTold } from "../networks.schema.ts";
import { placeShown } from "../place-shown.ts";
import { dayOf } from "../saved.ts";
import { toldOf } from "../told.rules.ts";
import { leaderPage } from "./leader.page.tsx";

interface LeaderShown extends PractitionerHere {
  readonly maySpeak: boolean;
  readonly mayCheck: boolean;
  readonly maySign: boolean;
  readonly today: string;
}

export const leaderRoute = lookInPlace({
  method: "GET",
  path: "/{place}/networks/{network}/people/{leader}",
  summary:
    "Somebody of a network: what they already did, courses and results, supervision, and checks with their last day",
  practices: ["P39", "P41"],
  reads: { params: leaderParams },
  answers: z
    .custom<LeaderShown>()
    .transform(({ practitioner, today }): z.input<typeof practitionerTold> => toldOf(practitioner, today))
    .pipe(practitionerTold),
  permit: maySeeNetworkPeople,
  find: (tx, { params }) => findPractitioner(tx, params),
  answer: ({ network, practitioner }, { actor, at }) => {
    const of = { network, practitioner };
    return found({
      ...of,
      maySpeak: maySpeakFor(actor, of).allowed,
      mayCheck: mayCheckPractitioner(actor, of).allowed,
      maySign: maySignSupervision(actor, of).allowed,
      today: dayOf({ at }),
    });
  },
  page: (shown, view) => leaderPage(shown, { place: placeShown(view) }),
});
