export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who is asked: people of services, and partners: people and organisations of the place. */
export const sides = ["staff", "partners"] as const;
export type AuditSide = (typeof sides)[number];

export const sideWords: Readonly<Record<AuditSide, string>> = { staff: "Staff", partners: "Partners" };

/** One thing that is rated. Its key stays through all versions, so that then and now are of the same thing. */
export interface Item {
  readonly key: string;
  readonly section: string;
  readonly words: string;
  /** What would show that it is so. Empty where an instrument does not say. */
  readonly shows: string;
  /** The practices it comes from: `P21`. */
  readonly practices: readonly string[];
}

/** What was changed since the version before. */
export interface Changed {
  readonly what: "added" | "dropped" | "reworded";
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly because: string;
}

export interface Version {
  readonly number: number;
  /** Four words, for 0 to 3. */
  readonly scale: readonly string[];
  readonly items: readonly Item[];
  readonly changed: Changed | null;
  readonly madeOn: string;
}

export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly source: string;
  readonly isOurs: boolean;
  readonly version: Version;
}

export interface Audit {
  readonly id: string;
  readonly service: Named;
  readonly instrument: Named & { readonly number: number; readonly source: string; readonly licence: string };
  readonly followsId: string | null;
  readonly followedById: string | null;
  readonly begunOn: string;
  readonly closesOn: string;
  readonly againOn: string;
  readonly endedOn: string | null;
  readonly begunById: string | null;
  readonly shownOn: Readonly<Record<AuditSide, string | null>>;
  /** How many were asked, and how many of them kept a rating. */
  readonly asked: Readonly<Record<AuditSide, { readonly asked: number; readonly rated: number }>>;
}

/** Somebody who is asked to rate. */
export interface Asked {
  readonly personId: string;
  readonly name: string;
  readonly side: AuditSide;
  readonly ratedOn: string | null;
  readonly letsRead: boolean;
}

export interface Rating {
  readonly key: string;
  /** Null: not for me to say. */
  readonly rating: number | null;
  readonly why: string;
  /** Behind the place’s own address. */
  readonly evidence: string;
}

/** The middle rating of a side, of five people and more. */
export interface Middle {
  readonly key: string;
  readonly side: AuditSide;
  readonly raters: number;
  readonly middle: number;
}

/** What somebody let others read, without their name and rating. */
export interface Line {
  readonly key: string;
  readonly side: AuditSide;
  readonly why: string;
  readonly evidence: string;
}

/** Of fewer people than this no number is shown: everybody could tell who rated what. */
export const ratersNeeded = 5;

export const itemsMax = 100;
export const auditsMax = 500;
export const instrumentsMax = 100;
