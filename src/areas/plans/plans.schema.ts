import { z } from "zod";
import { agreements, planKinds, points, readings } from "./plan.ts";
import type { PlanListed } from "./plan.ts";

export const planParams = z.object({ plan: z.uuid().describe("The plan’s identifier.") });

export const findQuery = z.object({
  find: z.string().max(200).default("").describe("Part of a name that is looked for."),
});

const named = z.object({ id: z.string(), name: z.string() });
const day = z.string().nullable();

const partnerTold = z.object({
  id: z.string(),
  organisation: named.nullable(),
  group: named.nullable(),
  isUserLed: z.boolean(),
  firstInvolvedOn: day.describe("There, with the papers in time, while the question was open."),
  firstAskedOn: day,
  agreement: z.enum(agreements),
  reading: z.enum(readings),
});

export const planTold = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(planKinds),
  commissioner: named.nullable(),
  scopeFixedOn: day,
  publishedOn: day,
  reading: z.enum(readings),
  points: z.array(z.object({ kind: z.enum(points), plannedOn: day, wasOn: day, decided: z.string() })).readonly(),
  partners: z.array(partnerTold).readonly(),
});

export const toldOfPlan = (plan: PlanListed): z.input<typeof planTold> => ({
  ...plan,
  scopeFixedOn: plan.fixedOn,
  partners: plan.partners.map((partner) => ({ ...partner, firstInvolvedOn: partner.firstOn })),
});

/** What a form’s page tells a program: whose form it is. */
export const formAnswerOf = <Shown extends { readonly plan: { readonly id: string; readonly title: string } }>() =>
  z
    .custom<Shown>()
    .transform(({ plan: { id, title } }) => ({ id, title }))
    .pipe(z.object({ id: z.string(), title: z.string() }));
