import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { isAsker, mayDecideAdaptations, maySeeAdaptation } from "../adaptations.policy.ts";
import { adaptationAnswerOf, adaptationParams } from "../adaptations.schema.ts";
import { findAdaptation } from "../adaptations.store.ts";
import { formShown } from "../place-shown.ts";
import { stepsOpen } from "../state.rules.ts";
import { adaptationPage } from "./adaptation.page.tsx";
import type { AdaptationShown } from "./adaptation.page.tsx";

export const adaptationRoute = lookInPlace({
  method: "GET",
  path: "/{place}/adaptations/{adaptation}",
  summary: "What somebody asked for, what was decided and why, what both saw, and whether it is kept",
  practices: ["P31"],
  reads: { params: adaptationParams },
  answers: adaptationAnswerOf<AdaptationShown>(),
  permit: maySeeAdaptation,
  find: async (tx, { params }) => {
    const adaptation = await findAdaptation(tx, params.adaptation);
    return adaptation && { adaptation, askedById: adaptation.askedById };
  },
  answer: ({ adaptation }, { actor, at }) =>
    found({
      adaptation,
      open: stepsOpen(adaptation, {
        isAsker: isAsker(actor, adaptation),
        mayDecide: mayDecideAdaptations(actor).allowed,
      }),
      today: at.toISOString().slice(0, 10),
    }),
  page: (shown, view) => adaptationPage(shown, formShown(view)),
});
