import type { ReactElement } from "react";
import { ButtonLink } from "../../design/index.ts";
import type { NeedWords } from "./needs.words.ts";

interface AskHereProps {
  readonly words: NeedWords;
  readonly href: string;
  /** The list of what was asked, for those who answer it. */
  readonly all: string | null;
}

/** The way to ask, where somebody reads of a service. */
export const AskHere = ({ words, href, all }: AskHereProps): ReactElement => (
  <>
    <p>{words.noFavour}</p>
    <p>
      <ButtonLink href={href} words={words.ask} />
    </p>
    {all === null ? null : (
      <p>
        <a href={all}>{words.ofService}</a>
      </p>
    )}
  </>
);
