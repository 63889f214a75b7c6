/** What a screen of figures is made of, but for its drawing. */
import type * as stats from "../../../stats/index.ts";

/** A measure by the name it has in the statistics: each has a page of its own that says how it is worked out. */
export type MeasureName = keyof typeof stats;

/** Words stand where there is no number: why there is none. */
export type Cell = string | number | null;

export interface ScreenColumn {
  readonly heading: string;
  readonly kind: "text" | "number" | "words";
  /** Of every number in the column; 0 unless told. */
  readonly decimals?: number;
}

/** A round sign with a letter. Never without its words. */
export interface Sign {
  readonly letter: string;
  readonly tone: "same" | "less" | "accent" | "soft";
  readonly words: string;
}

/** One thing a reader may choose; the answer stands in the address. */
export interface Choosing {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** None where a number is typed. */
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}

/** Where a screen stands: among the others of its service, or by itself in the place. */
export interface ScreenAt {
  readonly place: { readonly name: string; readonly slug: string };
  readonly service: { readonly id: string; readonly name: string } | null;
  /** `/riverside/reach/…/inequality` */
  readonly path: string;
  /** What was asked, for the downloads' addresses. */
  readonly asked: Readonly<Record<string, string | undefined>>;
  readonly choosing: readonly Choosing[];
}
