/** What two organisations agree on: one version of it, as it is written. */
export interface AgreementSaid {
  readonly title: string;
  readonly purpose: string;
  /** What is shared, one thing each. */
  readonly fields: readonly string[];
  readonly neverShared: string;
  /** Plain dates; it holds on both of these days and between them. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** When both sides look whether it still fits. */
  readonly reviewOn: string;
}

/** Somebody who may use what is shared. */
export interface NamedWorker {
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string;
  /** Since when they are out again, as ISO 8601. */
  readonly outSince: string | null;
}

export interface Signature {
  readonly organisationId: string;
  /** Null once the person asked to be forgotten. */
  readonly personId: string | null;
  readonly name: string | null;
  readonly role: string;
  readonly signedAt: string;
}

export interface AgreementVersion extends AgreementSaid {
  readonly number: number;
  /** Why it was changed. */
  readonly because: string;
  readonly authorRole: string;
  readonly writtenAt: string;
  readonly signatures: readonly Signature[];
  readonly workers: readonly NamedWorker[];
}

/** One of the two sides. */
export interface Party {
  readonly id: string;
  readonly name: string;
  /** It has not left the directory. */
  readonly isHere: boolean;
}

export interface Review {
  readonly organisationId: string;
  readonly words: string;
  readonly reviewedOn: string;
  readonly nextOn: string;
}

export interface Withdrawal {
  readonly at: string;
  readonly forId: string;
  readonly because: string;
}

export interface Agreement {
  readonly id: string;
  readonly parties: readonly [Party, Party];
  readonly madeAt: string;
  readonly withdrawal: Withdrawal | null;
  /** The newest first; there is always one. */
  readonly versions: readonly AgreementVersion[];
  /** The newest first. */
  readonly reviews: readonly Review[];
}

/** In one answer. */
export const agreementsMax = 1000;
export const workersMax = 100;
