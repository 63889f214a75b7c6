/** An import under way as the place keeps it. Only the person who began it sees it. */
import type { Problem } from "../../nouns/result.ts";
import type { Receipt } from "./dataset.ts";
import type { DraftStage, ImportChoices, Progress } from "./draft.ts";

export interface ImportDraft {
  readonly id: string;
  readonly personId: string;
  readonly stage: DraftStage;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileBytes: number;
  readonly choices: ImportChoices;
  readonly progress: Progress;
  /** Why it failed, or what must be put right first. At most 100. */
  readonly problems: readonly Problem[];
  /** Rows that were refused, kept beside the draft as a file until the draft expires. */
  readonly refusedRows: number;
  readonly receipt: Receipt | null;
  readonly version: { readonly datasetId: string; readonly number: number } | null;
  readonly startedAt: Date;
  readonly expiresAt: Date;
}
