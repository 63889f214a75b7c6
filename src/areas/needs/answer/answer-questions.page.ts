import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { NeedWords } from "../needs.words.ts";

/** What came of it; who said no and why are asked with it, because nothing opens by itself without scripts. */
export const answerQuestions = (words: NeedWords): readonly Question[] => [
  { name: "did", label: words.what, kind: "radios", choices: choicesOf(words.answers) },
  {
    name: "byRole",
    label: words.byRole,
    kind: "select",
    choices: choicesOf(words.refusers),
  },
  {
    name: "reason",
    label: words.reason,
    kind: "select",
    choices: choicesOf(words.reasons),
  },
  { name: "words", label: words.words, kind: "long" },
  { name: "onDay", label: words.onDay, kind: "date" },
];
