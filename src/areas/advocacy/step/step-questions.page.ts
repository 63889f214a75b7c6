import type { Question } from "../../../design/index.ts";
import { stepWords } from "../advocacy.ts";
import type { StepDone } from "../advocacy.ts";
import type { Match } from "../state.rules.ts";

/** How well somebody fits, in words: language, gender, room. */
const fitOf = ({ advocate, speaks, isAsWanted, free }: Match): string =>
  [
    speaks ? "speaks their language" : "does not speak their language",
    isAsWanted ? "" : "not the gender they ask for",
    free > 0 ? `room for ${free}` : "full",
    advocate.languages.join(", "),
  ]
    .filter((one) => one !== "")
    .join("; ");

/** What happened; and where somebody is found, who. Whoever fits best stands first. */
export const stepQuestions = (next: readonly StepDone[], matches: readonly Match[]): readonly Question[] => [
  {
    name: "did",
    label: "What happened?",
    kind: "radios",
    choices: next.map((value) => ({ value, words: stepWords[value] })),
  },
  ...(next.includes("assigned")
    ? [
        {
          name: "advocate",
          label: "If one was found: who?",
          hint: "Whoever fits best stands first.",
          kind: "select" as const,
          choices: matches.map((match) => ({
            value: match.advocate.id,
            words: `${match.advocate.name} (${fitOf(match)})`,
          })),
        },
      ]
    : []),
  { name: "words", label: "Why, or what came of it, in their words", hint: "No names.", kind: "long" },
  { name: "onDay", label: "On which day?", hint: "Leave it empty for today.", kind: "date" },
];
