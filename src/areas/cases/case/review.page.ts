import type { Question } from "../../../design/index.ts";

export const reviewQuestions: readonly Question[] = [
  {
    name: "right",
    label: "Was it right to open it?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No" },
    ],
  },
  {
    name: "review",
    label: "What did you find?",
    hint: "The person can read that it was looked at, and whether it was right.",
    kind: "long",
  },
];
