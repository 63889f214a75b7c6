import type { Tx } from "../../db/tables.ts";
import type { ThreadStep } from "../../nouns/thread.ts";
import type { Here, ThreadPart } from "../../web/registered.ts";
import { pointNames, questionNames, readingNames } from "./plan.ts";
import type { PlanListed } from "./plan.ts";
import { findPlan, listPlans } from "./plans.store.ts";

/** A plan can be older than its record here. */
const firstDay = ({ startedOn, points }: Pick<PlanListed, "startedOn" | "points">): string =>
  points.flatMap(({ wasOn }) => wasOn ?? []).reduce((first, day) => (day < first ? day : first), startedOn);

const stepsOf = (plan: PlanListed, at: string): readonly ThreadStep[] => {
  const partners = plan.partners.length;
  const common = { kind: "plan", id: plan.id, href: `${at}/${plan.id}`, part: "planned" as const };
  const withWhom = partners === 0 ? ("services" as const) : ("both" as const);
  const isLater = firstDay(plan) < plan.startedOn;
  return [
    // What fixed the scope is told below, with who was there before.
    ...plan.points.flatMap(({ kind, wasOn, decided }) =>
      wasOn === null || kind === "scope-fixed"
        ? []
        : [
            {
              ...common,
              day: wasOn,
              words: `${pointNames[kind]}, for “${plan.title}”${decided === "" ? "." : `: ${decided}`}`,
              with: withWhom,
            },
          ],
    ),
    {
      ...common,
      day: plan.startedOn,
      words: `“${plan.title}” was ${isLater ? "written down here" : "begun"} as a plan${partners === 0 ? ", without a partner so far" : `, with ${partners === 1 ? "one partner" : `${partners} partners`}`}.`,
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

/** So many plans of one thread tell their meetings. */
const meetingsMax = 6;

/** Meetings at which a question of the plan was on the table. That both sides were there rests on who came, not on a day. */
async function meetingsOf(tx: Tx, { id, title }: PlanListed, { actor, place }: Here): Promise<readonly ThreadStep[]> {
  const plan = await findPlan(tx, actor, id);
  return (plan?.sessions ?? []).flatMap(({ about, onDay, wasHeld, partnersCame }): readonly ThreadStep[] => {
    // Whether a partner came stands on the page of the plan for the people of the place.
    const both = partnersCame && actor.member !== null;
    const met = both ? `Both sides met for “${title}”.` : `There was a meeting for “${title}”.`;
    const words = `${met} On the table: ${questionNames[about].toLowerCase()}.`;
    const href = `/${place.slug}/plans/${id}#sessions`;
    const what = both
      ? ({ with: "both", part: "together" } as const)
      : ({ with: "services", part: "planned" } as const);
    return onDay === null || !wasHeld ? [] : [{ kind: "plan", id, day: onDay, words, href, ...what }];
  });
}

/** What was planned, with whom, and whether they were there before it was fixed. @practice P44 */
export const threadOfPlans: ThreadPart = {
  kind: "plan",
  find: async (tx, id, { actor, place }) => {
    const plan = await findPlan(tx, actor, id);
    if (plan === undefined || (actor.member === null && plan.publishedOn === null)) return undefined;
    return {
      title: plan.title,
      href: `/${place.slug}/plans/${id}`,
      day: firstDay(plan),
      services: plan.services.map((one) => one.id),
      communities: plan.communities.map((one) => one.id),
    };
  },
  steps: async (tx, { services, communities }, here) => {
    const { actor, place } = here;
    const isOf = (wanted: readonly string[], own: readonly { readonly id: string }[]): boolean =>
      wanted.length === 0 || own.length === 0 || own.some(({ id }) => wanted.includes(id));
    const plans = (await listPlans(tx, actor))
      .filter((plan) => isOf(services, plan.services) && isOf(communities, plan.communities))
      .filter(
        (plan) => services.length + communities.length === 0 || plan.services.length + plan.communities.length > 0,
      );
    // Of the whole place, meetings are told as meetings.
    const telling = services.length + communities.length === 0 ? [] : plans.slice(0, meetingsMax);
    const meetings: ThreadStep[] = [];
    for (const plan of telling) meetings.push(...(await meetingsOf(tx, plan, here)));
    return [...meetings, ...plans.flatMap((plan) => stepsOf(plan, `/${place.slug}/plans`))];
  },
};
