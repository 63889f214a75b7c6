import type { GroupKind, SeatStanding } from "./group.ts";

/** Who must sit in a group of this kind: somebody of one standing, or somebody of a side. */
export const wants = ["service-user", "carer", "senior-staff", "community-side", "service-side"] as const;
export type Want = (typeof wants)[number];

export interface SeatRule {
  readonly kind: GroupKind;
  readonly wants: Want;
  readonly atLeast: number;
}

/** What a seat is openly for, and whether it is held. Who sits there is not asked. */
interface SeatOpenly {
  readonly id: string;
  readonly standing: SeatStanding;
  readonly isHeld: boolean;
}

export interface Gap {
  readonly wants: Want;
  /** How many more must sit there. */
  readonly missing: number;
  /** Seats for it that stand empty; none where there is no such seat yet. */
  readonly emptySeats: readonly string[];
}

const ofServices: readonly SeatStanding[] = ["professional", "staff", "senior-staff"];

/** Does a seat for this standing answer what is wanted? */
const answers = (standing: SeatStanding, want: Want): boolean => {
  if (want === "service-side") return ofServices.includes(standing);
  if (want === "community-side") return !ofServices.includes(standing);
  return standing === want;
};

/**
 * Who is missing in a group: of each rule for groups of its kind, the seats that answer it are counted, and where fewer
 * are held than the rule says, that is a gap. Only what seats are openly for is asked, and never anything of whoever sits
 * there; a group of stand-ins has a gap, however large it is. @practice P08 @practice P23
 */
export const gapsIn = (
  { kind, seats }: { readonly kind: GroupKind; readonly seats: readonly SeatOpenly[] },
  rules: readonly SeatRule[],
): readonly Gap[] =>
  rules
    .filter((rule) => rule.kind === kind)
    .flatMap((rule) => {
      const fitting = seats.filter(({ standing }) => answers(standing, rule.wants));
      const missing = rule.atLeast - fitting.filter(({ isHeld }) => isHeld).length;
      const emptySeats = fitting.filter(({ isHeld }) => !isHeld).map(({ id }) => id);
      return missing > 0 ? [{ wants: rule.wants, missing, emptySeats }] : [];
    });
