import type { AllianceHere, AllianceListed, AllianceSide, Entry, EntryKind, Promised } from "../alliance.ts";
import { allianceSides } from "../alliance.ts";
import { carriedOf, whoKnowsWhom } from "../carried.rules.ts";
import { isPartNow, nameFor, peopleOfSide } from "../names.rules.ts";
import type { PromiseState } from "../promise.rules.ts";
import { stateOf } from "../promise.rules.ts";
import { partyOf, serviceFirst } from "../sides.rules.ts";
import type { TrustSaid } from "../trust.rules.ts";

export interface EntryShown extends Omit<Entry, "writtenById" | "namedIds" | "answers"> {
  /** Of which side, and by whom as far as this reader may know. */
  readonly by: string;
  readonly writtenBy: string | null;
  readonly named: readonly string[];
  readonly answers: readonly { readonly id: string; readonly by: string; readonly words: string }[];
}

export interface PromiseShown extends Omit<Promised, "writtenById"> {
  readonly by: string;
  readonly state: PromiseState;
}

export interface PersonShown {
  /** Null for people of the other side who did not agree to be named. */
  readonly name: string | null;
  readonly side: AllianceSide;
  readonly of: string;
  readonly isContact: boolean;
  readonly forWhat: string;
  readonly how: string;
  readonly canTakeOver: boolean;
}

/** An alliance as one of its people sees it. */
export interface AllianceShown {
  readonly alliance: AllianceListed;
  readonly side: AllianceSide;
  readonly mine: string;
  readonly theirs: string;
  readonly isOver: boolean;
  readonly entries: Readonly<Record<EntryKind, readonly EntryShown[]>>;
  /** The service's first. */
  readonly promises: readonly {
    readonly by: string;
    readonly side: AllianceSide;
    readonly promises: readonly PromiseShown[];
  }[];
  readonly people: readonly PersonShown[];
  readonly knows: readonly { readonly one: string; readonly other: string; readonly lastOn: string }[];
  /** Who carries it, whether it sleeps, in sentences. */
  readonly carried: readonly string[];
  readonly said: TrustSaid;
}

interface Known {
  readonly here: AllianceHere;
  readonly entries: readonly Entry[];
  readonly promises: readonly Promised[];
  readonly said: TrustSaid;
  readonly today: string;
}

export function shownOf({ here, entries, promises, said, today }: Known): AllianceShown {
  const { alliance, people, side } = here;
  const nameOf = (one: AllianceSide): string => partyOf(alliance, one).name;
  // What a side wrote that left the directory went with it.
  const isHere = ({ side: one }: { readonly side: AllianceSide }): boolean => !partyOf(alliance, one).isGone;
  const shown = entries.filter(isHere).map(({ writtenById, namedIds, answers, ...entry }): EntryShown => ({
    ...entry,
    by: nameOf(entry.side),
    writtenBy: nameFor(people, side, writtenById),
    named: namedIds.flatMap((id) => nameFor(people, side, id) ?? []),
    answers: answers.filter(isHere).map(({ id, side: one, words }) => ({ id, by: nameOf(one), words })),
  }));
  const ofKind = (kind: EntryKind): readonly EntryShown[] => shown.filter((one) => one.kind === kind);
  return {
    alliance,
    side,
    mine: here.mine.name,
    theirs: here.theirs.name,
    isOver: here.isOver,
    entries: { contact: ofKind("contact"), before: ofKind("before"), learned: ofKind("learned"), next: ofKind("next") },
    promises: serviceFirst(alliance).map((party) => ({
      by: party.name,
      side: party.side,
      promises: promises
        .filter((one) => one.side === party.side && !party.isGone)
        .map(({ writtenById: _writtenById, ...one }) => ({ ...one, by: party.name, state: stateOf(one, today) })),
    })),
    people: people.filter(isPartNow).map(({ personId, side: one, isContact, forWhat, how, canTakeOver }) => ({
      name: nameFor(people, side, personId),
      side: one,
      of: nameOf(one),
      isContact,
      forWhat,
      how,
      canTakeOver,
    })),
    knows: whoKnowsWhom(entries, people).flatMap(({ oneId, otherId, lastOn }) => {
      const [one, other] = [nameFor(people, side, oneId), nameFor(people, side, otherId)];
      return one === null || other === null ? [] : [{ one, other, lastOn }];
    }),
    carried: carriedWords({ here, entries, promises, today }),
    said,
  };
}

const monthsOf = (days: number): string => (days < 60 ? `${days} days` : `${Math.round(days / 30.4)} months`);

/** Who carries an alliance, as sentences: of a person only to those who may know their name. @practice P05 */
export function carriedWords({ here, entries, promises, today }: Omit<Known, "said">): readonly string[] {
  const { alliance, people, side } = here;
  if (here.isOver) return [];
  const carried = carriedOf({ entries, people, startedOn: alliance.startedAt.slice(0, 10), today });
  const nameOf = (one: AllianceSide): string => partyOf(alliance, one).name;
  const [service] = serviceFirst(alliance);
  return [
    ...(carried.isDormant ? [`Nobody has written down a contact for ${monthsOf(carried.daysQuiet)}.`] : []),
    ...(carried.mostlyBy === null
      ? []
      : [
          `${carried.contacts[carried.mostlyBy]} of ${carried.contacts.one + carried.contacts.other} contacts in twelve months were made by ${nameOf(carried.mostlyBy)}: the other side is waited for.`,
        ]),
    ...allianceSides
      .filter((one) => peopleOfSide(people, one) === 0)
      .map((one) => `Nobody is here for ${nameOf(one)} yet.`),
    ...carried.byOne.map(({ side: one, contacts, byOne, personId, peopleOfSide: count, hasSuccessor }) => {
      const who = nameFor(people, side, personId) ?? "One person";
      const share =
        contacts >= 4
          ? `${who} made ${byOne} of ${contacts} contacts of ${nameOf(one)} in twelve months`
          : `${who} is ${count === 1 ? "alone" : "first"} on the side of ${nameOf(one)}`;
      return `${share}. ${hasSuccessor ? "Somebody else there would take over." : "Nobody there has said yet that they would take over."}`;
    }),
    ...(service.isStatutory && !promises.some((one) => one.side === service.side)
      ? [`${service.name} has promised nothing yet. The service promises first.`]
      : []),
  ];
}
