import type { ReactElement } from "react";
import { PageTitle } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { Word } from "./glossary.ts";
import { anchorOf } from "./words.rules.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

/** What our words mean, one after the other. */
export const wordsPage = (words: readonly Word[]): Page => ({
  title: "Words we use",
  contentLanguage: "en",
  main: (
    <>
      <PageTitle title="Words we use" lead="What they mean here, in plain English." />
      <dl className="al-words">
        {words.map((one) => (
          <div className="al-words__one" key={one.word} id={anchorOf(one)}>
            <dt>{one.word}</dt>
            <dd>{one.means}</dd>
          </div>
        ))}
      </dl>
    </>
  ),
});
