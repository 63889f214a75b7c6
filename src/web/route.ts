import type { z } from "zod";
import type { ReactNode } from "react";
import type { Happened } from "../db/happening.ts";
import type { Db, Tx } from "../db/tables.ts";
import type { Language } from "../design/languages.ts";
import type { ShellProps } from "../design/page/shell.tsx";
import type { Actor, PlaceHere } from "../nouns/actor.ts";
import type { Permission, Policy } from "../nouns/permission.ts";
import type { Letter } from "../post/letter.ts";
import type { Post } from "../post/post.ts";
import type { SignIn } from "../sign-in/sign-in.ts";
import type { WalkIn } from "../sign-in/walk-in.store.ts";
import type { Caller } from "../sign-in/caller.ts";
import type { Area } from "./area.ts";
import type { Leaving } from "./registered.ts";
import type { Problem } from "../nouns/result.ts";
import type { Seal } from "./sealed.ts";

/**
 * A route is data: what it reads, who may, what it answers. There is one way through the house, and both kinds of
 * route walk it in the same order, for a browser and for a program alike:
 *
 *   parse → find → permit → answer                    `look(…)` of look.ts: shows or computes; stores nothing
 *   parse → find → permit → decide → save → answer    `change(…)` of change.ts: from find to save in one transaction
 *
 * `lookInPlace` and `changeInPlace` of in-place.ts are the same two for what belongs to a place; `door` of door.ts is for
 * signing in and out, which no place's transaction can hold.
 *
 * The same answer becomes a page or JSON. Nothing reaches a policy unparsed, nothing is decided unpermitted, nothing
 * leaves that `answers` does not name, and nothing is saved without its happening.
 */

/** What routes may reach beside the request. */
export interface House {
  readonly db: Db;
  /** For values that travel in an address or a form instead of being stored. Read from the database when first asked for. */
  readonly seal: () => Promise<Seal>;
  readonly version: string;
  readonly signIn: SignIn;
  /** Only where the example place is shown on somebody's own computer. */
  readonly walkIn?: WalkIn | undefined;
  /** Letters: sent, or kept in the outbox where no mail server is set up. */
  readonly post: Post;
  /** Where links in letters lead: `https://alongside.example.org`. */
  readonly origin: () => string;
  /** Every area there is, for the pages that join what areas tell. */
  readonly areas: readonly Area[];
  /** Every route there is: for the API's description, and for the addresses a place cannot have. */
  readonly routes: readonly Route[];
}

/** What was asked, parsed: the values are those of the route's own schemas. */
export interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly actor: Actor;
  /** The place that the address names, where it names one. */
  readonly place: PlaceHere | null;
  readonly language: Language;
  /** The moment the request arrived; rules take it as an argument and never look at a clock. */
  readonly at: Date;
  /** The download that is asked for, `csv`; undefined for a page and for JSON. */
  readonly as?: string | undefined;
}

/** What a page needs to know beside the answer. */
export interface View {
  readonly language: Language;
  readonly actor: Actor;
  readonly place: PlaceHere | null;
  /** For the page's own inline scripts, which the browser runs only with this. */
  readonly nonce: string;
  /** A fresh idempotency key for a form on the page: the hidden field `key`. */
  readonly key: string;
}

/** A page without its shell, which the web layer puts around it: language, address, menu, header, footer. */
export type PageContent = Omit<
  ShellProps,
  "language" | "path" | "nonce" | "menu" | "footer" | "search" | "account" | "children"
> & {
  readonly main: ReactNode;
};

