import type { Question } from "../../../design/index.ts";
import type { Did } from "../case.ts";

const nextWords: Readonly<Record<Did, string>> = {
  asked: "Ask again",
  accepted: "We take it on",
  declined: "We do not take it on",
  begun: "Help begins",
  noted: "Write down what happened",
  ended: "It ended",
};

/** What may come next, and what is to be said of it. */
export const stepQuestions = (next: readonly Did[]): readonly Question[] => [
  {
    name: "did",
    label: "What happens next?",
    kind: "radios",
    choices: next.map((value) => ({ value, words: nextWords[value] })),
  },
  {
    name: "words",
    label: "What is to be said of it?",
    hint: "With a no: why, and what they can do now. At the end: what came of it. No name, number or address.",
    kind: "long",
  },
];
