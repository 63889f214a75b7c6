import { gapWords, moreWords } from "./seat-rules.rules.ts";
import { holderOf } from "./group.ts";
import type { Seat } from "./group.ts";
import type { Gap } from "./make-up.rules.ts";

/** A gap as people say it: about the empty seat, never about whoever came. @practice P23 */
export const gapSaid = ({ wants, missing }: Gap, seats: readonly Pick<Seat, "standing" | "sittings">[]): string => {
  const isSome = seats.some((seat) => seat.standing === wants && holderOf(seat) !== undefined);
  return isSome ? `${missing} ${moreWords[wants]} to come` : gapWords[wants];
};
