import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { states } from "../need.ts";
import { mayAnswerNeeds, mayAskForNeed, maySeeNeedCounts } from "../needs.policy.ts";
import { needTold, toldOf } from "../needs.schema.ts";
import { listNeeds, needsMax } from "../needs.store.ts";
import { formShown } from "../place-shown.ts";
import { needsIn } from "./list.rules.ts";
import { needsPage } from "./needs.page.tsx";
import type { NeedsShown } from "./needs.page.tsx";

export const needsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/needs",
  summary: "Language, food, faith and access asked of services: one’s own, or all of it for those who answer",
  practices: ["P16"],
  reads: {
    query: z.object({
      state: z.enum(["", ...states]).default(""),
      service: z
        .union([z.literal(""), z.uuid()])
        .default("")
        .describe("Of one service alone: its identifier."),
    }),
  },
  answers: z
    .custom<NeedsShown>()
    .transform(({ needs, state, service, today }) => ({
      needs: needsIn(needs, { state, service }, today).map((need) => toldOf(need, today)),
    }))
    .pipe(z.object({ needs: z.array(needTold) })),
  permit: mayAskForNeed,
  find: async (tx, { actor }) => ({
    needs: mayAnswerNeeds(actor).allowed
      ? await listNeeds(tx)
      : actor.member === null
        ? []
        : await listNeeds(tx, { askedById: actor.member.personId }),
  }),
  answer: ({ needs }, { at, actor, query: { state, service } }) =>
    found({
      needs,
      state,
      service,
      maySeeCounts: maySeeNeedCounts(actor).allowed,
      areMore: needs.length >= needsMax,
      today: at.toISOString().slice(0, 10),
    }),
  page: (shown, view) => needsPage(shown, formShown(view)),
});
