import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { formShown } from "../place-shown.ts";
import { maySeeProgrammes } from "../programmes.policy.ts";
import { programmeAnswerOf, programmeParams } from "../programmes.schema.ts";
import { findHere } from "../programmes.store.ts";
import type { ProgrammeShown } from "./part.page.tsx";
import { programmePage } from "./programme.page.tsx";

export const programmeRoute = lookInPlace({
  method: "GET",
  path: "/{place}/programmes/{programme}",
  summary: "A programme: how it stands, what is next, who takes part, what both sides agreed to, hours and stages",
  practices: ["P36", "P37"],
  reads: { params: programmeParams },
  answers: programmeAnswerOf<ProgrammeShown>(),
  permit: maySeeProgrammes,
  // What is closed to whoever asks is not found: the same answer as where there is nothing.
  find: (tx, { params, actor }) => findHere(tx, params.programme, actor),
  answer: ({ programme, part, hasCome, isAsked, ownsFirstPage, mayStand }, { actor, at }) =>
    found({
      programme,
      standing: { part, hasCome, isAsked, ownsFirstPage, mayStand },
      now: at.toISOString(),
      personId: actor.member?.personId ?? "",
    }),
  page: (shown, view) => programmePage(shown, formShown(view)),
});
