import type { AllianceSide, PersonOfAlliance } from "./alliance.ts";

/** Who is part of it now. */
export const isPartNow = ({ agreedAt, leftAt }: Pick<PersonOfAlliance, "agreedAt" | "leftAt">): boolean =>
  agreedAt !== null && leftAt === null;

/** The people whom one side may know by name: its own, and of the other side those who agreed to be talked to. */
export const knownTo = (people: readonly PersonOfAlliance[], side: AllianceSide): readonly PersonOfAlliance[] =>
  people.filter((one) => isPartNow(one) && (one.side === side || one.isContact));

/** The name of somebody, where this side may know it. */
export const nameFor = (
  people: readonly PersonOfAlliance[],
  side: AllianceSide,
  personId: string | null,
): string | null => knownTo(people, side).find((one) => one.personId === personId)?.name ?? null;

export const peopleOfSide = (people: readonly PersonOfAlliance[], side: AllianceSide): number =>
  people.filter((one) => one.side === side && isPartNow(one)).length;
