import { Questions, choicesOf, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { UndecidedEnd } from "../../funding/index.ts";
import type { Barrier, Named } from "../barrier.ts";
import { trail } from "../barriers.words.ts";
import type { Drawn } from "../drawn.page.ts";
import { reviewQuestions } from "../review-questions.page.ts";
import { domainWords, equityWords } from "../risk.ts";
import { registerWords } from "../staff.words.ts";

export interface ScoreShown {
  readonly barrier: Pick<Barrier, "id" | "title"> | null;
  readonly end: UndecidedEnd | null;
  readonly owners: readonly Named[];
}

const questionsOf = ({ end, owners }: ScoreShown): readonly Question[] => [
  { name: "title", label: "What can happen, in a few words?", kind: "text" },
  { name: "words", label: "What does it do, and to whom?", kind: "long" },
  ...(end === null
    ? [{ name: "register", label: "Whose risk is it?", kind: "radios" as const, choices: choicesOf(registerWords) }]
    : []),
  {
    name: "domain",
    label: "What is it a risk to?",
    kind: "select",
    choices: [{ value: "", words: "Choose" }, ...choicesOf(domainWords)],
  },
  {
    name: "equity",
    label: "In what are people treated unequally by it?",
    kind: "radios",
    choices: choicesOf(equityWords),
  },
  ...reviewQuestions(owners),
];

/** A risk is written down: how bad, how likely, who owns it, when it is looked at again. @practice P22 */
export function scorePage(shown: ScoreShown, drawn: Drawn) {
  const { place, language } = drawn;
  const questions = questionsOf(shown);
  const problems = inOrderOf(questions, drawn.problems);
  const at = `/${place.slug}/barriers/risks`;
  const from = shown.barrier?.title ?? shown.end?.title ?? "";
  return formPage(
    {
      title: "Write down a risk",
      lead: from === "" ? undefined : <bdi>{from}</bdi>,
      breadcrumbs: trail(place, "en", { href: at, words: "Register of risks" }),
      language,
      problems,
      action: at,
      idempotencyKey: drawn.idempotencyKey,
      button: { words: "Put it on the register" },
    },
    <>
      <input type="hidden" name="barrier" value={shown.barrier?.id ?? ""} />
      <input type="hidden" name="grant" value={shown.end?.id ?? ""} />
      <Questions
        questions={questions}
        typed={{ title: from, ...drawn.typed }}
        language={language}
        problems={problems}
      />
    </>,
  );
}
