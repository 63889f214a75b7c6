import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayRunAudits, maySeeAudits } from "../audits.policy.ts";
import { auditTold } from "../audits.schema.ts";
import { listAskedOf, listAudits } from "../audits.store.ts";
import { placeShown } from "../place-shown.ts";
import { auditsPage } from "./audits.page.tsx";
import type { AuditsShown } from "./audits.page.tsx";

const told = z.object({ audits: z.array(auditTold).readonly() });

export const auditsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/audits",
  summary: "Which services are rated by staff and by partners, and how each audit stands",
  practices: ["P21"],
  answers: z
    .custom<AuditsShown>()
    .transform(({ audits }): z.input<typeof told> => ({ audits }))
    .pipe(told),
  permit: maySeeAudits,
  find: async (tx, { actor }) => ({
    audits: actor.member === null ? [] : await listAudits(tx),
    mine: actor.member === null ? [] : await listAskedOf(tx, actor.member.personId),
  }),
  answer: ({ audits, mine }, { actor, at }) =>
    found({
      audits,
      mine: mine.map(({ auditId }) => auditId),
      mayRun: mayRunAudits(actor).allowed,
      today: at.toISOString().slice(0, 10),
    }),
  page: (shown, view) => auditsPage(shown, placeShown(view)),
});
