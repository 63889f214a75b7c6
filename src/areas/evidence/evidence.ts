import type { Side } from "../../nouns/role.ts";
import type { Kind } from "./kinds.ts";

/** What a pack must answer, as data: sections of questions, each with the kinds of record that can answer it. */
export interface Framework {
  /** `race-equality`. */
  readonly id: string;
  readonly title: string;
  /** Whom it is for, and what for. */
  readonly isFor: string;
  /** What it was made from. */
  readonly source: { readonly title: string; readonly href: string };
  /** We read the framework itself; else its wording is ours, and is to be held against the current guidance. */
  readonly wasRead: boolean;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly id: string;
  readonly asks: string;
  readonly from: readonly Kind[];
  /** What no record here can answer, by name: it is missing in every pack. */
  readonly notHere?: string;
}

/** A statement of a pack: it opens its record. */
export interface Cited {
  readonly words: string;
  /** Behind the place’s address: `published/3`. */
  readonly href: string;
  /** A plain date. */
  readonly on: string;
  /** Who released it, by side or role and never by name. */
  readonly by: string;
  /** Who can open the record. */
  readonly opens: "everyone" | "place";
}

export type Gathered = Readonly<Record<Kind, readonly Cited[]>>;

export interface Answered {
  readonly id: string;
  readonly asks: string;
  readonly statements: readonly Cited[];
  /** More was found than is told here. */
  readonly more: number;
  readonly missing: readonly string[];
}

export interface SectionTold {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Answered[];
}

export const sideNames: Readonly<Record<Side, string>> = {
  statutory: "Services and councils",
  community: "Community organisations",
};

export const ratingWords = ["not begun", "begun", "done in part", "done"] as const;

/** How a section was rated by a side; the middle only where enough of it rated. */
export interface Rated {
  readonly section: string;
  readonly side: Side;
  readonly n: number;
  /** 0 to 3; null where fewer than `ratersMin` rated. */
  readonly middle: number | null;
}

/** Fewer than these would show who rated what. */
export const ratersMin = 3;

export interface Said {
  readonly organisation: string;
  /** To the letter; null where they did not answer. */
  readonly words: string | null;
  readonly on: string | null;
}

/** What both sides signed, as it stood that day: everything that any file of it is made from. */
export interface Pack {
  readonly form: 1;
  readonly id: string;
  /** Where its records open: `https://…/riverside`. */
  readonly at: string;
  readonly place: string;
  readonly isExample: boolean;
  readonly framework: Pick<Framework, "id" | "title" | "isFor" | "source" | "wasRead">;
  readonly service: { readonly id: string; readonly name: string } | null;
  readonly from: string;
  readonly until: string;
  readonly gatheredOn: string;
  readonly said: readonly Said[];
  /** Partners of the place who were not asked. */
  readonly notAsked: number;
  readonly sections: readonly SectionTold[];
  readonly rated: readonly Rated[];
  /** How many of each side wrote it together. Their names stand beside it and can be taken away. */
  readonly authors: Readonly<Record<Side, number>>;
  readonly signed: readonly { readonly side: Side; readonly on: string }[];
}

export type Stage = "gathering" | "open" | "failed" | "released";

export interface PackListed {
  readonly id: string;
  readonly framework: string;
  readonly service: { readonly id: string; readonly name: string } | null;
  readonly from: string;
  readonly until: string;
  readonly stage: Stage;
  readonly done: number;
  readonly kinds: number;
  /** A plain date. */
  readonly begunOn: string;
  readonly releasedOn: string | null;
}
