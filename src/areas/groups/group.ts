/** What kinds of groups there are, as the seeds speak of them. */
export const groupKinds = ["steering-group", "panel", "reference-group", "network", "team"] as const;
export type GroupKind = (typeof groupKinds)[number];

export const kindNames: Readonly<Record<GroupKind, string>> = {
  "steering-group": "Steering group",
  panel: "Panel",
  "reference-group": "Reference group",
  network: "Network",
  team: "Team",
};

/**
 * What a seat can openly be for, and the order in which somebody is counted once who holds several: nearest to using
 * services first, so that nobody's own life is counted away by their work.
 */
export const seatStandings = [
  "service-user",
  "carer",
  "ex-service-user",
  "community-member",
  "champion",
  "advocate",
  "community-leader",
  "vcso-worker",
  "professional",
  "staff",
  "senior-staff",
] as const;
export type SeatStanding = (typeof seatStandings)[number];

/** "A seat for …" */
export const seatNames: Readonly<Record<SeatStanding, string>> = {
  "service-user": "somebody who uses services",
  carer: "a carer",
  "ex-service-user": "somebody who used services in the past",
  "community-member": "a member of a community",
  champion: "a champion",
  advocate: "an advocate",
  "community-leader": "a community leader",
  "vcso-worker": "a worker of a community organisation",
  professional: "a professional",
  staff: "staff of a service or council",
  "senior-staff": "a senior manager",
};

/** How somebody came to sit there. */
export const waysChosen = ["asked", "elected", "named", "volunteered", "by-job"] as const;
export type WayChosen = (typeof waysChosen)[number];

export const wayNames: Readonly<Record<WayChosen, string>> = {
  asked: "asked by the chair",
  elected: "elected by those they come from",
  named: "named by an organisation",
  volunteered: "put themselves forward",
  "by-job": "because of their job",
};

export const parts = ["holder", "deputy"] as const;
export type Part = (typeof parts)[number];

export const partNames: Readonly<Record<Part, string>> = { holder: "Holds the seat", deputy: "Deputy" };

/** How somebody is shown to those who sit with them: beside what the seat is for, or as a plain member. */
export const showings = ["seat", "member"] as const;
export type Showing = (typeof showings)[number];

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who sits there, as far as it exists for whoever asks. */
export interface Holder extends Named {
  readonly shownAs: Showing;
}

/** That a seat is held, or has a deputy. */
export interface Sitting {
  readonly id: string;
  readonly part: Part;
  /** The organisation that names who comes, where one holds the seat. */
  readonly through: Named | null;
  readonly wayChosen: WayChosen;
  /** Plain dates. */
  readonly since: string;
  readonly termEndsOn: string | null;
  readonly holder: Holder | null;
}

/** Somebody, or an organisation, was asked to take a seat. */
export interface Ask {
  readonly id: string;
  readonly part: Part;
  readonly person: Named | null;
  readonly organisation: Named | null;
  readonly wayChosen: WayChosen;
  readonly termEndsOn: string | null;
  readonly askedAt: string;
  readonly declinedAt: string | null;
}

export interface Seat {
  readonly id: string;
  readonly standing: SeatStanding;
  readonly sittings: readonly Sitting[];
  readonly asks: readonly Ask[];
}

/** How white colleagues share the work, as the group agreed it. */
export interface Sentence {
  readonly words: string;
  readonly agreedOn: string;
}

/** A group as it stands in a list. */
export interface GroupListed extends Named {
  readonly kind: GroupKind;
  readonly community: Named | null;
  readonly isHealth: boolean;
  readonly chair: Named | null;
  /** A moment. */
  readonly startedAt: string;
  readonly endedOn: string | null;
  readonly seats: readonly Pick<Seat, "id" | "standing" | "sittings">[];
}

export interface Group extends GroupListed {
  readonly purpose: string;
  readonly chosenBy: string;
  readonly chosenBecause: string;
  readonly startedById: string | null;
  readonly endedBecause: string;
  readonly seats: readonly Seat[];
  /** The latest first. */
  readonly sentences: readonly Sentence[];
  /** Those who sit there now, or chair it, as far as whoever asks is one of them. */
  readonly isInside: boolean;
}

export const groupsMax = 200;
export const seatsMax = 40;

export const holderOf = ({ sittings }: Pick<Seat, "sittings">): Sitting | undefined =>
  sittings.find(({ part }) => part === "holder");
export const deputyOf = ({ sittings }: Pick<Seat, "sittings">): Sitting | undefined =>
  sittings.find(({ part }) => part === "deputy");
