import { ByGroup, dayText } from "../../design/index.ts";
import type { CommunityPart, HeldPart, HomePart, Search, Waiting } from "../../web/registered.ts";
import { budgetsOfPerson, eraseBudgets, readBudgetsHeld } from "./budgets-held.store.ts";
import { maySeeBudgets, maySeeConversion } from "./budgets.policy.ts";
import { budgetWords } from "./budgets.words.ts";
import { conversionOf, conversionSaid, conversionWords, withoutSaid } from "./conversion/conversion.rules.ts";
import { findYearCounted, listOnTheWay } from "./waiting.store.ts";
import type { OnTheWay } from "./waiting.store.ts";

const linesMax = 2;

/** What waits in one way to a budget. */
function linesOf({ id, pseudonym, reviewDue, waitsSince }: OnTheWay, at: string, today: string): readonly Waiting[] {
  const line = { isShared: true as const, href: `${at}/${id}` };
  if (reviewDue !== null && reviewDue <= today)
    return [
      {
        ...line,
        words: `${pseudonym}: look at the budget again`,
        because: "What it changed for them, and what was not spent, is asked of the person.",
        since: null,
        by: reviewDue,
        verb: "Write it down",
      },
    ];
  return waitsSince === null
    ? []
    : [
        {
          ...line,
          words: `${pseudonym} asked for a budget, and heard nothing`,
          because: "The law names no number of days. The person waits all the same.",
          since: new Date(waitsSince),
          verb: "Answer",
        },
      ];
}

/** A budget to be looked at again, and somebody who asked and heard nothing; for those who pay, who gets one. @practice P27 */
export const budgetsAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (!maySeeBudgets(actor).allowed) return [];
    const today = at.toISOString().slice(0, 10);
    const here = `/${place.slug}/budgets`;
    const lines = (await listOnTheWay(tx, actor, at)).flatMap((one) => linesOf(one, here, today));
    const [first] = lines;
    return lines.length <= linesMax || first === undefined
      ? lines
      : [{ ...first, words: `${lines.length} people wait for their budget`, href: here, verb: "See who" }];
  },
  told: async (tx, { actor, place, at }) => {
    if (actor.member?.roles.includes("commissioner") !== true) return [];
    const { counts, policy, from, until } = await findYearCounted(tx, at);
    if (counts.length === 0) return [];
    const period = `${dayText(from, "en")} to ${dayText(until, "en")}`;
    const released = conversionOf(counts, { policy, period });
    const href = `/${place.slug}/budgets/conversion`;
    const words = `Personal budgets, ${period}. ${conversionSaid(released)} ${withoutSaid(released)}`.trim();
    return [{ words, href }];
  },
};

/** Pages only: a person is found among cases. */
export const searchBudgets: Search = (_tx, text, { actor, place, language }) => {
  const words = budgetWords(language);
  const pages = [
    { title: words.title, path: "budgets/leaflet", may: true },
    { title: "Who gets a personal budget", path: "budgets/conversion", may: maySeeConversion(actor).allowed },
  ];
  return Promise.resolve(
    pages
      .filter(({ title, may }) => may && title.toLocaleLowerCase().includes(text.toLocaleLowerCase()))
      .map(({ title, path }) => ({ kind: "page", title, words: words.lead, href: `/${place.slug}/${path}` })),
  );
};

export const heldByBudgets: readonly HeldPart[] = [
  {
    kind: "budget.said",
    words: "What you wrote down on somebody’s way to a personal budget",
    because: "So that a no has an author. Forgotten: your name goes, what happened to the person stays.",
    read: readBudgetsHeld,
    erase: eraseBudgets,
    moves: budgetsOfPerson,
  },
];

/** On the page of a community: how far its people got, and who found nobody who knows their language, faith or food. @practice P01 */
export const budgetsOfCommunities: readonly CommunityPart[] = [
  {
    title: "Personal budgets",
    order: 44,
    draw: async (tx, communityId, { actor, place, at }) => {
      if (!maySeeConversion(actor).allowed) return null;
      const { counts, policy, from, until } = await findYearCounted(tx, at);
      return ByGroup({
        id: "budgets",
        released: conversionOf(counts, { policy, period: `${dayText(from, "en")} to ${dayText(until, "en")}` }),
        words: conversionWords,
        hiddenUnder: policy.hideUnder,
        only: { way: "community", key: communityId, href: `/${place.slug}/budgets/conversion` },
      });
    },
  },
];
