import type { ReactElement } from "react";
import type { Count } from "../../nouns/count.ts";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";
import { numberText } from "../numbers.ts";

/** A count's mark, or one of the two things a count can also be on screen: a true zero, and not known. */
export type ShownMark = Exclude<Count["mark"], "value"> | "zero" | "not-known";

interface MarkWordsProps {
  readonly mark: ShownMark;
  readonly language: Language;
  /** Counts under this many people are hidden: said with a suppressed mark. Left out where the rule is not known. */
  readonly hiddenUnder?: number | undefined;
}

const wordsOf = ({ mark, language, hiddenUnder }: MarkWordsProps): string => {
  const words = designWords(language);
  switch (mark) {
    case "suppressed":
      return hiddenUnder === undefined ? words.hidden : words.hiddenUnder(hiddenUnder);
    case "zero":
      return numberText(0, language);
    case "not-collected":
      return words.notCollected;
    case "not-applicable":
      return words.notApplicable;
    case "not-known":
      return words.notKnown;
  }
};

/**
 * What stands where there is no number. Hidden, zero, not collected and not known are different things: each has its
 * own look and its own words, so that nobody reads a hidden count as none.
 *
 * `<MarkWords mark="suppressed" hiddenUnder={5} language="en" />` reads "hidden to protect people (fewer than 5)".
 *
 * @practice P03
 */
export const MarkWords = (props: MarkWordsProps): ReactElement => (
  <span className={`al-mark-words al-mark-words--${props.mark}`}>{wordsOf(props)}</span>
);

/** A count as it is read: the number, or the words of its mark. */
export const CountWords = (props: {
  readonly count: Count;
  readonly language: Language;
  readonly hiddenUnder?: number | undefined;
}): ReactElement => {
  const { count, language, hiddenUnder } = props;
  if (count.mark !== "value") return <MarkWords mark={count.mark} language={language} hiddenUnder={hiddenUnder} />;
  if (count.count === 0) return <MarkWords mark="zero" language={language} />;
  return <span className="al-number">{numberText(count.count, language)}</span>;
};
