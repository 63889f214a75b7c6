import { z } from "zod";
import { choicesShape } from "./frozen.schema.ts";
import type { Draft } from "./kept.schema.ts";

/** A draft for programs. */
export const draftAnswer = z.object({
  id: z.string(),
  title: z.string(),
  choices: choicesShape,
  stage: z.enum(["checking", "ready", "refused", "stopped"]),
  doing: z.enum(["waiting", "reading", "checking", "keeping"]),
  problems: z.array(z.object({ field: z.string(), words: z.string() })),
  cells: z.int().nullable(),
  hidden: z.int().nullable(),
  drafted_at: z.string(),
  proposal: z.string().nullable(),
  released: z.int().nullable().describe("The number of the release that came of it."),
});

export const draftAnswerOf = (draft: Draft): z.infer<typeof draftAnswer> => ({
  id: draft.id,
  title: draft.title,
  choices: draft.choices,
  stage: draft.stage,
  doing: draft.progress.doing,
  problems: draft.problems.map(({ field, words }) => ({ field, words })),
  cells: draft.frozen?.cells ?? null,
  hidden: draft.frozen?.hidden ?? null,
  drafted_at: draft.draftedAt.toISOString(),
  proposal: draft.proposal?.id ?? null,
  released: draft.released,
});
