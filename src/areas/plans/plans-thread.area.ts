import type { ThreadStep } from "../../nouns/thread.ts";
import type { ThreadPart } from "../../web/registered.ts";
import { readingNames } from "./plan.ts";
import type { PlanListed } from "./plan.ts";
import { findPlan, listPlans } from "./plans.store.ts";

const stepsOf = (plan: PlanListed, at: string): readonly ThreadStep[] => {
  const partners = plan.partners.length;
  const common = { kind: "plan", id: plan.id, href: `${at}/${plan.id}`, part: "planned" as const };
  const withWhom = partners === 0 ? ("services" as const) : ("both" as const);
  return [
    {
      ...common,
      day: plan.startedOn,
      words: `“${plan.title}” was begun as a plan${partners === 0 ? ", without a partner so far" : `, with ${partners === 1 ? "one partner" : `${partners} partners`}`}.`,
      with: withWhom,
    },
    ...(plan.publishedOn === null
      ? []
      : [
          {
            ...common,
            day: plan.publishedOn,
            words: `“${plan.title}” was published: what is still open in it, and who decides.`,
            with: null,
          },
        ]),
    ...(plan.fixedOn === null
      ? []
      : [
          {
            ...common,
            day: plan.fixedOn,
            words: `“${plan.title}” was fixed. Were partners there before? ${readingNames[plan.reading]}.`,
            with: withWhom,
          },
        ]),
  ];
};

/** What was planned, with whom, and whether they were there before it was fixed. @practice P44 */
export const threadOfPlans: ThreadPart = {
  kind: "plan",
  find: async (tx, id, { actor, place }) => {
    const plan = await findPlan(tx, actor, id);
    if (plan === undefined || (actor.member === null && plan.publishedOn === null)) return undefined;
    return {
      title: plan.title,
      href: `/${place.slug}/plans/${id}`,
      day: plan.startedOn,
      services: plan.services.map((one) => one.id),
      communities: plan.communities.map((one) => one.id),
    };
  },
  steps: async (tx, { services, communities }, { actor, place }) => {
    const isOf = (wanted: readonly string[], own: readonly { readonly id: string }[]): boolean =>
      wanted.length === 0 || own.length === 0 || own.some(({ id }) => wanted.includes(id));
    return (await listPlans(tx, actor))
      .filter((plan) => isOf(services, plan.services) && isOf(communities, plan.communities))
      .filter(
        (plan) => services.length + communities.length === 0 || plan.services.length + plan.communities.length > 0,
      )
      .flatMap((plan) => stepsOf(plan, `/${place.slug}/plans`));
  },
};