/** A form that came back: what was typed, kept, and what stands in its way. */
export interface Attempt {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** A file that arrived: private, on disk only while the request lasts. */
export interface Uploaded {
  /** As its owner called it. Words to show, never a path to use. */
  readonly fileName: string;
  readonly path: string;
  readonly sizeBytes: number;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A file to keep: a page's figures as CSV, say. Asked for by `?as=csv`. Text, or bytes where it is no text. */
export type Download = {
  readonly fileName: string;
  readonly contentType: string;
  /** A part of a page that works without a signal, such as its script: it is run or drawn, not kept as a file. */
  readonly ofPage?: true;
} & (
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
  /** Made while it is sent, so that it is never in memory whole. */
  | { readonly stream: AsyncIterable<Uint8Array> }
);

/**
 * A rule's answer. `clash` marks problems that come of what somebody else already did (409) rather than of what was
 * typed (422). Every `Result` is a decision.
 */
export type Decision<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly clash?: true };

/** Fields of no name: the values of a part of the request that a route does not read. */
export type Nothing = Readonly<Record<never, never>>;

/** An answer that nobody changes once it is given, to its last list. */
export type Frozen<Value> = unknown extends Value
  ? Value
  : Value extends string | number | boolean | null | undefined | Date | ((...given: never[]) => unknown)
    ? Value
    : { readonly [Name in keyof Value]: Frozen<Value[Name]> };

/** The shape in which a value is read, for what makes several routes of one kind. */
export type Shape<Value> = z.ZodType<Value>;

interface Reads<Params, Query, Body> {
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  /** Write it with `z.strictObject`, so that an unknown field is refused by name. */
  readonly body?: z.ZodType<Body>;
}

export interface Signpost {
  /** As people see it in the address bar, with `{names}`: `/places/start`, `/{place}`. */
  readonly path: string;
  /** One line for the API's description and for `where`. */
  readonly summary: string;
  readonly practices?: readonly `P${number}`[];
}

/** Files that a route takes, as `multipart/form-data`. */
export interface Uploads {
  /** The fields that take a file, one each. A file in any other field is refused before a byte of it is kept. */
  readonly names: readonly string[];
  readonly bytesEachMax: number;
  /** Also from somebody nobody knows: few at a time, and not for long. */
  readonly fromAnybody?: true;
}

export type Manner =
  | { readonly method: "GET" }
  /** A calculation from what was sent: changes nothing, stores nothing, needs no idempotency key. */
  | { readonly method: "POST"; readonly computes: true; readonly uploads?: Uploads };

/** A route that shows or computes. */
export type Look<Params, Query, Body, Thing, Answer> = Signpost &
  Manner &
  LookParts<Params, Query, Body, Thing, Answer>;

export interface LookParts<Params, Query, Body, Thing, Answer> {
  readonly reads?: Reads<Params, Query, Body>;
  /**
   * The JSON answer. What it does not name does not leave. Where a page needs more than a program is told, let the
   * schema take the whole and give the part: `z.custom<Whole>().transform(({ part }) => part).pipe(partSchema)`.
   */
  readonly answers: z.ZodType<unknown, Answer>;
  /** Nothing found is a 404. Without `find` there is nothing to find. */
  readonly find?: (house: House, asked: Asked<Params, Query, Body>) => Promise<Thing | undefined>;
  /** A policy by its own name, `mayStartPlace`, so that it can be listed and argued with. */
  readonly permit: (actor: Actor, thing: Thing) => Permission;
  readonly answer: (thing: Thing, asked: Asked<Params, Query, Body>) => Decision<Frozen<NoInfer<Answer>>>;
  /** Another status than 200, for a route that answers a machine's question. */
  readonly status?: (answer: Frozen<Answer>) => 200 | 503;
  /** Without a page the route speaks JSON only. */
  readonly page?: (answer: Frozen<Answer>, view: View) => PageContent | Promise<PageContent>;
  /** The counts that leave with its files and with its JSON, for the ledger of the place; null where none do. */
  readonly leaves?: (answer: Frozen<Answer>) => Leaving | null;
  /**
   * Where reading is itself kept: who looked, at what, by what right. Written with its own happening before anything is
   * shown; where it cannot be kept, nothing is shown.
   */
  readonly keepsReading?: (answer: Frozen<Answer>, asked: Asked<Params, Query, Body>) => ReadingKept | null;
  /** How its JSON is called, where a standard asks for a name of its own. */
  readonly mediaType?: "application/fhir+json";
  /** Where a browser is sent instead of being shown a page here (303): an address of our own. */
  readonly goTo?: (answer: Frozen<Answer>) => string | undefined;
  /** Pages of other websites may read it too, as strangers do: what is for everybody, such as an open feed. */
  readonly isForOtherSites?: true;
  readonly downloads?: Readonly<Record<string, (answer: Frozen<Answer>, view: View) => Download | Promise<Download>>>;
  /**
   * The page to show again when something must be put right; without it, a plain list of the problems. It gets what
   * was found too, unless the request could not even be read.
   */
  readonly form?: (attempt: Attempt, view: View, thing: Thing | undefined) => PageContent | Promise<PageContent>;
}

/** Keeps in a place that something was read; what happened is written as the transaction’s last step. */
export interface ReadingKept {
  readonly save: (tx: Tx) => Promise<void>;
  readonly happened: Omit<Happened, "who">;
}

/**
 * What was saved: the `id` of the JSON answer, where it can be seen (its Location), and what happened. The house
 * writes the happening as the transaction's last step and says who; a change without one does not compile.
 */
export interface Saved {
  readonly id: string;
  readonly path: string;
  readonly happened: Omit<Happened, "who">;
  /** Letters that go out once all of it is kept. A letter that is lost then can be asked for again. */
  readonly letters?: readonly LetterToWrite[];
}

/** A letter whose links begin with where people find this Alongside. */
export interface LetterToWrite extends Omit<Letter, "text" | "calendar"> {
  readonly text: (origin: string) => string;
  readonly calendar?: (origin: string) => string;
}

export interface Change<Params, Query, Body, Thing, Decided> extends Signpost {
  readonly reads?: Reads<Params, Query, Body>;
  readonly uploads?: Uploads;
  /** The place whose rows and chain the transaction is for. Without it, the house itself. */
  readonly place?: (house: House, asked: Asked<Params, Query, Body>) => Promise<string | undefined>;
  readonly find?: (tx: Tx, asked: Asked<Params, Query, Body>, house: House) => Promise<Thing | undefined>;
  readonly permit: (actor: Actor, thing: Thing) => Permission;
  readonly decide: (thing: Thing, asked: Asked<Params, Query, Body>) => Decision<Decided>;
  /** SQL and nothing else: the transaction is open. */
  readonly save: (tx: Tx, decided: Decided, asked: Asked<Params, Query, Body>) => Promise<Saved>;
  /** What a broken unique rule of the database means in words, by the constraint's name: two people at once. */
  readonly clashes?: Readonly<Record<string, Problem>>;
  /** As in `Look`. */
  readonly form?: (attempt: Attempt, view: View, thing: Thing | undefined) => PageContent | Promise<PageContent>;
}

/** The request before parsing, as the web layer hands it to a route. */
export interface Asking {
  readonly method: string;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly typed: Readonly<Record<string, string>>;
  readonly actor: Actor;
  readonly place: PlaceHere | null;
  readonly language: Language;
  readonly at: Date;
  /** What only signing in looks at: the cookies sent, the address they came from, the name the browser gives itself. */
  readonly caller: Caller;
  readonly as?: string | undefined;
  /** The idempotency key, where one was sent. */
  readonly key: string | undefined;
  /** The method and the pattern, to tell one route's keys from another's. */
  readonly route: string;
}

export type { Caller };

type Draw = (view: View) => PageContent | Promise<PageContent>;

/** What a route answers, before it is a page or JSON. */
export type Reply =
  | {
      readonly kind: "shown";
      readonly status: 200 | 503;
      readonly json: unknown;
      readonly mediaType?: string;
      readonly page?: Draw;
      readonly goTo?: string;
      readonly downloads: Readonly<Record<string, (view: View) => Download | Promise<Download>>>;
      /** Keeps in the ledger that it left in this form. */
      readonly leaving?: (form: string) => Promise<void>;
    }
  | {
      readonly kind: "saved";
      readonly id: string;
      readonly path: string;
      readonly cookies?: readonly string[];
      readonly letters?: readonly LetterToWrite[];
    }
  | {
      readonly kind: "refused";
      readonly status: 403 | 404 | 409 | 422;
      readonly because: string;
      readonly problems: readonly Problem[];
      readonly form?: Draw;
    };

/** A route as the house sees it: its schemas for the API's description, and one function that walks the one way. */
export interface Route extends Signpost {
  readonly method: "GET" | "POST";
  readonly changes: boolean;
  readonly uploads?: Uploads;
  readonly reads: { readonly params?: z.ZodType; readonly query?: z.ZodType; readonly body?: z.ZodType };
  readonly answers: z.ZodType;
  /** The policy's name, `mayStartPlace`, and itself: two areas may give the same name to different policies. */
  readonly policy: string;
  readonly permit: Policy;
  readonly speaksHtml: boolean;
  readonly isForOtherSites?: boolean;
  readonly downloads: readonly string[];
  readonly serve: (asking: Asking, house: House) => Promise<Reply>;
}
