import type { ReactElement } from "react";
import type { Language } from "../../design/index.ts";
import { adviceWords } from "../recognition/index.ts";
import type { Terms } from "./claim.ts";
import type { ClaimWords } from "./claims.words.ts";

interface Props {
  readonly terms: Terms;
  readonly words: ClaimWords;
  readonly language: Language;
}

/** The standing offer of independent advice, by name: nothing is asked about anybody's benefits. @practice P20 */
export const Advice = ({ terms, words, language }: Props): ReactElement => (
  <section>
    <h2>{adviceWords(language).title}</h2>
    {terms.adviser === "" ? (
      <p>{words.adviserMissing}</p>
    ) : (
      <>
        <p>{adviceWords(language).words}</p>
        <p>
          <strong dir="auto">{terms.adviser}</strong>
          <br />
          <bdi>{terms.adviserContact}</bdi>
        </p>
        <Leaflet text={terms.leaflets[language] ?? ""} />
      </>
    )}
  </section>
);

/** The place's own words, in the language of the reader. */
const Leaflet = ({ text }: { readonly text: string }): ReactElement | null =>
  text === "" ? null : (
    <div dir="auto">
      {text.split(/\n+/).map((line, index) => (
        <p key={`${index} ${line}`}>{line}</p>
      ))}
    </div>
  );
