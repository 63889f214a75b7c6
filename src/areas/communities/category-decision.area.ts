import { keeperDecision } from "../../web/registered.ts";
import { listStepProblems, saveCarriedStep } from "./carrying.store.ts";
import { sentenceOfStep } from "./step-sentences.rules.ts";
import { leadingCode, stepShape } from "./step.rules.ts";
import { localCategoryKind } from "./suggestion.ts";

/** How people are counted here is settled by both sides. */
export const categoryDecision = keeperDecision({
  kind: localCategoryKind,
  title: "The categories of this place",
  reads: stepShape,
  words: sentenceOfStep,
  problems: listStepProblems,
  apply: saveCarriedStep,
  seenAt: (step) => `communities/categories/${leadingCode(step)}`,
});
