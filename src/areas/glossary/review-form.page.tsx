import type { Question } from "../../design/index.ts";

const speaks: Question = {
  name: "speaks",
  label: "Before you say so",
  kind: "checkboxes",
  choices: [{ value: "yes", words: "I speak this language" }],
};

export const meaningReviewQuestions: readonly Question[] = [
  {
    name: "verdict",
    label: "Is this what the word means?",
    kind: "radios",
    choices: [
      { value: "so", words: "Yes, it is right" },
      { value: "otherwise", words: "No, or not quite" },
    ],
  },
  { name: "why", label: "If not: what is wrong, and how would you say it?", kind: "long" },
  speaks,
];

export const sayingReviewQuestions: readonly Question[] = [
  {
    name: "verdict",
    label: "Do people say it so, and mean this?",
    kind: "radios",
    choices: [
      { value: "so", words: "Yes" },
      { value: "otherwise", words: "I would say it otherwise" },
    ],
  },
  {
    name: "why",
    label: "How would you say it? (you can leave this empty if you agree)",
    hint: "Both stay: people differ, and whoever reads this should know.",
    kind: "long",
  },
  speaks,
  {
    name: "released",
    label: "Who may read it?",
    hint: "Everyone reads it only where whoever gave it wants that too.",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "Everyone may read it, and what I say of it" }],
  },
];
