import type { ReactNode } from "react";
import type { z } from "zod";
import type { Moves } from "../db/moving-rows.ts";
import type { Tx } from "../db/tables.ts";
import type { Language } from "../design/languages.ts";
import type { Actor, PlaceHere } from "../nouns/actor.ts";
import type { Area } from "./area.ts";
import type { Problem, Result } from "../nouns/result.ts";
import type { ThreadAbout, ThreadStep } from "../nouns/thread.ts";
import { found } from "../nouns/result.ts";
import { readBy } from "./parse.ts";

/**
 * What an area tells the pages that join areas (home, search, a community's profile, the keepers' table), so that no
 * area leans backwards: it hands values to the manifest, and the page that joins draws them.
 */
export interface Here {
  /** Every area there is: what one of them tells may speak of another's. */
  readonly areas: readonly Area[];
  readonly place: PlaceHere;
  readonly actor: Actor;
  readonly language: Language;
  readonly at: Date;
}

/** Home, "Today": something waits for this person. One sentence, its reason, one button. */
export interface Waiting {
  readonly words: string;
  readonly because: string;
  /** Since when; the oldest stands first. Null where it has no beginning. */
  readonly since: Date | null;
  /** By which day it is to be done, a plain date; left out where nobody named one. Sooner stands before later. */
  readonly by?: string;
  /** Others in the same role can do it too: what only this person can do stands before it. */
  readonly isShared?: true;
  readonly href: string;
  /** The button, a verb: "Answer the proposal". */
  readonly verb: string;
}

/** Home, "Since you were last here". */
export interface News {
  readonly words: string;
  readonly at: Date;
  readonly href: string | null;
}

/** Home, "This place": a finding as a sentence, with its doubt in it. Has passed the small-number gate. */
export interface Told {
  readonly words: string;
  readonly href: string;
}

export interface HomePart {
  /** At most 20 each. */
  readonly today?: (tx: Tx, here: Here) => Promise<readonly Waiting[]>;
  readonly news?: (tx: Tx, here: Here, since: Date) => Promise<readonly News[]>;
  readonly told?: (tx: Tx, here: Here) => Promise<readonly Told[]>;
}

/** One thing that search found, which this person may see. */
export interface SearchHit {
  /** What kind of thing, as people say it: "community", "service". */
  readonly kind: string;
  readonly title: string;
  readonly words: string;
  readonly href: string;
}

/** At most 20, best first; only what this person may see. */
export type Search = (tx: Tx, text: string, here: Here) => Promise<readonly SearchHit[]>;

/** A part of a community's page that another area brings. */
export interface CommunityPart {
  readonly title: string;
  /** Where it stands: what the community brings first (10), gaps in services later (50). */
  readonly order: number;
  /** Null where there is nothing to say yet. */
  readonly draw: (tx: Tx, communityId: string, here: Here) => Promise<ReactNode>;
}

/** A part of a service's page that another area brings: as for a community, with the service's identifier. */
export type ServicePart = CommunityPart;

/** A part of a network's public page that another area brings: as for a community, with the network's identifier. */
export type NetworkPart = CommunityPart;

/** One thing as its own page shows it, for what other areas have to say beside it. */
export interface ThingOnPage {
  /** `voice`, `session`, `case`: as its area calls it. */
  readonly kind: string;
  readonly id: string;
  /** The service it is about, where everybody who reads on may know it. */
  readonly serviceId?: string | undefined;
}

/** What an area has to say on the page of a thing of another area, in English; null where it has nothing. */
export type ThingPart = (tx: Tx, thing: ThingOnPage, here: Here) => Promise<ReactNode>;

/** What one kind of thing brings to the threads of a place. All that it is asked for, it finds at once. */
export interface ThreadPart {
  /** `programme`: as in the address of its thread. */
  readonly kind: string;
  /** What a thing is called, where it opens and what it is about; undefined where whoever asks may not know of it. */
  readonly find?: (
    tx: Tx,
    id: string,
    here: Here,
  ) => Promise<(ThreadAbout & { readonly title: string; readonly href: string; readonly day: string }) | undefined>;
  readonly steps: (tx: Tx, about: ThreadAbout, here: Here) => Promise<readonly ThreadStep[]>;
}

/** What is held on a person in one kind of record, in their own words and with why. */
export interface HeldPart {
  /** `person.roles`: the area's noun. */
  readonly kind: string;
  readonly words: string;
  readonly because: string;
  readonly read: (tx: Tx, personId: string) => Promise<readonly Readonly<Record<string, string>>[]>;
  /** Takes it away; what must stay (a payment, a decision) loses the name and says so. */
  readonly erase: (tx: Tx, personId: string) => Promise<void>;
  /** Where the person puts it right themselves, behind the place's address: `about-me/standings`. */
  readonly ownPage?: string;
  /** Where two records are of one person: what goes over to the other one, and back. */
  readonly moves?: readonly Moves[];
}

