import { Questions, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Terms } from "../barrier.ts";
import { trail } from "../barriers.words.ts";
import type { Drawn } from "../drawn.page.ts";

export interface TermsShown {
  readonly terms: Terms;
}

const questions: readonly Question[] = [
  {
    name: "daysToTable",
    label: "Within how many working days do senior managers have a barrier on their table?",
    hint: "1 to 120, without the place’s days off. What was raised before keeps its day.",
    kind: "text",
  },
  {
    name: "bands",
    label: "What are scores of risks called?",
    hint: "One a line: the score at which it begins, then its word. The first begins at 1.",
    kind: "long",
  },
];

/** By when managers have a barrier, and the place’s own words for scores. @practice P22 */
export function termsPage({ terms }: TermsShown, drawn: Drawn) {
  const { place, language } = drawn;
  const problems = inOrderOf(questions, drawn.problems);
  const now = {
    daysToTable: String(terms.daysToTable),
    bands: terms.bands.map(({ from, words }) => `${from} ${words}`).join("\n"),
  };
  return formPage(
    {
      title: "By when, and what scores are called",
      breadcrumbs: trail(place, "en"),
      language,
      problems,
      action: `/${place.slug}/barriers/terms`,
      idempotencyKey: drawn.idempotencyKey,
      button: { words: "Keep this" },
    },
    <Questions questions={questions} typed={{ ...now, ...drawn.typed }} language={language} problems={problems} />,
  );
}
