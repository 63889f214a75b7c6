import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import type { Actor } from "../../../nouns/actor.ts";
import type { Tx } from "../../../db/tables.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { findCostHere, listEstimates } from "../cost-here.store.ts";
import type { CostHere } from "../cost-here.store.ts";
import type { EstimateOf } from "../cost.ts";
import { hourOf, modelOf, waitingOf } from "../cost.rules.ts";
import { maySayOfCost, maySeeCost, mayWriteCost } from "../costs.policy.ts";
import { estimateShown, modelShown, organisationParams, ranged } from "../costs.schema.ts";
import { yearUntil } from "../period.rules.ts";
import { formShown } from "../place-shown.ts";
import { organisationCostPage } from "./organisation-cost.page.tsx";
import type { OrganisationCostShown } from "./organisation-cost.page.tsx";

const told = z.object({
  id: z.string(),
  name: z.string(),
  hour: ranged.nullable().describe("What an hour costs now, in pence."),
  models: z.array(modelShown).readonly(),
  estimate: estimateShown.nullable().describe("Of the last twelve months."),
});

export async function findShown(tx: Tx, organisationId: string, at: Date) {
  const here = await findCostHere(tx, organisationId);
  if (here === undefined) return undefined;
  const period = yearUntil(at.toISOString().slice(0, 10));
  const [own] = await listEstimates(tx, period, [organisationId]);
  return { ...here, period, own };
}

type Found = CostHere & { readonly own: EstimateOf | undefined; readonly period: OrganisationCostShown["period"] };

export const shownOf = (here: Found, actor: Actor): OrganisationCostShown => ({
  organisation: here.organisation,
  models: here.models.toReversed(),
  current: modelOf(here.models, here.period.until) ?? here.models.at(-1) ?? null,
  waiting: waitingOf(here.models),
  estimate: here.own?.estimate ?? null,
  period: here.period,
  mayWrite: mayWriteCost(actor, here).allowed,
  maySay: maySayOfCost(actor, here).allowed,
});

export const organisationCostRoute = lookInPlace({
  method: "GET",
  path: "/{place}/costs/{organisation}",
  summary: "What an hour costs an organisation in full, what it was paid, and what nobody paid for",
  practices: ["P19"],
  reads: { params: organisationParams },
  answers: z
    .custom<OrganisationCostShown>()
    .transform(({ organisation, models, current, estimate }): z.input<typeof told> => ({
      ...organisation,
      hour: current === null ? null : hourOf(current),
      models: models.map(({ id, fromMonth, parts, offPercent, standing, because }) => ({
        id,
        fromMonth,
        parts,
        offPercent,
        standing,
        because,
      })),
      estimate,
    }))
    .pipe(told),
  permit: maySeeCost,
  find: (tx, { params, at }) => findShown(tx, params.organisation, at),
  answer: (here, { actor }) => found(shownOf(here, actor)),
  page: (shown, view) => organisationCostPage(shown, formShown(view)),
});
