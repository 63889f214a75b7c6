import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import { type Language, languages, nameOf } from "../languages.ts";

/**
 * The same page in another language: the address asked for, with `lang` put in place of any earlier one.
 * Only path and query are kept, so that the link cannot lead to another host.
 */
export const inLanguage = (path: string, language: Language): string => {
  const at = path.indexOf("?");
  const query = new URLSearchParams(at === -1 ? "" : path.slice(at + 1));
  query.set("lang", language);
  const bare = (at === -1 ? path : path.slice(0, at)).replace(/^[/\\]+/, "");
  return `/${bare}?${query.toString()}`;
};

/** Links to this page in every language, each in its own script: works without scripts. */
export const LanguageSwitcher = (props: { readonly language: Language; readonly path: string }): ReactElement => {
  const words = designWords(props.language);
  return (
    <nav className="al-languages" aria-label={words.languages}>
      <details className="al-fold al-fold--end">
        <summary className="al-fold__summary">
          <span className="nhsuk-u-visually-hidden">{`${words.languages}: `}</span>
          {nameOf(props.language)}
        </summary>
        <ul className="al-fold__list">
          {languages.map(({ code, name }) => (
            <li key={code}>
              <a
                className="al-languages__link"
                href={inLanguage(props.path, code)}
                hrefLang={code}
                lang={code}
                {...(code === props.language ? { "aria-current": "true" as const } : {})}
              >
                <bdi>{name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
};
