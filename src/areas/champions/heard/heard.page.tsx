import { choicesOf, numberText } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Named } from "../champion.ts";
import { championWords } from "../champions.words.ts";
import { ownFormPage } from "../own-form.page.tsx";
import type { OwnDrawn } from "../own-form.page.tsx";
import { filled } from "../says.ts";

export interface HeardShown {
  readonly token: string;
  readonly answerers: readonly Named[];
  readonly communities: readonly Named[];
  readonly days: number;
}

const toChoose = (things: readonly Named[]) => things.map(({ id, name }) => ({ value: id, words: name }));

/** What somebody heard, and who must answer: one page, most of it to tap. @practice P30 */
export function heardPage({ token, answerers, communities, days }: HeardShown, drawn: OwnDrawn) {
  const words = championWords(drawn.language);
  const questions: readonly Question[] = [
    { name: "words", label: words.heardWords, hint: words.tellLead, kind: "long" },
    { name: "theme", label: words.theme, kind: "radios", choices: choicesOf(words.themes) },
    { name: "heardFrom", label: words.heardFrom, kind: "radios", choices: choicesOf(words.crowds) },
    { name: "community", label: words.community, kind: "select", choices: toChoose(communities) },
    {
      name: "answerer",
      label: words.answerer,
      hint: filled(words.promise, { days: numberText(days, drawn.language) }),
      kind: "radios",
      choices: toChoose(answerers),
    },
  ];
  const [only, another] = answerers;
  const typed = { answerer: another === undefined ? (only?.id ?? "") : "", ...drawn.typed };
  return ownFormPage({ title: words.tell, action: "heard", token, questions, button: words.send }, { ...drawn, typed });
}
