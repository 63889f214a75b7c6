import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { choiceWords, payerWords, reasonWords, refuserWords } from "../budget.ts";
import type { BudgetStepDone, Named } from "../budget.ts";
import { choicesOfStep } from "../step.rules.ts";

const choiceLabel: Readonly<Partial<Record<BudgetStepDone, string>>> = {
  "another-way": "In which other way?",
  advocate: "How does it stand with an advocate?",
  provider: "Was there somebody to choose who knows their language, faith or food?",
  arranged: "Who holds the money?",
};

const wordsLabel: Readonly<Partial<Record<BudgetStepDone, string>>> = {
  informed: "In which language, and how?",
  refused: "What was said, as the person remembers it?",
  "not-wanted": "Why not, in their own words?",
  reviewed: "What came of it, in their own words?",
};

/** What one step asks, and nothing else. */
export function stepQuestions(did: BudgetStepDone, organisations: readonly Named[]): readonly Question[] {
  const choices = choicesOfStep[did];
  const label = choiceLabel[did];
  return [
    ...(did === "refused"
      ? [
          { name: "byRole", label: "Who said it?", kind: "radios" as const, choices: choicesOf(refuserWords) },
          { name: "reason", label: "Why?", kind: "radios" as const, choices: choicesOf(reasonWords) },
        ]
      : []),
    ...(choices === undefined || label === undefined
      ? []
      : [
          {
            name: "choice",
            label,
            kind: "radios" as const,
            choices: choices.map((value) => ({ value, words: choiceWords[value] ?? value })),
          },
        ]),
    ...(did === "arranged"
      ? [{ name: "payer", label: "Who pays?", kind: "radios" as const, choices: choicesOf(payerWords) }]
      : []),
    ...(did === "provider"
      ? [
          {
            name: "provider",
            label: "Whom did they choose?",
            kind: "select" as const,
            choices: [
              { value: "", words: "Somebody who is not in the directory" },
              ...organisations.map(({ id, name }) => ({ value: id, words: name })),
            ],
          },
        ]
      : []),
    ...(did === "indicative" || did === "reviewed"
      ? [
          {
            name: "pounds",
            label: did === "indicative" ? "How much in a year, in pounds?" : "How much was not spent, in pounds?",
            hint: did === "indicative" ? "8,400 or 950.50" : "Leave it empty if you do not know.",
            kind: "text" as const,
          },
        ]
      : []),
    {
      name: "words",
      label: wordsLabel[did] ?? "Is there more to say, in their words?",
      hint: "No names.",
      kind: "long",
    },
    {
      name: "onDay",
      label: did === "arranged" ? "On which day was the first payment, or did it begin?" : "On which day?",
      hint: "Leave it empty for today.",
      kind: "date",
    },
  ];
}
