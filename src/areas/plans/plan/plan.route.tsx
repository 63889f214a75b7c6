import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { askStateWords, mayAsk, stateOfAsk } from "../../asks/index.ts";
import { listSessions } from "../../sessions/index.ts";
import { followings, moves, panelHows, panelSides } from "../panel.ts";
import { movedOf } from "../panel.rules.ts";
import { findPanel } from "../panel.store.ts";
import { findPlanning } from "../plan-here.store.ts";
import { mayAttachFixing, mayRunPlan, maySeePlan, mayStrikeFixing } from "../plans.policy.ts";
import { planParams, planTold, toldOfPlan } from "../plans.schema.ts";
import { formShown } from "../place-shown.ts";
import { planPage } from "./plan.page.tsx";
import type { PlanShown } from "./plan.page.tsx";

const told = planTold.extend({
  purpose: z.string(),
  stillOpen: z.string(),
  alreadyFixed: z.string(),
  whoDecides: z.string(),
  needToKnow: z.string(),
  timeToAnswer: z.string(),
  changesMind: z.string(),
  duty: z
    .object({ applies: z.boolean(), because: z.string(), decidedBy: z.string(), decidedOn: z.string() })
    .nullable(),
  fixedBy: z
    .array(
      z.object({
        id: z.string(),
        kind: z.string(),
        onDay: z.string(),
        words: z.string(),
        link: z.string(),
        side: z.enum(["owner", "partner"]),
        struck: z.object({ onDay: z.string(), because: z.string() }).nullable(),
      }),
    )
    .readonly(),
  changes: z
    .array(z.object({ id: z.string(), partner: z.string(), words: z.string(), answer: z.string().nullable() }))
    .readonly(),
  asks: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        organisation: z.string(),
        minutes: z.number(),
        pence: z.number(),
        askedOn: z.string(),
        stands: z.string(),
      }),
    )
    .readonly()
    .describe("What partners were asked for it; none for whoever is not of the place."),
  panel: z
    .object({
      how: z.enum(panelHows).describe("votes: an average is 1 (more for than against), 0 (as many) or -1 (fewer)."),
      options: z.array(z.object({ id: z.string(), words: z.string() })).readonly(),
      criteria: z.array(z.object({ id: z.string(), words: z.string() })).readonly(),
      closedOn: z.string().nullable(),
      averages: z.array(z.object({ side: z.enum(panelSides), option: z.string(), average: z.number() })).readonly(),
      outcome: z.string().nullable(),
      followed: z.enum(followings).nullable(),
      because: z.string().nullable(),
      moved: z.enum(moves).nullable(),
    })
    .nullable(),
});

const toldOf = ({ plan, panel, asks }: PlanShown): z.input<typeof told> => ({
  ...plan,
  ...toldOfPlan(plan),
  fixedBy: plan.fixings.map((fixing) => ({ ...fixing, side: fixing.partnerId === null ? "owner" : "partner" })),
  changes: plan.partners.flatMap(({ id, changes }) => changes.map((change) => ({ ...change, partner: id }))),
  asks: asks.map((ask) => ({ ...ask, organisation: ask.organisation.name, stands: ask.stateSaid })),
  panel:
    panel === null
      ? null
      : {
          ...panel,
          averages: panelSides.flatMap((side) =>
            Object.entries(panel.found?.[side].averages ?? {}).map(([option, average]) => ({ side, option, average })),
          ),
          outcome: panel.decided?.outcomeId ?? null,
          followed: panel.decided?.followed ?? null,
          because: panel.decided?.because ?? null,
          moved: panel.found === null || panel.decided === null ? null : movedOf(panel.found, panel.decided.outcomeId),
        },
});

export const planRoute = lookInPlace({
  method: "GET",
  path: "/{place}/plans/{plan}",
  summary: "A plan: its dates, what fixed its scope, who was involved when, and what changed because of them",
  practices: ["P10", "P32"],
  reads: { params: planParams },
  answers: z
    .custom<PlanShown>()
    .transform((shown): z.input<typeof told> => toldOf(shown))
    .pipe(told),
  permit: maySeePlan,
  find: async (tx, { actor, params }) => {
    const thing = await findPlanning(tx, actor, params.plan);
    if (thing === undefined) return undefined;
    const linked = thing.plan.sessions.map(({ id }) => id);
    const seen = linked.length === 0 ? [] : await listSessions(tx, actor);
    return { ...thing, panel: (await findPanel(tx, actor, params.plan)) ?? null, seen, linked };
  },
  answer: ({ plan, panel, seen, linked }, { actor, at }) => {
    const isMember = actor.member !== null;
    const today = at.toISOString().slice(0, 10);
    const isOwner = isMember && plan.owner?.id === actor.member.personId;
    return found({
      plan,
      panel,
      asks: isMember ? plan.asks.map((ask) => ({ ...ask, stateSaid: askStateWords[stateOfAsk(ask, today)] })) : [],
      mayAsk: mayAsk(actor).allowed,
      isMember,
      isOwner,
      mayRun: mayRunPlan(actor, plan),
      mayAttach: mayAttachFixing(actor, plan).allowed,
      mayStrikeIds: plan.fixings
        .filter((fixing) => mayStrikeFixing(actor, { ...plan, fixing }).allowed)
        .map(({ id }) => id),
      titles: Object.fromEntries(seen.filter(({ id }) => linked.includes(id)).map(({ id, title }) => [id, title])),
    });
  },
  page: (shown, view) => planPage(shown, formShown(view)),
});
