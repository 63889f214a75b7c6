import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";

interface LedHereProps {
  /** Of the place: `riverside`. */
  readonly slug: string;
  /** What thing it is, and its identifier. */
  readonly kind: "programme" | "group" | "plan" | "campaign" | "barrier" | "question";
  readonly id: string;
  readonly language: Language;
}

/** From a thing to its thread: what led to it, and what came of it. @practice P44 */
export const LedHere = ({ slug, kind, id, language }: LedHereProps): ReactElement => (
  <p>
    <a href={`/${slug}/story/${kind}/${id}`}>{designWords(language).ledHere}</a>
  </p>
);
