import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";
import { MarkShape } from "./marks.tsx";
import type { Side } from "./side.ts";

/** What the marks mean, in words, for the marks the drawing uses. */
export const IntervalKey = (props: {
  readonly language: Language;
  readonly reference: string;
  readonly sides: ReadonlySet<Side>;
}): ReactElement | null => {
  const words = designWords(props.language);
  const meanings: readonly (readonly [Side, string])[] = [
    ["reference", `${words.comparedWith}: ${props.reference}`],
    ["below", words.lowerThan(props.reference)],
    ["above", words.higherThan(props.reference)],
    ["same", words.couldBeSame(props.reference)],
  ];
  const used = meanings.filter(([side]) => props.sides.has(side));
  if (used.length === 0) return null;
  return (
    <ul className="al-key">
      {used.map(([side, meaning]) => (
        <li className="al-key__item" key={side}>
          <svg
            className="al-key__mark"
            width="20"
            height="20"
            viewBox="-10 -10 20 20"
            aria-hidden="true"
            focusable="false"
          >
            <MarkShape side={side} />
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  );
};
