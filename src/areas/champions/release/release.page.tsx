import type { Question } from "../../../design/index.ts";
import type { Item } from "../champion.ts";
import { championWords } from "../champions.words.ts";
import { ItemShown } from "../item-shown.page.tsx";
import { ownFormPage } from "../own-form.page.tsx";
import type { OwnDrawn } from "../own-form.page.tsx";

export interface ReleaseShown {
  readonly item: Item;
  readonly token: string;
  readonly today: string;
}

/** The champion chooses what everybody may read: their words, made so that they name nobody, and the answer. */
export function releasePage({ item, token, today }: ReleaseShown, drawn: OwnDrawn) {
  const words = championWords(drawn.language);
  const questions: readonly Question[] = [
    { name: "words", label: words.releaseWords, kind: "long" },
    {
      name: "namesNobody",
      label: words.release,
      kind: "checkboxes",
      choices: [{ value: "yes", words: words.namesNobody }],
    },
  ];
  const before = <ItemShown item={item} today={today} language={drawn.language} />;
  return ownFormPage(
    { title: words.release, action: `questions/${item.id}/release`, token, questions, button: words.release, before },
    { ...drawn, typed: { words: item.words, ...drawn.typed } },
  );
}
