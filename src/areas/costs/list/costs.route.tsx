import { z } from "zod";
import { hasRole } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listOwnOrganisations } from "../../organisations/index.ts";
import { listAgreements } from "../agreements.store.ts";
import { standings } from "../cost.ts";
import { hourOf, modelOf } from "../cost.rules.ts";
import { maySeeCosts, maySeePaid } from "../costs.policy.ts";
import { listModels } from "../costs.store.ts";
import { listConcerned } from "../money.store.ts";
import { yearUntil } from "../period.rules.ts";
import { placeShown } from "../place-shown.ts";
import { costsPage } from "./costs.page.tsx";
import type { CostsShown } from "./costs.page.tsx";

const told = z.object({
  organisations: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        hour: z.number().nullable(),
        standing: z.enum(standings).nullable(),
      }),
    )
    .readonly(),
});

export const costsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/costs",
  summary: "What an hour costs organisations in full: one’s own, or all of them for those who pay",
  practices: ["P19"],
  answers: z
    .custom<CostsShown>()
    .transform(({ organisations }): z.input<typeof told> => ({ organisations }))
    .pipe(told),
  permit: maySeeCosts,
  find: async (tx, { actor, at }) => {
    if (actor.member === null) return { organisations: [], agreements: [], models: [] };
    const me = actor.member.personId;
    const all = maySeePaid(actor).allowed;
    const organisations = all
      ? await listConcerned(tx, yearUntil(at.toISOString().slice(0, 10)).from)
      : (await listOwnOrganisations(tx, me)).map(({ id, name }) => ({ id, name }));
    const agreements = hasRole(actor, "commissioner")
      ? await listAgreements(tx)
      : await listAgreements(tx, { ofWorker: me });
    return {
      organisations,
      agreements,
      models: await listModels(tx, all ? undefined : organisations.map(({ id }) => id)),
    };
  },
  answer: ({ organisations, models, agreements }, { actor, at }) => {
    const month = `${at.toISOString().slice(0, 7)}-01`;
    const byOrganisation = Map.groupBy(models, ({ organisationId }) => organisationId);
    return found({
      maySeePaid: maySeePaid(actor).allowed,
      agreements,
      mayWriteTerms: hasRole(actor, "commissioner"),
      organisations: organisations.map(({ id, name }) => {
        const model = modelOf(byOrganisation.get(id) ?? [], month);
        return {
          id,
          name,
          hour: model === undefined ? null : hourOf(model).about,
          standing: model?.standing ?? null,
        };
      }),
    });
  },
  page: (shown, view) => costsPage(shown, placeShown(view)),
});
