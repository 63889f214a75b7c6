import type { LineAsked } from "./line.ts";

/** How a line stands: shown by the running system or said done by the place; the place’s own to do; or not done. */
export const stands = ["done", "yours", "not-done"] as const;
export type Stands = (typeof stands)[number];
export const standWords: Readonly<Record<Stands, string>> = {
  done: "Done",
  yours: "Yours to do",
  "not-done": "Not done",
};

export interface SectionAsked {
  readonly title: string;
  readonly lines: readonly LineAsked[];
}

/** Tables that a document holds beside its lines, worked out from the running system. */
export const tablesBeside = ["processing", "agreements", "hazards", "retention", "held"] as const;
export type TableBeside = (typeof tablesBeside)[number];

/** One of the documents that are asked for before a service starts, as data. */
export interface DocumentAsked {
  readonly id: string;
  readonly title: string;
  readonly isFor: string;
  readonly sections: readonly SectionAsked[];
  readonly table?: TableBeside;
}

/** The place’s newest word on a line that is its own to do. */
export interface PlaceWord {
  readonly line: string;
  readonly number: number;
  readonly said: "promised" | "done" | "taken-back";
  /** Who does it: an office or a name. */
  readonly owner: string;
  /** Plain dates. */
  readonly byDay: string | null;
  readonly doneOn: string | null;
  readonly link: string;
  readonly words: string;
  readonly saidOn: string;
}

/** A line as it stands in a place. */
export interface Line {
  readonly id: string;
  readonly asks: string;
  readonly from: string;
  readonly stands: Stands;
  readonly words: string;
  /** The rules and tests that hold it, by name. */
  readonly holds: readonly string[];
  /** Where the running system shows it, behind the place’s address. */
  readonly path: string | null;
  /** Is it for the place to say? */
  readonly isYours: boolean;
  /** What the place said last, where that holds. */
  readonly said: PlaceWord | null;
  readonly isLate: boolean;
}

export interface TableShown {
  readonly title: string;
  readonly lead: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A document of a place, as it stands today. */
export interface DocumentShown {
  readonly id: string;
  readonly title: string;
  readonly isFor: string;
  readonly place: string;
  readonly isExample: boolean;
  /** A plain date. */
  readonly on: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly Line[] }[];
  readonly table: TableShown | null;
}

export const assuranceTitle = "Before a service starts";
