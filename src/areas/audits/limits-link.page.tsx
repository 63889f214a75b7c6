import type { ReactElement } from "react";
import type { LimitsWords } from "./limits.words.ts";

/** The way to what a service cannot do yet. */
export const LimitsLink = ({ words, href }: { readonly words: LimitsWords; readonly href: string }): ReactElement => (
  <p>
    <a href={href}>{words.title}</a>
  </p>
);
