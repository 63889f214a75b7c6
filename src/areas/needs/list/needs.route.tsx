import { z } from "zod";
import { onePage, rowsOnAPage } from "../../../nouns/one-page.ts";
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

const told = z.object({ needs: z.array(needTold).max(rowsOnAPage), count: z.number(), page: z.number() });

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
      page: z.coerce.number().int().min(1).max(400).default(1),
    }),
  },
  answers: z
    .custom<NeedsShown>()
    .transform((shown): z.input<typeof told> => {
      const { rows, count, page } = onePage(needsIn(shown.needs, shown, shown.today), shown.page);
      return { needs: rows.map((need) => toldOf(need, shown.today)), count, page };
    })
    .pipe(told),
  permit: mayAskForNeed,
  find: async (tx, { actor }) => ({
    needs: mayAnswerNeeds(actor).allowed
      ? await listNeeds(tx)
      : actor.member === null
        ? []
        : await listNeeds(tx, { askedById: actor.member.personId }),
  }),
  answer: ({ needs }, { at, actor, query: { state, service, page } }) =>
    found({
      needs,
      state,
      service,
      page,
      maySeeCounts: maySeeNeedCounts(actor).allowed,
      areMore: needs.length >= needsMax,
      today: at.toISOString().slice(0, 10),
    }),
  page: (shown, view) => needsPage(shown, formShown(view)),
});
