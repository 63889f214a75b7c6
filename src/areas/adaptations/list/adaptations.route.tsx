import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayAskForAnother, mayDecideAdaptations } from "../adaptations.policy.ts";
import { adaptationTold, toldOf } from "../adaptations.schema.ts";
import { listAdaptations } from "../adaptations.store.ts";
import { formShown } from "../place-shown.ts";
import { adaptationsPage } from "./adaptations.page.tsx";
import type { AdaptationsShown } from "./adaptations.page.tsx";

export const adaptationsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/adaptations",
  summary: "What was asked for to be helped in another way: one’s own, or all of it for those who decide",
  practices: ["P31"],
  answers: z
    .custom<AdaptationsShown>()
    .transform(({ adaptations }) => ({ adaptations: adaptations.map(toldOf) }))
    .pipe(z.object({ adaptations: z.array(adaptationTold) })),
  permit: mayAskForAnother,
  find: async (tx, { actor }) => ({
    adaptations: mayDecideAdaptations(actor).allowed
      ? await listAdaptations(tx)
      : actor.member === null
        ? []
        : await listAdaptations(tx, { askedById: actor.member.personId }),
  }),
  answer: ({ adaptations }, { at }) => found({ adaptations, today: at.toISOString().slice(0, 10) }),
  page: (shown, view) => adaptationsPage(shown, formShown(view)),
});
