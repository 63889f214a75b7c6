import type { ReactElement } from "react";
import type { Terms } from "./claim.ts";
import type { ClaimWords } from "./claims.words.ts";

/** The standing offer of independent advice, by name: nothing is asked about anybody's benefits. @practice P20 */
export const Advice = ({ terms, words }: { readonly terms: Terms; readonly words: ClaimWords }): ReactElement => (
  <section>
    <h2>{words.adviceTitle}</h2>
    {terms.adviser === "" ? (
      <p>{words.adviserMissing}</p>
    ) : (
      <>
        <p>{words.advice}</p>
        <p>
          <strong dir="auto">{terms.adviser}</strong>
          <br />
          <bdi>{terms.adviserContact}</bdi>
        </p>
      </>
    )}
  </section>
);
