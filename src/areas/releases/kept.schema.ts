/** What is published: the nouns of a release, its draft, and the ledger of all that is out. */
import { z } from "zod";
import type { Problem } from "../../nouns/result.ts";
import type { Choices, Frozen } from "./frozen.schema.ts";

export type { Choices, Frozen } from "./frozen.schema.ts";

/** The kind of decision by which keepers of both sides publish. */
export const releaseKind = "release-figures";

export type Stage = "checking" | "ready" | "refused" | "stopped";

/** How far the check is. */
export const progressShape = z.object({
  doing: z.enum(["waiting", "reading", "checking", "keeping"]),
  /** Small counts that are looked after so far, and how many there are; only where it takes long. */
  done: z.int().optional(),
  of: z.int().optional(),
});
export type Progress = Readonly<z.infer<typeof progressShape>>;

export const problemsShape = z.array(z.object({ field: z.string(), words: z.string() }));

/** A release that somebody prepares. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly choices: Choices;
  /** The number of the release that it is a newer version of. */
  readonly replaces: number | null;
  readonly draftedBy: string;
  readonly draftedByName: string | null;
  readonly draftedAt: Date;
  readonly stage: Stage;
  readonly progress: Progress;
  /** Why it may not be published, and what would have to be hidden. */
  readonly problems: readonly Problem[];
  readonly frozen: Frozen | null;
  readonly sha256: string | null;
  /** The last entry of the ledger that it was held against. */
  readonly checkedTo: number | null;
  /** What the keepers have made of it. */
  readonly proposal: { readonly id: string; readonly outcome: string | null } | null;
  /** The number of the release that came of it. */
  readonly released: number | null;
}

/** A release, without its figures. */
export interface ReleaseListed {
  readonly number: number;
  readonly title: string;
  readonly releasedAt: Date;
  readonly serviceName: string;
  readonly period: string;
  readonly replaces: number | null;
  readonly replacedBy: number | null;
  readonly withdrawn: Withdrawal | null;
}

export interface Withdrawal {
  readonly because: string;
  readonly at: Date;
}

export interface Release extends ReleaseListed {
  readonly frozen: Frozen;
  readonly sha256: string;
  readonly proposalId: string;
  /** Only one side kept the place that day. */
  readonly oneSide: boolean;
}

/** One time that a table of counts left: who reads it, in which form, by whom. */
export interface Entry {
  readonly number: number;
  readonly title: string;
  readonly form: string;
  readonly audience: "place" | "everyone";
  readonly who: string;
  readonly whoName: string | null;
  readonly at: Date;
  readonly cells: number;
  readonly hidden: number;
}
