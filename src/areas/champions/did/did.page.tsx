import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { lengths } from "../champion.ts";
import { championWords } from "../champions.words.ts";
import { ownFormPage } from "../own-form.page.tsx";
import type { OwnDrawn } from "../own-form.page.tsx";

/** Three taps and the button; the day is today unless somebody says another. @practice P30 */
export function didPage(token: string, drawn: OwnDrawn) {
  const words = championWords(drawn.language);
  const questions: readonly Question[] = [
    { name: "what", label: words.what, kind: "radios", choices: choicesOf(words.deeds) },
    {
      name: "minutes",
      label: words.long,
      kind: "radios",
      choices: lengths.map((length) => ({ value: length, words: words.lengths[length] })),
    },
    { name: "people", label: words.met, kind: "radios", choices: choicesOf(words.crowds) },
    { name: "onDay", label: words.onDay, kind: "date" },
  ];
  return ownFormPage({ title: words.did, action: "did", token, questions, button: words.send }, drawn);
}
