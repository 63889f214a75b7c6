import { wrong } from "../../nouns/result.ts";
import type { ImportDraft } from "./draft-kept.schema.ts";

/** What only a draft that still waits for somebody, and has its file, may have done to it. */
export const isOpen = ({ stage }: Pick<ImportDraft, "stage">): boolean =>
  stage !== "importing" && stage !== "done" && stage !== "stopped";

export const alreadyImported = {
  ...wrong({
    field: "",
    words: "This file is being imported, or was, or its import was stopped. Look at its progress instead.",
  }),
  clash: true as const,
};
