import { choicesOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Item } from "../champion.ts";
import { championWords } from "../champions.words.ts";
import { ItemShown } from "../item-shown.page.tsx";
import { ownFormPage } from "../own-form.page.tsx";
import type { OwnDrawn } from "../own-form.page.tsx";

export interface ReplyShown {
  readonly item: Item;
  readonly token: string;
  readonly today: string;
}

/** The answer, and whether it answers. What does not goes once more to the next person. @practice P30 */
export function replyPage({ item, token, today }: ReplyShown, drawn: OwnDrawn) {
  const words = championWords(drawn.language);
  const questions: readonly Question[] = [
    { name: "heard", label: words.replyAsk, kind: "radios", choices: choicesOf(words.hearings) },
    ...(item.reopenedOn === null
      ? [{ name: "missing", label: words.missing, hint: words.missingHint, kind: "long" } as const]
      : []),
  ];
  const before = <ItemShown item={item} today={today} language={drawn.language} />;
  return ownFormPage(
    { title: words.replyAsk, action: `questions/${item.id}/reply`, token, questions, button: words.say, before },
    drawn,
  );
}
