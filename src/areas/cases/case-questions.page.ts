import { choicesOf } from "../../design/index.ts";
import type { Question } from "../../design/index.ts";
import { conditionWords, helpedByWords } from "./case.ts";
import type { Named } from "./case.ts";

const choose = (ones: readonly Named[]) => ones.map(({ id, name }) => ({ value: id, words: name }));
/** Where leaving it empty is an answer of its own. */
const chooseOr = (none: string, ones: readonly Named[]) => [{ value: "", words: none }, ...choose(ones)];

interface ToChooseFrom {
  readonly own: readonly Named[];
  readonly organisations: readonly Named[];
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
}

/** What everybody is asked who opens a case of any kind. No name is asked for. */
export const caseQuestions = ({ own, organisations, services, communities }: ToChooseFrom): readonly Question[] => [
  ...(own.length > 1
    ? [
        {
          name: "from",
          label: "For which organisation do you ask?",
          kind: "select" as const,
          choices: choose(own),
        },
      ]
    : []),
  { name: "holder", label: "Who do you ask to help?", kind: "select", choices: choose(organisations) },
  {
    name: "asks",
    label: "What does the person ask for?",
    hint: "In their words. No name, number or address.",
    kind: "long",
  },
  {
    name: "agreed",
    label: "Did the person agree that you send this?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No, or I did not ask" },
    ],
  },
  {
    name: "tellsBack",
    label: "Do they agree that you hear what came of it?",
    kind: "radios",
    choices: [
      { value: "yes", words: "Yes" },
      { value: "no", words: "No" },
    ],
  },
  {
    name: "language",
    label: "Which language do they like to speak?",
    hint: "Leave empty if they did not say.",
    kind: "text",
  },
  { name: "service", label: "Which service?", kind: "select", choices: chooseOr("They choose", services) },
  { name: "helpedBy", label: "Who helped them to ask?", kind: "select", choices: choicesOf(helpedByWords) },
  { name: "condition", label: "What is it about?", kind: "select", choices: choicesOf(conditionWords) },
  {
    name: "community",
    label: "Which community do they say they belong to?",
    kind: "select",
    choices: chooseOr("Not asked, or not said", communities),
  },
  {
    name: "deprivation",
    label: "Tenth of neighbourhoods, 1 to 10",
    hint: "1: the most deprived. Leave empty if you do not know.",
    kind: "text",
  },
  {
    name: "match",
    label: "A word or two that only they would choose",
    hint: "So that two who ask for them notice it. It is not kept, only a mark made of it.",
    kind: "text",
  },
];

export const usualAnswers: Readonly<Record<string, string>> = { helpedBy: "vcso", condition: "not-said" };
