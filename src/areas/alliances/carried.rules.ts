import type { AllianceSide, Entry, PersonOfAlliance } from "./alliance.ts";
import { allianceSides } from "./alliance.ts";
import { daysBetween, yearBefore } from "./days.rules.ts";

/** Who carries an alliance, whether it sleeps, whether one side does it all: worked out from contacts, never stored. */

type Contact = Pick<Entry, "kind" | "side" | "onDay" | "writtenById">;
type Part = Pick<PersonOfAlliance, "personId" | "side" | "agreedAt" | "leftAt" | "canTakeOver">;

export const dormantAfterDays = 90;
/** Fewer contacts than this say nothing of who carries them. */
const contactsNeeded = 4;
const mostlyShare = 0.75;

export interface CarriedBy {
  readonly side: AllianceSide;
  /** Contacts of this side in twelve months, and how many of them one person made. */
  readonly contacts: number;
  readonly byOne: number;
  readonly personId: string;
  readonly peopleOfSide: number;
  /** Somebody else of that side said that they would take over. */
  readonly hasSuccessor: boolean;
}

export interface Carried {
  /** Days since the newest contact of either side, or since it started. */
  readonly daysQuiet: number;
  readonly isDormant: boolean;
  readonly contacts: Readonly<Record<AllianceSide, number>>;
  /** The side that made nearly all contacts of twelve months, or has the only people. */
  readonly mostlyBy: AllianceSide | null;
  readonly byOne: readonly CarriedBy[];
}

interface Known {
  readonly entries: readonly Contact[];
  readonly people: readonly Part[];
  readonly startedOn: string;
  readonly today: string;
}

const isPart = ({ agreedAt, leftAt }: Part): boolean => agreedAt !== null && leftAt === null;

/** @practice P05 */
export function carriedOf({ entries, people, startedOn, today }: Known): Carried {
  const from = yearBefore(today);
  const all = entries.flatMap(({ kind, side, onDay, writtenById }) =>
    kind === "contact" && onDay !== null && onDay <= today ? [{ side, onDay, writtenById }] : [],
  );
  const [first, ...others] = all.map(({ onDay }) => onDay);
  const newest = others.reduce((latest, onDay) => (onDay > latest ? onDay : latest), first ?? startedOn);
  const recent = all.filter(({ onDay }) => onDay > from);
  const count = (side: AllianceSide): number => recent.filter((one) => one.side === side).length;
  const contacts = { one: count("one"), other: count("other") };
  const daysQuiet = Math.max(0, daysBetween(newest, today));
  return {
    daysQuiet,
    isDormant: daysQuiet > dormantAfterDays,
    contacts,
    mostlyBy: mostlyBy(contacts),
    byOne: allianceSides.flatMap((side) => {
      const ofSide = people.filter((one) => one.side === side && isPart(one));
      const carried = carriedByOne(
        recent.filter((one) => one.side === side).flatMap(({ writtenById }) => writtenById ?? []),
      );
      const [only] = ofSide;
      const personId = carried?.personId ?? (ofSide.length === 1 ? only?.personId : undefined);
      if (personId === undefined) return [];
      const hasSuccessor = ofSide.some((one) => one.personId !== personId && one.canTakeOver);
      const byOne = carried?.byOne ?? contacts[side];
      return [{ side, contacts: contacts[side], byOne, personId, peopleOfSide: ofSide.length, hasSuccessor }];
    }),
  };
}

function mostlyBy({ one, other }: Readonly<Record<AllianceSide, number>>): AllianceSide | null {
  const all = one + other;
  if (all < contactsNeeded) return null;
  if (one / all > mostlyShare) return "one";
  return other / all > mostlyShare ? "other" : null;
}

/** The person who made three quarters or more of a side's contacts, if anybody did. */
function carriedByOne(byPerson: readonly string[]): { readonly personId: string; readonly byOne: number } | undefined {
  if (byPerson.length < contactsNeeded) return undefined;
  const counts = [...Map.groupBy(byPerson, (personId) => personId)].map(([personId, made]) => ({
    personId,
    byOne: made.length,
  }));
  return counts.find(({ byOne }) => byOne / byPerson.length >= mostlyShare);
}

/** Who of the one side made contact with whom of the other, as far as all of them agreed to be somebody to talk to. */
export function whoKnowsWhom(
  entries: readonly Pick<Entry, "kind" | "onDay" | "writtenById" | "namedIds">[],
  people: readonly PersonOfAlliance[],
): readonly { readonly oneId: string; readonly otherId: string; readonly lastOn: string }[] {
  const contacts = new Map(
    people.flatMap((one) => (one.isContact && isPart(one) ? [[one.personId, one.side] as const] : [])),
  );
  const last = new Map<string, { oneId: string; otherId: string; lastOn: string }>();
  for (const { kind, onDay, writtenById, namedIds } of entries) {
    if (kind !== "contact" || onDay === null) continue;
    const there = [...(writtenById === null ? [] : [writtenById]), ...namedIds];
    for (const oneId of there.filter((id) => contacts.get(id) === "one"))
      for (const otherId of there.filter((id) => contacts.get(id) === "other")) {
        const pair = `${oneId} ${otherId}`;
        if ((last.get(pair)?.lastOn ?? "") < onDay) last.set(pair, { oneId, otherId, lastOn: onDay });
      }
  }
  return [...last.values()].toSorted((a, b) => (a.lastOn < b.lastOn ? 1 : -1));
}
