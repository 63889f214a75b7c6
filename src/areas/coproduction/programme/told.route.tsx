import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { programmeParams } from "../../programmes/index.ts";
import { mayAgreeToElement, maySeeProgrammes, maySpeakForSide, mayTakePart } from "../coproduction.policy.ts";
import { toldAnswerOf } from "../coproduction.schema.ts";
import { findTold } from "../coproduction.store.ts";
import { formShown } from "../place-shown.ts";
import { toldPage } from "./told.page.tsx";
import type { ToldShown } from "./told.page.tsx";

export const toldRoute = lookInPlace({
  method: "GET",
  path: "/{place}/coproduction/{programme}",
  summary: "Who on each side of a programme does what, holds the money and can say no; and which programme it follows",
  practices: ["P38", "P42"],
  reads: { params: programmeParams },
  answers: toldAnswerOf<ToldShown>(),
  permit: maySeeProgrammes,
  // What is closed to whoever asks is not found: the same answer as where there is nothing.
  find: (tx, { params, actor }) => findTold(tx, { id: params.programme, actor }),
  answer: (thing, { actor, at }) =>
    found({
      ...thing,
      mayTell: maySpeakForSide(actor, thing).allowed,
      mayAdd: mayTakePart(actor, thing).allowed,
      mayAgree: mayAgreeToElement(actor, thing).allowed,
      now: at.toISOString(),
    }),
  page: (shown, view) => toldPage(shown, formShown(view)),
});
