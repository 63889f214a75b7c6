import { choicesOf } from "../../design/index.ts";
import type { Question } from "../../design/index.ts";
import { seatNames } from "../groups/index.ts";
import type { AgendaItem } from "./agenda.ts";

/** Which item of the agenda it is about. Nothing is about the listening section. */
const aboutQuestion = (items: readonly AgendaItem[] = []): readonly Question[] =>
  items.length === 0
    ? []
    : [
        {
          name: "about",
          label: "About which item? (none, if you choose nothing)",
          kind: "select",
          choices: items
            .filter(({ kind }) => kind !== "listening")
            .map(({ id, title }) => ({ value: id, words: title })),
        },
      ];

export const decisionQuestions = (items?: readonly AgendaItem[]): readonly Question[] => [
  { name: "words", label: "What was decided?", kind: "long" },
  {
    name: "because",
    label: "Why?",
    hint: "The reasons that were given, and what spoke against it; name nobody. Where the session is open to others, they read it too.",
    kind: "long",
  },
  {
    name: "movedBy",
    label: "Who moved it?",
    hint: "What they come as, not who they are.",
    kind: "select",
    choices: choicesOf(seatNames),
  },
  ...aboutQuestion(items),
];

export const actionQuestions = (items?: readonly AgendaItem[]): readonly Question[] => [
  { name: "words", label: "What is to be done?", kind: "text" },
  { name: "who", label: "Who does it?", kind: "text" },
  { name: "byDay", label: "By which day?", kind: "date" },
  ...aboutQuestion(items),
];
