import { monthsLater } from "../../nouns/months.ts";
import { endOf } from "./ending.rules.ts";
import type { Decided, Grant, Source } from "./funding.ts";

/** An organisation that says it serves a community, with what people can come to there. */
export interface Serving {
  readonly communityId: string;
  readonly communityName: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly offerings: readonly string[];
}

/** Help whose last known money ends. */
export interface EndingHelp {
  readonly organisationId: string;
  readonly organisationName: string;
  /** The last day on which any money that we know of pays for it. */
  readonly endsOn: string;
  /** What people would lose: in the organisation's words, else what people can come to there. */
  readonly wouldLose: readonly string[];
  /** The grants of the commissioners' list that end; an organisation's own sources are not named here. */
  readonly grants: readonly { readonly id: string; readonly title: string; readonly endsOn: string }[];
  /** Decided to be let go. */
  readonly letGo: Decided | null;
}

/**
 * - `only`: every organisation that serves this community loses its last known money.
 * - `only-known`: so do all whose money we know of; of others we know nothing.
 * - `some`: others go on.
 */
export type Loss = "only" | "only-known" | "some";

export interface CommunityAtRisk {
  readonly communityId: string;
  readonly communityName: string;
  readonly loss: Loss;
  /** After this day nothing that we know of is paid for any more (`only`, `only-known`), or the first help ends. */
  readonly endsOn: string;
  readonly ending: readonly EndingHelp[];
  readonly goesOnCount: number;
  readonly notKnownCount: number;
}

export interface HelpKnown {
  readonly serving: readonly Serving[];
  /** Of the commissioners' list: what goes on today. */
  readonly grants: readonly Grant[];
  /** What organisations show the reader; what they do not show is not here and changes nothing. */
  readonly sources: readonly Source[];
  readonly today: string;
  readonly months: number;
}

interface Money {
  readonly endsOn: string | null;
  readonly letGo: Decided | null;
  readonly wouldLose: string;
  readonly grant: { readonly id: string; readonly title: string; readonly endsOn: string } | null;
}

const ofGrant = (grant: Grant): Money => {
  const end = endOf(grant);
  return {
    endsOn: end.on,
    letGo: end.letGo,
    wouldLose: grant.wouldLose,
    grant: end.on === null ? null : { id: grant.id, title: grant.title, endsOn: end.on },
  };
};

const ofSource = ({ endsOn, wouldLose }: Source): Money => ({ endsOn, letGo: null, wouldLose, grant: null });

type Standing =
  | { readonly kind: "goes-on" }
  | { readonly kind: "not-known" }
  | (EndingHelp & { readonly kind: "ends" });

function standingOf(one: Serving, money: readonly Money[], until: string): Standing {
  if (money.length === 0) return { kind: "not-known" };
  const ends = money.flatMap(({ endsOn }) => (endsOn === null || endsOn > until ? [] : [endsOn]));
  if (ends.length < money.length) return { kind: "goes-on" };
  const said = [...new Set(money.map(({ wouldLose }) => wouldLose).filter((words) => words !== ""))];
  return {
    kind: "ends",
    organisationId: one.organisationId,
    organisationName: one.organisationName,
    endsOn: ends.toSorted().at(-1) ?? until,
    wouldLose: said.length > 0 ? said : one.offerings,
    grants: money.flatMap(({ grant }) => grant ?? []),
    letGo: money.find(({ letGo }) => letGo !== null)?.letGo ?? null,
  };
}

const lossOf = (goesOn: number, notKnown: number): Loss => {
  if (goesOn > 0) return "some";
  return notKnown > 0 ? "only-known" : "only";
};

const lossOrder: Readonly<Record<Loss, number>> = { only: 0, "only-known": 1, some: 2 };

/**
 * The communities that lose help within so many months, those first that would have none left. Only money that the
 * reader may see takes part: an organisation that shows nothing counts as "not known", never as safe or as ending.
 * @practice P33
 */
export function communitiesAtRisk({ serving, grants, sources, today, months }: HelpKnown): readonly CommunityAtRisk[] {
  const until = monthsLater(today, months);
  const grantsBy = Map.groupBy(grants, ({ recipientId }) => recipientId ?? "");
  const sourcesBy = Map.groupBy(sources, ({ organisationId }) => organisationId);
  const moneyFor = ({ organisationId, communityId }: Serving): readonly Money[] => [
    ...(grantsBy.get(organisationId) ?? [])
      .filter(({ communityIds }) => communityIds.length === 0 || communityIds.includes(communityId))
      .map(ofGrant),
    ...(sourcesBy.get(organisationId) ?? []).map(ofSource),
  ];
  const found = [...Map.groupBy(serving, ({ communityId }) => communityId).values()].flatMap((help) => {
    const [first] = help;
    const all = help.map((one) => standingOf(one, moneyFor(one), until));
    const ending = all.flatMap((one) => (one.kind === "ends" ? [one] : []));
    if (first === undefined || ending.length === 0) return [];
    const goesOnCount = all.filter(({ kind }) => kind === "goes-on").length;
    const notKnownCount = all.length - ending.length - goesOnCount;
    const loss = lossOf(goesOnCount, notKnownCount);
    const days = ending.map(({ endsOn }) => endsOn).toSorted();
    return [
      {
        communityId: first.communityId,
        communityName: first.communityName,
        loss,
        endsOn: (loss === "some" ? days.at(0) : days.at(-1)) ?? until,
        ending: ending.map(({ kind: _kind, ...one }) => one).toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1)),
        goesOnCount,
        notKnownCount,
      },
    ];
  });
  return found.toSorted((a, b) => lossOrder[a.loss] - lossOrder[b.loss] || (a.endsOn < b.endsOn ? -1 : 1));
}
