import { dayText } from "../../design/index.ts";
import { closedYear } from "../../nouns/months.ts";
import type { HeldPart, HomePart, Search, Waiting } from "../../web/registered.ts";
import { findLooking, listSeen } from "../cases/index.ts";
import { findSmallNumberPolicy } from "../voices/index.ts";
import { budgetsOfPerson, eraseBudgets, readBudgetsHeld } from "./budgets-held.store.ts";
import { maySeeBudgets, maySeeConversion } from "./budgets.policy.ts";
import { listBudgetSteps } from "./budgets.store.ts";
import { budgetWords } from "./budgets.words.ts";
import { reviewDue, waitsSince } from "./clocks.rules.ts";
import { conversionOf, conversionSaid } from "./conversion/conversion.rules.ts";
import { countBudgets } from "./conversion/counted.store.ts";

const linesMax = 2;

/** A budget to be looked at again, and somebody who asked and heard nothing; for those who pay, who gets one. @practice P27 */
export const budgetsAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (!maySeeBudgets(actor).allowed) return [];
    const looking = await findLooking(tx, actor, at);
    if (looking.own.length === 0) return [];
    const seen = (await listSeen(tx, looking, { kind: "budget" })).filter(
      ({ gate }) => gate.open && gate.right === "holder",
    );
    const steps = await listBudgetSteps(
      tx,
      seen.map(({ one }) => one.id),
    );
    const { today } = looking.looker;
    const lines = seen.flatMap(({ one }): readonly Waiting[] => {
      const own = steps.get(one.id) ?? [];
      const [due, since] = [reviewDue(own), waitsSince(own)];
      const line = { isShared: true as const, href: `/${place.slug}/budgets/${one.id}` };
      if (due !== null && due <= today)
        return [
          {
            ...line,
            words: `${one.pseudonym}: look at the budget again`,
            because: "What it changed for them, and what was not spent, is asked of the person.",
            since: null,
            by: due,
            verb: "Write it down",
          },
        ];
      return since === null
        ? []
        : [
            {
              ...line,
              words: `${one.pseudonym} asked for a budget, and heard nothing`,
              because: "The law names no number of days. The person waits all the same.",
              since: new Date(since),
              verb: "Answer",
            },
          ];
    });
    const [first] = lines;
    return lines.length <= linesMax || first === undefined
      ? lines
      : [
          {
            ...first,
            words: `${lines.length} people wait for their budget`,
            href: `/${place.slug}/budgets`,
            verb: "See who",
          },
        ];
  },
  told: async (tx, { actor, place, at }) => {
    if (actor.member?.roles.includes("commissioner") !== true) return [];
    const { from, until } = closedYear(at.toISOString().slice(0, 10));
    const counts = await countBudgets(tx, { from, until });
    if (counts.length === 0) return [];
    const period = `${dayText(from, "en")} to ${dayText(until, "en")}`;
    const released = conversionOf(counts, { policy: await findSmallNumberPolicy(tx), period });
    return [
      { words: `Personal budgets, ${period}. ${conversionSaid(released)}`, href: `/${place.slug}/budgets/conversion` },
    ];
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
