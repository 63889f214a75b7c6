import type { ReactElement } from "react";
import { Notice } from "../../design/index.ts";
import type { Language } from "../../design/index.ts";
import type { Side } from "../../nouns/role.ts";
import { oneSideWords } from "./proposals.words.ts";

/** Said plainly wherever something is decided while only one side keeps the place. */
export const OneSide = (props: {
  readonly sides: readonly Side[];
  readonly language: Language;
}): ReactElement | null => {
  const words = oneSideWords(props.sides);
  if (words === null) return null;
  return (
    <Notice kind="information" language={props.language} title="One side only">
      <p>{words.replace("One side only: this", "This")}</p>
    </Notice>
  );
};
