import type { Problem } from "../../nouns/result.ts";
import type { AgendaItem } from "./agenda.ts";
import type { Action, Change, Counted, Decision, Minutes, NoteReleased } from "./day.ts";
import type { Invited } from "./invitation.ts";
import type { Contributor, Level, Named, Session } from "./session.ts";

/** What the policies ask of a session’s day. */
export interface DayAsked {
  readonly chair: Named | { readonly id: string } | null;
  readonly startedById: string | null;
  readonly state: string;
  readonly isInside: boolean;
  /** Those who take the notes, facilitate or chair this session, beside whoever planned it. */
  readonly keeperIds: readonly string[];
}

export interface Day {
  readonly session: Session;
  readonly contributors: readonly Contributor[];
  readonly counted: readonly Counted[];
  readonly items: readonly AgendaItem[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly notes: readonly NoteReleased[];
}

export type DayHere = DayAsked & Day;

export type MinutesHere = DayHere & {
  readonly minutes: readonly Minutes[];
  /** Who is to have them, in which language and form. */
  readonly invited: readonly Invited[];
  readonly sentOn: ReadonlyMap<string, string>;
};

/** What the policies ask of somebody who came. */
export interface OwnAsked {
  /** Whoever asks was asked to come: they are signed in, or have their own private link. */
  readonly isAsked: boolean;
  readonly wasThere: boolean;
  readonly isChair: boolean;
  readonly isHeld: boolean;
}

/** A session as one of those who came knows it: nobody else is in it. */
export interface Own extends OwnAsked {
  readonly session: {
    readonly id: string;
    readonly title: string;
    readonly promisedLevel: Level;
    readonly onDay: string | null;
    readonly groupId: string | null;
    readonly hasListening: boolean;
  };
  /** Null for a chair who is not on the list. */
  readonly contributorId: string | null;
  readonly held: { readonly heldOn: string; readonly areClosed: boolean } | null;
  /** From the private link; empty for somebody who signed in. */
  readonly token: string;
}

/** What changed because of a listening section, as somebody who came sees it. */
export interface ToldBack extends Own {
  readonly changes: readonly Change[];
  /** Of which whoever asks has said already whether it is so. */
  readonly saidOf: ReadonlySet<string>;
  /** The session’s day, where whoever asks sees it. */
  readonly day: DayHere | undefined;
}

/** A form that came back: what was typed, kept, and what stands in its way. */
export interface Attempted {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}
