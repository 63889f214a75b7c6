import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { rolesThatReleaseFigures } from "../../places/index.ts";
import { draftAnswer, draftAnswerOf } from "../draft-answer.schema.ts";
import { listDrafts } from "../drafts.store.ts";
import { placeShown } from "../place-shown.ts";
import { mayPrepareRelease } from "../releases.policy.ts";
import type { Draft } from "../kept.schema.ts";
import { draftsPage } from "./drafts.page.tsx";

export const draftsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/published/drafts",
  summary: "What is being prepared to be published, newest first, at most 100",
  practices: ["P03"],
  answers: z
    .custom<{ readonly drafts: readonly Draft[] }>()
    .transform(({ drafts }) => ({ drafts: drafts.map(draftAnswerOf) }))
    .pipe(z.object({ drafts: z.array(draftAnswer) })),
  permit: mayPrepareRelease,
  find: async (tx, { place }) => ({
    drafts: await listDrafts(tx),
    rolesThatRelease: await rolesThatReleaseFigures(tx, place.id),
  }),
  answer: ({ drafts }) => found({ drafts }),
  page: ({ drafts }, view) => draftsPage({ place: placeShown(view), drafts }),
});
