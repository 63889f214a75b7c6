import type { ReactElement } from "react";
import { piecesOf } from "./measures.rules.ts";

/** Words of a docstring: names as code, and those of other measures as links. */
export const Pieces = ({ text }: { readonly text: string }): ReactElement => (
  <>
    {piecesOf(text).map(({ words, code, slug }, at) => {
      const key = `${at} ${words}`;
      if (!code) return <span key={key}>{words}</span>;
      if (slug === null) return <code key={key}>{words}</code>;
      return (
        <a key={key} href={`/about/methods/${slug}`}>
          <code>{words}</code>
        </a>
      );
    })}
  </>
);
