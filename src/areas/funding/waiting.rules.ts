import { monthsLater } from "../../nouns/months.ts";
import { decideBy, endOf, monthsAhead, nearnessOf, nearnessWords } from "./ending.rules.ts";
import { decidedWords } from "./funding.ts";
import type { Grant, Source } from "./funding.ts";
import type { CommunityAtRisk } from "./help.rules.ts";

/** Something about money that waits for somebody, as a sentence with its reason. */
export interface MoneyWaiting {
  readonly words: string;
  readonly because: string;
  /** A plain date. */
  readonly since: string;
  /** A plain date. */
  readonly by?: string;
  readonly isShared?: true;
  /** Behind the place's address. */
  readonly to: string;
  readonly verb: string;
}

interface Here {
  /** A plain date. */
  readonly today: string;
  /** A day as people say it. */
  readonly say: (plainDate: string) => string;
}

const eachMax = 3;

const lossOf = (grant: Grant, communities: readonly CommunityAtRisk[]): string => {
  const only = communities
    .filter(
      ({ loss, ending }) => loss !== "some" && ending.some(({ grants }) => grants.some(({ id }) => id === grant.id)),
    )
    .map(({ communityName }) => communityName);
  const left =
    only.length === 0 ? "" : ` No help of another organisation that we know of goes on for: ${only.join("; ")}.`;
  const said =
    grant.wouldLose === ""
      ? "The organisation has not said yet what people would lose."
      : `People would lose: ${grant.wouldLose}`;
  return `${said}${left}`;
};

/**
 * The commissioner's ends of the next 12 months about which nothing is decided, each with what the community would lose.
 * @practice P33
 */
export function waitingForCommissioner(
  undecided: readonly Grant[],
  { communities, today, say }: Here & { readonly communities: readonly CommunityAtRisk[] },
): readonly MoneyWaiting[] {
  const all = undecided.flatMap((grant) => {
    const { on } = endOf(grant);
    if (on === null) return [];
    const by = decideBy(grant, on);
    const ends = on < today ? "ended" : "ends";
    return [
      {
        words: `“${grant.title}” (${grant.recipient}) ${ends} on ${say(on)}.`,
        because: lossOf(grant, communities),
        since: today > by ? by : monthsLater(on, -monthsAhead),
        by,
        isShared: true as const,
        to: `funding/grants/${grant.id}`,
        verb: "Decide what happens",
      },
    ];
  });
  const more = all.length - eachMax;
  if (more <= 0) return all;
  return [
    ...all.slice(0, eachMax),
    {
      words: `${more} more ends wait for a decision.`,
      because: "Each organisation and community needs to know in time.",
      since: all[eachMax]?.since ?? today,
      by: all[eachMax]?.by ?? today,
      isShared: true as const,
      to: "funding/risks",
      verb: "See all of them",
    },
  ];
}

/** What an organisation reads: its own ends, and what was decided about grants that it gets. */
export function waitingForWorker(
  { sources, grants }: { readonly sources: readonly Source[]; readonly grants: readonly Grant[] },
  { today, say }: Here,
): readonly MoneyWaiting[] {
  const decided = grants.flatMap((grant) =>
    grant.last === null || grant.last.heardOn !== null
      ? []
      : [
          {
            words: `“${grant.title}” was ${decidedWords[grant.last.decision]}.`,
            because: `${grant.last.by ?? `A ${grant.last.role}`} decided it and says why. Say that you read it.`,
            since: grant.last.on,
            to: `funding/grants/${grant.id}`,
            verb: "Read what was decided",
          },
        ],
  );
  const unsaid = grants.flatMap((grant) => {
    const { on, letGo } = endOf(grant);
    const near = nearnessOf(on, today);
    if (on === null || letGo !== null || near === "later" || near === "past" || grant.wouldLose !== "") return [];
    return [
      {
        words: `“${grant.title}” ends on ${say(on)}. What would people lose?`,
        because: "Whoever pays reads your words before they decide.",
        since: today,
        by: on,
        to: `funding/grants/${grant.id}/say`,
        verb: "Say what people would lose",
      },
    ];
  });
  const own = sources.flatMap(({ endsOn, organisationId, funder, wouldLose }) => {
    const near = nearnessOf(endsOn, today);
    if (endsOn === null || near === "later" || near === "past") return [];
    return [
      {
        words: `Your money from ${funder} ends ${nearnessWords(near)}: on ${say(endsOn)}.`,
        because:
          wouldLose === ""
            ? "You have not written down yet what people would lose."
            : `People would lose: ${wouldLose}`,
        since: today,
        by: endsOn,
        to: `funding/organisations/${organisationId}`,
        verb: "See who knows of it",
      },
    ];
  });
  return [...decided.slice(0, eachMax), ...unsaid.slice(0, eachMax), ...own.slice(0, eachMax)];
}
