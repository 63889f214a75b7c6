import type { Actor } from "../../nouns/actor.ts";
import type { Organisation } from "./organisation.ts";

/** The people of the place see everybody who agreed to be named; everyone else those who agreed to be shown to all. */
export const organisationFor = ({ member }: Pick<Actor, "member">, organisation: Organisation): Organisation =>
  member !== null
    ? organisation
    : { ...organisation, workerIds: [], contacts: organisation.contacts.filter(({ seenBy }) => seenBy === "public") };

/** After this long nobody can be sure any more that a page is right. */
const monthsUntilOld = 6;

/** Has nobody said for half a year that all of it is right? Both as ISO 8601. */
export const needsLooking = (verifiedAt: string | null, today: string): boolean => {
  if (verifiedAt === null) return true;
  const months = (at: string): number => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7));
  return months(today) - months(verifiedAt) >= monthsUntilOld;
};
