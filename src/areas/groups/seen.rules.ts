import type { Group, Seat, SeatStanding, Sitting } from "./group.ts";

/** Somebody's own life, not their work. */
const livedExperience: readonly SeatStanding[] = ["service-user", "ex-service-user", "carer"];

export const isLivedExperience = (standing: SeatStanding): boolean => livedExperience.includes(standing);

/** Rows of such a holder exist for those who sit with them alone. */
export const isPrivate = (
  { isHealth }: Pick<Group, "isHealth">,
  { standing, shownAs }: { readonly standing: SeatStanding; readonly shownAs: string },
): boolean => shownAs === "member" || (isHealth && isLivedExperience(standing));

export interface SittingSeen extends Sitting {
  readonly isMine: boolean;
}

export interface SeatSeen extends Seat {
  readonly sittings: readonly SittingSeen[];
}

export interface GroupSeen extends Omit<Group, "seats"> {
  readonly seats: readonly SeatSeen[];
  /** Names that stand apart from the seats, in the order of the alphabet; empty where names stand beside seats. */
  readonly members: readonly string[];
}

/**
 * A group as this person sees it. The chair sees who sits where; everybody sees themselves. Where one of the group shows
 * as a plain member, nobody else's name stands beside a seat either, or theirs would be the one that is left: names and
 * seats stand apart. What is private is not there at all for whoever is not inside. @practice P08
 */
export function groupSeen(group: Group, personId: string | null): GroupSeen {
  const isChair = personId !== null && group.chair?.id === personId;
  const everySitting = group.seats.flatMap(({ sittings }) => sittings);
  const isApart = !isChair && everySitting.some(({ holder }) => holder?.shownAs === "member");
  const isMine = ({ holder }: Sitting): boolean => personId !== null && holder?.id === personId;
  const names = everySitting.flatMap(({ holder }) => (holder === null ? [] : [holder.name]));
  return {
    ...group,
    seats: group.seats.map((seat) => ({
      ...seat,
      asks: isChair ? seat.asks : seat.asks.filter(({ person }) => person === null || person.id === personId),
      sittings: seat.sittings.map((sitting) => ({
        ...sitting,
        isMine: isMine(sitting),
        holder: isApart && !isMine(sitting) ? null : sitting.holder,
      })),
    })),
    members: isApart ? [...new Set(names)].toSorted((one, other) => one.localeCompare(other, "en-GB")) : [],
  };
}
