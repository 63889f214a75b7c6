import type { HeldPart, HomePart, RetentionPart, Search, Waiting } from "../../web/registered.ts";
import { casesOfPerson, eraseCases, forgetCases, readCasesHeld } from "./cases-held.store.ts";
import { maySupport } from "./cases.policy.ts";
import { findLooking, listSeen } from "./looking.store.ts";
import type { Seen } from "./looking.store.ts";
import { stateOf } from "./state.rules.ts";

const linesMax = 2;
const dayMs = 86_400_000;

interface Around {
  /** A plain date. */
  readonly today: string;
  /** The address of the place’s cases. */
  readonly at: string;
}

const isHeld = ({ gate }: Seen): boolean => gate.open && gate.right === "holder";
const isAsked = ({ gate }: Seen): boolean => gate.open && gate.right === "asked";

/** Those who asked for help with somebody, and wait for yes or no. */
function unanswered(seen: readonly Seen[], { today, at }: Around): readonly Waiting[] {
  const ones = seen.filter(({ one }) => ["waiting", "unanswered"].includes(stateOf(one, today)));
  const held = ones.filter(isHeld);
  const lines = held.map(({ one }): Waiting => ({
    words: `${one.pseudonym}: yes or no?`,
    because: `${one.from?.name ?? "They"} asked for help with somebody, who waits.`,
    since: new Date(one.openedOn),
    ...(one.answerBy === null ? {} : { by: one.answerBy }),
    isShared: true,
    href: `${at}/${one.id}#next`,
    verb: "Answer",
  }));
  const late = ones.filter((each) => isAsked(each) && stateOf(each.one, today) === "unanswered");
  const lateLines = late.map(({ one }): Waiting => ({
    words: `${one.pseudonym}: nobody answered you`,
    because: `${one.holder.name} had until this day to answer.`,
    since: null,
    by: one.answerBy ?? today,
    isShared: true,
    href: `${at}/${one.id}`,
    verb: "See how it stands",
  }));
  const all = [...lines, ...lateLines];
  const [first] = all.toSorted((one, other) => (one.by ?? "").localeCompare(other.by ?? ""));
  if (all.length <= linesMax || first === undefined) return all;
  return [{ ...first, words: `${all.length} people wait for yes or no`, href: `${at}?state=waiting`, verb: "See who" }];
}

/** Opened without a yes, and not looked at by somebody else yet. */
const toReview = (seen: readonly Seen[], personId: string, { at }: Around): readonly Waiting[] =>
  seen.filter(isHeld).flatMap(({ one }) =>
    one.glasses
      .filter((glass) => glass.reviewedAt === null && glass.personId !== personId)
      .slice(0, 1)
      .map((glass) => ({
        words: `${one.pseudonym} was opened without a yes`,
        because: `By ${glass.of.name}. Somebody of yours says whether it was right.`,
        since: new Date(glass.openedAt),
        isShared: true as const,
        href: `${at}/${one.id}#opened`,
        verb: "Look at why",
      })),
  );

/** A yes that ends within two weeks, while help goes on. */
function endingSoon(seen: readonly Seen[], { today, at }: Around): readonly Waiting[] {
  const soon = new Date(Date.parse(today) + 14 * dayMs).toISOString().slice(0, 10);
  return seen.filter(isHeld).flatMap(({ one }) => {
    const ending = one.consents.find(
      ({ withdrawnAt, until }) => withdrawnAt === null && until >= today && until <= soon,
    );
    return ending === undefined || stateOf(one, today) === "ended"
      ? []
      : [
          {
            words: `${one.pseudonym}: the yes ends`,
            because: "After this day nobody else sees anything. Ask the person again, or tell the others.",
            since: null,
            by: ending.until,
            isShared: true as const,
            href: `${at}/${one.id}#yes`,
            verb: "Ask again",
          },
        ];
  });
}

export const casesAtHome: HomePart = {
  today: async (tx, { actor, place, at }) => {
    if (!maySupport(actor).allowed) return [];
    const looking = await findLooking(tx, actor, at);
    const seen = await listSeen(tx, looking);
    const around = { today: looking.looker.today, at: `/${place.slug}/cases` };
    return [
      ...toReview(seen, looking.looker.personId, around).slice(0, linesMax),
      ...unanswered(seen, around),
      ...endingSoon(seen, around).slice(0, linesMax),
    ];
  },
  /** What came of it, told back to those who asked, where the person agreed. @practice P14 */
  news: async (tx, { actor, place, at }, since) => {
    if (!maySupport(actor).allowed) return [];
    const looking = await findLooking(tx, actor, at);
    const sinceDay = since.toISOString().slice(0, 10);
    return (await listSeen(tx, looking)).filter(isAsked).flatMap(({ one, gate }) => {
      const last = one.steps.at(-1);
      if (
        !gate.open ||
        !gate.parts.includes("steps") ||
        last === undefined ||
        last.did === "asked" ||
        last.on < sinceDay
      )
        return [];
      return [
        {
          words: `What came of ${one.pseudonym}, for whom you asked`,
          at: new Date(last.on),
          href: `/${place.slug}/cases/${one.id}`,
        },
      ];
    });
  },
};

export const searchCases: Search = async (tx, text, { actor, place, at }) => {
  if (!maySupport(actor).allowed) return [];
  const called = text.trim().toLowerCase().replaceAll(/\s+/g, "-");
  if (called === "") return [];
  return (await listSeen(tx, await findLooking(tx, actor, at), { called })).slice(0, 10).map(({ one }) => ({
    kind: "case",
    title: one.pseudonym,
    words: `Support, held by ${one.holder.name}`,
    href: `/${place.slug}/cases/${one.id}`,
  }));
};

export const heldByCases: readonly HeldPart[] = [
  {
    kind: "case.done",
    words: "What you did with cases: what you wrote down, opened and looked at",
    because: "So that people can ask who looked. Forgotten: what was done stays, your name goes.",
    read: readCasesHeld,
    erase: eraseCases,
    moves: casesOfPerson,
  },
];

export const casesKept: RetentionPart = {
  kind: "cases",
  words: "Help for one person, under a pseudonym, after it ended, was not taken on, or nobody answered",
  monthsUsual: 36,
  monthsMin: 6,
  monthsMax: 96,
  forget: forgetCases,
};
