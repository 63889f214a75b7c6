import { readText } from "../../../nouns/name.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import type { Card, CardLanguage, CardSaid } from "../card.ts";

interface Sent extends CardSaid {
  readonly step: "write" | "check";
  readonly language: CardLanguage;
  readonly number: number;
}

export type CardStep =
  | { readonly step: "write"; readonly language: CardLanguage; readonly said: CardSaid; readonly number: number }
  | { readonly step: "remove"; readonly language: CardLanguage }
  | { readonly step: "check"; readonly language: CardLanguage };

const behind = {
  field: "number",
  words: "Somebody else changed these words while you were writing. Compare with the card, and send yours again.",
};

const readSince = {
  field: "number",
  words: "The words were changed since you read them. Nobody said yet that they are right. Read them again.",
};

/**
 * The words of the card in one language, or that somebody other than their writer has checked them. With every box
 * empty the card in this language is taken away.
 */
export function cardStepOf(
  sent: Sent,
  { cards, personId }: { readonly cards: readonly Card[]; readonly personId: string },
): Result<CardStep> & { readonly clash?: true } {
  const { step, language, number } = sent;
  const card = cards.find((one) => one.language === language);
  if (step === "check") {
    if (card === undefined) return wrong({ field: "in", words: "Nothing is written in this language yet." });
    if (card.writtenById === personId)
      return wrong({ field: "in", words: "You wrote this yourself. Ask somebody else who reads it to check it." });
    return number === card.number ? found({ step, language }) : { ok: false, problems: [readSince], clash: true };
  }
  if (number !== (card?.number ?? 0)) return { ok: false, problems: [behind], clash: true };
  const read = (field: keyof CardSaid) => readText(sent[field], { field, charactersMax: 1000 });
  const [tonight, thisWeek] = [read("tonight"), read("thisWeek")];
  const [afterRinging, toldBack] = [read("afterRinging"), read("toldBack")];
  if (!(tonight.ok && thisWeek.ok && afterRinging.ok && toldBack.ok))
    return wrong(...problemsOf(tonight, thisWeek, afterRinging, toldBack));
  const said: CardSaid = {
    tonight: tonight.value,
    thisWeek: thisWeek.value,
    afterRinging: afterRinging.value,
    toldBack: toldBack.value,
  };
  const isEmpty = Object.values(said).every((text) => text === "");
  return found(isEmpty ? { step: "remove", language } : { step, language, said, number: number + 1 });
}
