/** What is looked at before somebody works with people, and when it runs out. */
export const checkKinds = ["scope", "insurance", "dbs", "registration"] as const;
export type CheckKind = (typeof checkKinds)[number];

/** Without each of these nobody gives clinical hours. */
export const checksNeeded = ["scope", "insurance", "dbs"] as const satisfies readonly CheckKind[];

export const checkWords: Readonly<Record<CheckKind, string>> = {
  scope: "Scope of practice",
  insurance: "Insurance",
  dbs: "DBS check",
  registration: "Registration with a body",
};

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Days are plain dates, here and below. */
export interface Check {
  readonly id: string;
  readonly kind: CheckKind;
  readonly words: string;
  readonly from: string;
  readonly until: string;
  readonly seenBy: string | null;
  readonly seenOn: string;
}

export interface PlaceOnCourse {
  readonly cohort: Named;
  readonly course: Named;
  readonly accreditor: string;
  readonly qualification: string;
  readonly buildsOn: string;
  readonly begunOn: string;
  readonly result: "qualified" | "not-yet" | "left" | null;
  readonly resultOn: string | null;
  readonly certificate: string;
  readonly expiresOn: string | null;
}

export interface Supervisor {
  readonly id: string;
  /** Null where they were forgotten. */
  readonly personId: string | null;
  readonly name: string | null;
  readonly since: string;
  readonly until: string | null;
}

/** Somebody of a network: whoever trains or practises in it. */
export interface Practitioner {
  readonly id: string;
  readonly networkId: string;
  /** Null where they have no account. */
  readonly personId: string | null;
  /** Null where they were forgotten. */
  readonly name: string | null;
  readonly since: string;
  readonly until: string | null;
  /** What they already did, in their own words. */
  readonly did: string;
  readonly didAsked: "told" | "rather-not" | null;
  readonly didOn: string | null;
  readonly shownSince: string | null;
  readonly shownHow: "own" | "paper" | null;
  /** The identifier of whoever supervises them. */
  readonly supervisorId: string | null;
  readonly checks: readonly Check[];
  readonly places: readonly PlaceOnCourse[];
  /** The days on which they met for supervision, as the supervisor signed them. */
  readonly supervised: readonly { readonly on: string; readonly minutes: number; readonly by: string | null }[];
}

export interface NetworkListed extends Named {
  readonly purpose: string;
  readonly organisation: Named;
  readonly communities: readonly Named[];
  /** How many one supervisor has at most. */
  readonly superviseesMost: number;
  /** Who runs it: workers of its organisation who have accounts. */
  readonly workerIds: readonly string[];
  readonly leads: readonly Lead[];
}

export interface Lead {
  readonly kind: "safeguarding" | "incident";
  readonly personId: string | null;
  readonly name: string | null;
  readonly daysToClose: number;
}

export interface Network extends NetworkListed {
  readonly practitioners: readonly Practitioner[];
  readonly supervisors: readonly Supervisor[];
}

export const forgotten = "somebody who asked to be forgotten";