/** A table of counts that leaves the system in a file or for a program, as far as whoever reads it knows its counts. */
export interface Leaving {
  /** Whose counts: a service's identifier. */
  readonly about: string;
  readonly title: string;
  readonly told: {
    readonly ranges: ReadonlyMap<string, { readonly low: number; readonly high: number | null }>;
    readonly sums: readonly { readonly whole: string; readonly parts: readonly string[]; readonly complete: boolean }[];
    readonly small: ReadonlySet<string>;
  };
}

/** Keeps that a table left: in which form (`csv`), by whom. Writes its own happening. */
export type KeepsWhatLeaves = (
  tx: Tx,
  leaving: Leaving & { readonly form: string; readonly who: string },
) => Promise<void>;

/** A table as it stands in a file: its headings, and its rows as text with their number in the file. */
export interface TableRead {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** What was assumed, in sentences. */
  readonly warnings: readonly string[];
}

/** Reads a table of anything, CSV or a workbook, away from the thread that answers people; `field`: the file's box. */
export type ReadsTables = (
  file: { readonly path: string; readonly fileName: string },
  field: string,
) => Promise<Result<TableRead>>;

/** One kind of record that is not kept for ever. How long is the place's own choice, within what makes sense. */
export interface RetentionPart {
  /** `invitations`: also the name under which the place chooses. */
  readonly kind: string;
  /** What is forgotten, and counted from when: "Invitations that nobody took up, after they ran out". */
  readonly words: string;
  readonly monthsUsual: number;
  readonly monthsMin: number;
  readonly monthsMax: number;
  /** Forgets what is older, at most some hundred at a time. `held`: what every area holds on a person. @returns how many. */
  readonly forget: (tx: Tx, before: Date, held: readonly HeldPart[]) => Promise<number>;
}

/**
 * Something that needs a yes from a keeper of each side before it holds. Made with `keeperDecision`. It is proposed by
 * `POST /{place}/proposals` with `kind`, `because` and `content`; the area `places` asks the keepers and applies it.
 */
export interface KeeperDecision {
  /** `small-number-policy`. Where it is a setting, also the setting's name, and its content the setting's value. */
  readonly kind: string;
  readonly title: string;
  /** Where it is a setting of the place: what holds while nothing was decided, as a sentence. */
  readonly byDefault?: string;
  /** The one question that the settings page asks to propose it; left out where the area asks on a page of its own. */
  readonly asks?: DecisionQuestion;
  /** What is proposed, read in the shape of its kind. */
  readonly read: (content: unknown) => Result<Proposed>;
}

/** Its answer is the content: `{ value: "90" }`, and a list of texts where several can be ticked. */
export interface DecisionQuestion {
  readonly label: string;
  readonly hint?: string;
  readonly kind: "text" | "radios" | "checkboxes";
  readonly choices?: readonly { readonly value: string; readonly words: string; readonly hint?: string }[];
}

export interface Proposed {
  /**
   * What it would do, as a sentence: "Hide counts under 8 instead of under 5." A person is written `@` and their
   * identifier; the page puts in the name, so that no name is kept in a proposal.
   */
  readonly words: string;
  /** Makes it hold: SQL and nothing else, in the transaction in which the last yes is said. */
  readonly apply: (tx: Tx, proposalId: string) => Promise<void>;
  /** What no longer fits since it was proposed, if anything. */
  readonly problems?: (tx: Tx) => Promise<readonly Problem[]>;
  /** Behind the place's address: where one sees what it changed. */
  readonly seenAt: string;
}

interface DecisionParts<Content> {
  readonly kind: string;
  readonly title: string;
  readonly byDefault?: string;
  readonly asks?: DecisionQuestion;
  readonly reads: z.ZodType<Content>;
  readonly words: (content: Content) => string;
  readonly apply: (tx: Tx, content: Content, proposalId: string) => Promise<void>;
  readonly problems?: (tx: Tx, content: Content) => Promise<readonly Problem[]>;
  /** Behind the place's address, where it is not among its settings: `keepers`. */
  readonly seenAt?: (content: Content) => string;
}

/** Binds a decision's content to what it says and does, so that the table of all decisions need not know its shape. */
export const keeperDecision = <Content>(parts: DecisionParts<Content>): KeeperDecision => ({
  kind: parts.kind,
  title: parts.title,
  ...(parts.byDefault === undefined ? {} : { byDefault: parts.byDefault }),
  ...(parts.asks === undefined ? {} : { asks: parts.asks }),
  read: (content) => {
    const read = readBy(parts.reads, content);
    if (!read.ok) return read;
    const { problems } = parts;
    return found({
      words: parts.words(read.value),
      apply: (tx, proposalId) => parts.apply(tx, read.value, proposalId),
      seenAt: parts.seenAt?.(read.value) ?? "settings",
      ...(problems ? { problems: (tx: Tx) => problems(tx, read.value) } : {}),
    });
  },
});
