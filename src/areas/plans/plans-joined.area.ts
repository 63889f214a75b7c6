import type { CommunityPart, HeldPart, HomePart, RetentionPart, Search, Waiting } from "../../web/registered.ts";
import { earlySaid, rowsOfPlans } from "./early.rules.ts";
import { listPanelsWaiting } from "./panel.store.ts";
import { kindNames, readingNames } from "./plan.ts";
import { PlanLinks } from "./plan-links.page.tsx";
import { eraseScores, forgetWhoScored, passOnPlans, readPlansHeld, readScoresHeld } from "./plans-held.store.ts";
import { plansOfPerson, scoresOfPerson } from "./plans-moves.store.ts";
import { mayRunPlan } from "./plans.policy.ts";
import { listPlans } from "./plans.store.ts";
import { waitingForOwner, waitingForPartner } from "./waiting.rules.ts";
import type { ToDo } from "./waiting.rules.ts";

const hitsMax = 10;
const linesMax = 20;

const waitingOf =
  (href: string, isShared: boolean) =>
  ({ since, by, to, ...said }: ToDo): Waiting => ({
    words: said.words,
    because: said.because,
    verb: said.verb,
    since: since === null ? null : new Date(since),
    ...(by === null ? {} : { by }),
    ...(isShared ? ({ isShared: true } as const) : {}),
    href: `${href}${to}`,
  });

export const plansAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    const { member } = actor;
    if (member === null) return [];
    const today = at.toISOString().slice(0, 10);
    const waiting = (await listPlans(tx, actor)).flatMap((plan) => {
      const href = `/${place.slug}/plans/${plan.id}`;
      const isOwner = plan.owner?.id === member.personId;
      return [
        ...(isOwner ? [] : waitingForPartner(plan).map(waitingOf(href, true))),
        ...(mayRunPlan(actor, plan).allowed ? waitingForOwner(plan, today).map(waitingOf(href, !isOwner)) : []),
      ];
    });
    const panels = (await listPanelsWaiting(tx, member.personId)).map(({ planId, title, openedOn, how }) => ({
      words: `${title}: ${how === "votes" ? "vote on" : "score"} the options`,
      because: "You were asked to the panel. Nobody sees what you say there.",
      since: new Date(openedOn),
      href: `/${place.slug}/plans/${planId}/score`,
      verb: how === "votes" ? "Vote" : "Score them",
    }));
    return [...panels, ...waiting].slice(0, linesMax);
  },
  told: async (tx, { actor, place }) => {
    if (actor.member === null) return [];
    const rows = rowsOfPlans(await listPlans(tx, actor));
    return rows.length === 0
      ? []
      : [{ words: `Who was involved before scope was fixed? ${earlySaid(rows)}`, href: `/${place.slug}/plans/early` }];
  },
};

export const searchPlans: Search = async (tx, text, { actor, place }) =>
  (await listPlans(tx, actor, { holding: text })).slice(0, hitsMax).map(({ id, title, kind, reading }) => ({
    kind: "plan",
    title,
    words: `${kindNames[kind]}: ${readingNames[reading].toLowerCase()}`,
    href: `/${place.slug}/plans/${id}`,
  }));

const part = (by: "community" | "service", order: number): CommunityPart => ({
  title: "Plans",
  order,
  draw: async (tx, id, { actor, place }) =>
    PlanLinks({ plans: (await listPlans(tx, actor, { [by]: id })).slice(0, hitsMax), slug: place.slug }),
});

export const plansOfCommunities: readonly CommunityPart[] = [part("community", 47)];
export const plansOfServices: readonly CommunityPart[] = [part("service", 47)];

export const heldByPlans: readonly HeldPart[] = [
  {
    kind: "plan.plans",
    words: "The plans you look after",
    because: "So that somebody answers for each plan. Forgotten: the plan stays, your name goes.",
    read: readPlansHeld,
    erase: passOnPlans,
    moves: plansOfPerson,
  },
  {
    kind: "plan.scores",
    words: "The panels you are asked to, and what you scored",
    because:
      "So that both sides can be counted apart. Nobody else reads it. Forgotten: it is deleted; what was counted when the scoring closed stays, and names nobody.",
    read: readScoresHeld,
    erase: eraseScores,
    moves: scoresOfPerson,
  },
];

export const plansRetention: RetentionPart = {
  kind: "scores-given",
  words: "What each person of a panel scored, after the scoring closed. What both sides were found to say stays.",
  monthsUsual: 12,
  monthsMin: 1,
  monthsMax: 60,
  forget: forgetWhoScored,
};
