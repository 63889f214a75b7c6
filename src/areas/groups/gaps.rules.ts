import { holderOf } from "./group.ts";
import type { GroupKind, Seat } from "./group.ts";
import { gapsIn } from "./make-up.rules.ts";
import type { Gap, SeatRule } from "./make-up.rules.ts";

interface Looked {
  readonly kind: GroupKind;
  readonly endedOn: string | null;
  readonly seats: readonly Pick<Seat, "id" | "standing" | "sittings">[];
}

/** The gaps of a group as it stands; one that ended has none any more. */
export const gapsNow = ({ kind, endedOn, seats }: Looked, rules: readonly SeatRule[]): readonly Gap[] =>
  endedOn !== null
    ? []
    : gapsIn(
        {
          kind,
          seats: seats.map((seat) => ({ id: seat.id, standing: seat.standing, isHeld: holderOf(seat) !== undefined })),
        },
        rules,
      );
