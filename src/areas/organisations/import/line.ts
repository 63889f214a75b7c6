import type { Problem } from "../../../nouns/result.ts";
import type { LineChoice, OfferingBrought, OrganisationBrought, Outcome, Standing } from "./brought.ts";

interface LineOfAny {
  readonly line: number;
  readonly title: string;
  readonly stoodAt: string;
  readonly copies: number;
  readonly sourceId: string;
  readonly standing: Standing;
  /** What of the directory, or which line of this import, it may be. */
  readonly matchId: string | null;
  readonly matchLine: number | null;
  readonly problems: readonly Problem[];
}

/** A line of an import before it is kept. */
export type LineToKeep =
  | (LineOfAny & { readonly kind: "organisation"; readonly ofLine: null; readonly content: OrganisationBrought | null })
  | (LineOfAny & { readonly kind: "offering"; readonly ofLine: number; readonly content: OfferingBrought });

/** A line as it is kept, with what somebody chose and what became of it. */
export type Line = LineToKeep & {
  readonly choice: LineChoice | null;
  readonly outcome: Outcome | null;
  readonly savedId: string | null;
};

export const importStates = ["fetching", "read", "saving", "saved", "failed", "stopped"] as const;
export type ImportState = (typeof importStates)[number];

/** An import: where it is from, how far it is. */
export interface DirectoryImport {
  readonly id: string;
  readonly askedBy: string | null;
  readonly askedAt: string;
  readonly sourceKind: "file" | "address";
  readonly sourceName: string;
  readonly state: ImportState;
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** How many lines there are of each kind, standing, choice and outcome. */
export interface LineCount {
  readonly kind: "organisation" | "offering";
  readonly standing: Standing;
  readonly choice: LineChoice | null;
  readonly outcome: Outcome | null;
  readonly lines: number;
  readonly copies: number;
}
