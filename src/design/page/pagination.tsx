import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";

interface PaginationProps {
  readonly language: Language;
  /** The page shown, from 1. */
  readonly page: number;
  /** The last page there is. With 1 nothing is drawn. */
  readonly last: number;
  /** The address of a page. */
  readonly hrefOf: (page: number) => string;
}

/** Previous and next page by links, with where one is. */
export const Pagination = ({ language, page, last, hrefOf }: PaginationProps): ReactElement | null => {
  if (last <= 1) return null;
  const words = designWords(language);
  return (
    <nav className="al-pages" aria-label={`${words.pages}: ${words.pageOf(page, last)}`}>
      {page > 1 ? (
        <a className="al-pages__link" rel="prev" href={hrefOf(page - 1)}>
          {words.previousPage}
        </a>
      ) : null}
      <span className="al-pages__here">{words.pageOf(page, last)}</span>
      {page < last ? (
        <a className="al-pages__link" rel="next" href={hrefOf(page + 1)}>
          {words.nextPage}
        </a>
      ) : null}
    </nav>
  );
};
