import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";

/** The box in the head of a place's pages: words go out, the search page answers. */
export const SearchBox = (props: { readonly action: string; readonly language: Language }): ReactElement => {
  const { search, searchFor } = designWords(props.language);
  return (
    <search className="al-search">
      <form className="al-search__form" action={props.action} method="get">
        <label className="nhsuk-u-visually-hidden" htmlFor="search-box">
          {search}
        </label>
        <input
          className="al-search__words"
          id="search-box"
          type="search"
          name="q"
          dir="auto"
          autoComplete="off"
          placeholder={searchFor}
        />
        <button className="al-search__go" type="submit">
          {search}
        </button>
      </form>
    </search>
  );
};
