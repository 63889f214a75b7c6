import type { AllianceListed, AllianceSide } from "./alliance.ts";
import { carriedOf } from "./carried.rules.ts";
import { daysBetween } from "./days.rules.ts";
import { titleOf } from "./place-shown.ts";
import { isOver, partyOf } from "./sides.rules.ts";
import { talkEveryDays } from "./trust.rules.ts";

interface OfAlliance {
  readonly allianceId: string;
}

export interface OwnRows {
  readonly alliances: readonly AllianceListed[];
  readonly contacts: readonly (OfAlliance & {
    readonly side: AllianceSide;
    readonly onDay: string;
    readonly writtenById: string | null;
  })[];
  readonly parts: readonly (OfAlliance & { readonly personId: string; readonly side: AllianceSide })[];
  readonly due: readonly (OfAlliance & {
    readonly promiseId: string;
    readonly words: string;
    readonly dueOn: string;
  })[];
  readonly checkIns: readonly (OfAlliance & { readonly saidOn: string | null; readonly isAsked: boolean })[];
}

/** One thing that waits, for home. */
export interface WaitsHere {
  readonly words: string;
  readonly because: string;
  /** A plain date or a moment. */
  readonly since: string | null;
  /** A plain date. */
  readonly by?: string;
  /** Behind the alliances' address. */
  readonly step: string;
  readonly verb: string;
}

const shortened = (words: string): string => {
  const letters = [...words];
  return letters.length <= 100 ? words : `${letters.slice(0, 99).join("")}…`;
};

/** What waits for somebody in their own alliances; nobody else's home says that an alliance sleeps. @practice P05 */
export function waitingIn(
  rows: OwnRows,
  { personId, today }: { readonly personId: string; readonly today: string },
): readonly WaitsHere[] {
  return rows.alliances
    .filter((alliance) => !isOver(alliance))
    .flatMap((alliance) => {
      const of = <One extends OfAlliance>(list: readonly One[]): readonly One[] =>
        list.filter(({ allianceId }) => allianceId === alliance.id);
      const side = of(rows.parts).find((one) => one.personId === personId)?.side;
      if (side === undefined) return [];
      return [
        ...promisesDue(alliance, of(rows.due)),
        ...quiet(alliance, { contacts: of(rows.contacts), parts: of(rows.parts), today }),
        ...of(rows.checkIns).flatMap((one) => checkIn(alliance, { side, today, ...one })),
      ];
    });
}

const promisesDue = (alliance: AllianceListed, due: OwnRows["due"]): readonly WaitsHere[] =>
  due.map(({ promiseId, words, dueOn }) => ({
    words: `Was it kept? “${shortened(words)}”`,
    because: `Between ${titleOf(alliance)}, each side says whether a promise was kept. Yours has not said yet.`,
    since: null,
    by: dueOn,
    step: `${alliance.id}/promises/${promiseId}`,
    verb: "Say whether it was kept",
  }));

interface Known {
  readonly contacts: OwnRows["contacts"];
  readonly parts: OwnRows["parts"];
  readonly today: string;
}

function quiet(alliance: AllianceListed, { contacts, parts, today }: Known): readonly WaitsHere[] {
  const carried = carriedOf({
    entries: contacts.map((one) => ({ ...one, kind: "contact" as const })),
    people: parts.map((one) => ({ ...one, agreedAt: "", leftAt: null, canTakeOver: false })),
    startedOn: alliance.startedAt.slice(0, 10),
    today,
  });
  const title = titleOf(alliance);
  if (carried.isDormant)
    return [
      {
        words: `${title} have not been in touch for a while.`,
        because: "Nobody has written down a contact for more than three months. Alliances that sleep are hard to wake.",
        since: contacts[0]?.onDay ?? alliance.startedAt,
        step: `${alliance.id}/contact`,
        verb: "Write down a contact",
      },
    ];
  if (carried.mostlyBy === null) return [];
  return [
    {
      words: `Nearly all contacts between ${title} come from ${partyOf(alliance, carried.mostlyBy).name}.`,
      because: "Who always rings first may stop one day. Only the people of this alliance see this.",
      since: null,
      step: alliance.id,
      verb: "Look at it",
    },
  ];
}

interface CheckingIn {
  readonly side: AllianceSide;
  readonly today: string;
  readonly saidOn: string | null;
  readonly isAsked: boolean;
}

function checkIn(alliance: AllianceListed, { side, today, saidOn, isAsked }: CheckingIn): readonly WaitsHere[] {
  if (isAsked)
    return [
      {
        words: `Six questions about trust are open on your side: ${titleOf(alliance)}.`,
        because: "Nobody sees your answers. Not answering says nothing.",
        since: null,
        step: `${alliance.id}/questions`,
        verb: "Answer them",
      },
    ];
  const from = saidOn ?? alliance.startedAt.slice(0, 10);
  if (partyOf(alliance, side).checkIn !== "talk" || daysBetween(from, today) <= talkEveryDays) return [];
  return [
    {
      words: `Half a year has gone by: talk about the trust between ${titleOf(alliance)}.`,
      because: "Your side chose a talk twice a year, which ends in one sentence. You decide who reads it.",
      since: from,
      step: `${alliance.id}/sentence`,
      verb: "Say it in one sentence",
    },
  ];
}
