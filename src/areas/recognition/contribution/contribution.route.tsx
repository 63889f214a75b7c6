import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findConcerned } from "../concerned.store.ts";
import { placeShown } from "../../../nouns/place-shown.ts";
import { mayAnswerForService, mayReadContribution, maySayOfIt } from "../recognition.policy.ts";
import { contributionParams, contributionShown, saidKept } from "../recognition.schema.ts";
import { isNeedOpen, isSafetyGap, stateOf } from "../state.rules.ts";
import { contributionPage } from "./contribution.page.tsx";
import type { ContributionSeen } from "./contribution.page.tsx";

const told = contributionShown.extend({
  words: z.string(),
  answer: z.string().nullable().describe("What the service answered to what it should have provided."),
  said: saidKept,
  isSafetyGap: z.boolean().describe("Somebody who is no interpreter interpreted about health or care."),
});

export const contributionRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition/{contribution}",
  summary: "What somebody gave, what those who gave it say of it, and what the service answered",
  practices: ["P14"],
  reads: { params: contributionParams },
  answers: z
    .custom<ContributionSeen>()
    .transform(({ contribution }): z.input<typeof told> => ({
      ...contribution,
      state: stateOf(contribution),
      isSafetyGap: isSafetyGap(contribution),
    }))
    .pipe(told),
  permit: mayReadContribution,
  find: (tx, { params }) => findConcerned(tx, params.contribution),
  answer: ({ contribution, ...givers }, { actor }) =>
    found({
      contribution,
      may: {
        say: maySayOfIt(actor, givers).allowed,
        answer: mayAnswerForService(actor).allowed && (isNeedOpen(contribution) || isSafetyGap(contribution)),
      },
    }),
  page: (seen, view) => contributionPage(seen, { place: placeShown(view), language: view.language }),
});
