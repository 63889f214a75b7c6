import type { ReactElement } from "react";
import type { Tone } from "./chart.ts";
import { colours } from "./chart-words.tsx";

/**
 * A round sign with a letter, after the icons of NHS control charts. It is read by nobody who hears the page: its words
 * stand beside it, always.
 */
export const SignIcon = ({ letter, tone }: { readonly letter: string; readonly tone: Tone }): ReactElement => (
  <svg className="al-icon" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
    <circle className="al-icon__ground" cx="22" cy="22" r="20" fill={colours[tone]} />
    <text className="al-icon__words" x="22" y="29" textAnchor="middle" fontSize="20" fontWeight="700" fill="#ffffff">
      {letter}
    </text>
  </svg>
);
