import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import { placeShown } from "../dataset-shown.ts";
import { mayImport } from "../datasets.policy.ts";
import { draftHere } from "../draft-here.store.ts";
import type { DraftHere } from "../draft-here.store.ts";
import { draftParams } from "../draft-params.schema.ts";
import { draftStages } from "../draft.ts";
import { progressPage } from "./progress.page.tsx";

const told = z.object({
  id: z.string(),
  stage: z.enum(draftStages),
  doing: z.string(),
  share: z.number().nullable(),
  rows: z.int().nullable(),
  problems: z.array(z.object({ field: z.string(), words: z.string(), row: z.int().exactOptional() })).readonly(),
  refusedRows: z.int(),
  dataset: z.string().nullable(),
  version: z.int().nullable(),
});

export const progressRoute = look({
  method: "GET",
  path: "/{place}/imports/{import}/progress",
  summary: "How far an import of one's own has come",
  practices: ["P03"],
  reads: { params: draftParams },
  answers: z
    .custom<DraftHere>()
    .transform(({ draft }): z.infer<typeof told> => ({
      id: draft.id,
      stage: draft.stage,
      ...draft.progress,
      problems: draft.problems,
      refusedRows: draft.refusedRows,
      dataset: draft.version?.datasetId ?? null,
      version: draft.version?.number ?? null,
    }))
    .pipe(told),
  permit: mayImport,
  find: (house, asked) => draftHere(house.db, asked),
  answer: (here) => found(here),
  page: ({ draft }, view) => progressPage({ place: placeShown(view), draft }),
});
