import type { Kind, Need, Standing, Way } from "./contribution.ts";

/** What somebody gave, as the place knows it from elsewhere: from a session, an ask, a call, a partner's own table. */
export interface Given {
  /** Of its way there is one of each key, however often it is sent. */
  readonly key: string;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly kind: Kind;
  readonly standing: Standing;
  /** A plain date. */
  readonly onDay: string;
  /** None: it did not happen, and what was written is taken back. */
  readonly minutes: number;
  /** What it took those who gave it to write it down: none where others did. */
  readonly recording: number;
  readonly times: number;
  readonly serviceId: string | null;
  readonly sessionId: string | null;
  readonly words: string;
  readonly shouldHave: Need | null;
}

/** What stands there already of the same way and key. */
export interface GivenBefore {
  readonly id: string;
  readonly key: string;
  readonly kind: Kind;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly serviceId: string | null;
  readonly onDay: string;
  /** What the side that pays wrote last. */
  readonly minutesWritten: number;
  /** As it stands after what was said about it. */
  readonly minutes: number;
  /** How often something was said about it. */
  readonly saidTimes: number;
}

export interface GivenTogether {
  readonly way: Exclude<Way, "form">;
  readonly given: readonly Given[];
  readonly writtenBy: string;
}
