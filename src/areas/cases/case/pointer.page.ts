import type { Question } from "../../../design/index.ts";

export const pointerQuestions: readonly Question[] = [
  {
    name: "pointer",
    label: "Where is the care record?",
    hint: "Which system, and which number there. Never what stands in it.",
    kind: "text",
  },
];
