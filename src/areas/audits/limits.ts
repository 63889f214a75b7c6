import type { Named } from "./audit.ts";

/** An organisation on which a service depends: named once its own people said yes. */
export interface Depends extends Named {
  /** Null: nobody of it has said. */
  readonly agrees: boolean | null;
}

/** Something that a service cannot do yet. */
export interface Limit {
  readonly id: string;
  readonly lacks: string;
  /** Empty where nothing is done about it. */
  readonly doing: string;
  /** Plain dates. The first day that was promised stays. */
  readonly byDay: string | null;
  readonly firstByDay: string | null;
  readonly doneOn: string | null;
  readonly depends: readonly Depends[];
}

export interface Word {
  readonly id: string;
  readonly words: string;
  /** Null: one of the people of the place. */
  readonly organisation: string | null;
  readonly organisationId: string | null;
  readonly saidOn: string;
  readonly saidById: string | null;
}

/** What a service cannot do yet, as it says itself. */
export interface LimitsPage {
  readonly service: Named;
  /** From the service’s own description; empty where it says nothing. */
  readonly described: string;
  readonly limits: readonly Limit[];
  readonly words: readonly Word[];
  readonly lookedOn: string | null;
  /** Null: only the people of the place read it. */
  readonly shownOn: string | null;
}

/** What becomes of one of them. */
export interface Promised {
  readonly limitId: string;
  /** What is done about one of which nothing was promised so far; null where that stands already. */
  readonly begun: string | null;
  /** Null: the day that was promised stays. */
  readonly byDay: string | null;
  readonly doneOn: string | null;
}

/** Promised by a day that is over, and not done. */
export const isLate = ({ byDay, doneOn }: Pick<Limit, "byDay" | "doneOn">, today: string): boolean =>
  doneOn === null && byDay !== null && byDay < today;
