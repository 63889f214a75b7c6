import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listActions } from "../actions.store.ts";
import { listFigures } from "../figures.store.ts";
import { findRules, listOwnIds } from "../here.store.ts";
import { placeShown } from "../place-shown.ts";
import { mayIntroduceOneself, maySeeWorkforce, mayWriteWorkforce } from "../workforce.policy.ts";
import { standards } from "../workforce.ts";
import { whyLate } from "../written.rules.ts";
import { workforcePage } from "./workforce.page.tsx";
import type { WorkforceShown } from "./workforce.page.tsx";

const told = z.object({
  workforce: z
    .array(
      z.object({
        id: z.string(),
        organisation: z.object({ id: z.string(), name: z.string() }),
        standard: z.enum(standards),
        year: z.number(),
        source: z.string(),
        sentOn: z.string(),
      }),
    )
    .readonly(),
});

export const workforceRoute = lookInPlace({
  method: "GET",
  path: "/{place}/workforce",
  summary: "The years of which organisations sent figures of who works for them",
  practices: ["P13"],
  answers: z
    .custom<WorkforceShown>()
    .transform(({ figures }): z.input<typeof told> => ({ workforce: figures }))
    .pipe(told),
  permit: maySeeWorkforce,
  find: async (tx, { actor }) => ({
    ...(await findRules(tx)),
    figures: await listFigures(tx),
    actions: await listActions(tx),
    ownIds: await listOwnIds(tx, actor.member?.personId ?? null),
  }),
  answer: ({ figures, actions, ownIds }, { actor, at }) =>
    found({
      figures,
      mayWrite: mayWriteWorkforce(actor, { ownIds }).allowed,
      mayIntroduce: mayIntroduceOneself(actor).allowed,
      late: actions.filter((action) => whyLate(action, at.toISOString().slice(0, 10)) !== null).length,
    }),
  page: (shown, view) => workforcePage(shown, placeShown(view)),
});
