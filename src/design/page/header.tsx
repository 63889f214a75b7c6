import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";
import type { PlacedLink } from "../link.ts";
import { AccountCorner } from "./account-corner.tsx";
import { LanguageSwitcher } from "./language-switcher.tsx";
import { linksThatFit } from "./menu.rules.ts";
import { SearchBox } from "./search-box.tsx";

interface HeaderProps {
  readonly language: Language;
  readonly path: string;
  readonly menu: readonly PlacedLink[];
  readonly place?: { readonly name: string; readonly slug: string } | undefined;
  /** Where the search box leads; without it there is none. */
  readonly search?: string | undefined;
  /** The name of whoever has signed in; null says nobody has, undefined leaves the corner empty. */
  readonly signedInAs?: string | null | undefined;
}

const MenuItem = ({ link }: { readonly link: PlacedLink }): ReactElement => (
  <li className="nhsuk-header__navigation-item">
    <a
      className="nhsuk-header__navigation-link"
      href={link.href}
      {...(link.current === true ? { "aria-current": "true" as const } : {})}
    >
      {link.words}
    </a>
  </li>
);

const Folded = ({ words, links }: { readonly words: string; readonly links: readonly PlacedLink[] }): ReactElement => (
  <details className="al-fold">
    <summary className="al-fold__summary">{words}</summary>
    <ul className="al-fold__list">
      {links.map((link) => (
        <MenuItem key={link.href} link={link} />
      ))}
    </ul>
  </details>
);

/** On a wide screen one line of links, what does not fit under "More"; on a narrow one a single fold. */
const Menu = ({ language, menu }: { readonly language: Language; readonly menu: readonly PlacedLink[] }) => {
  const words = designWords(language);
  const { shown, folded } = linksThatFit(menu);
  const here = menu.find((link) => link.current === true);
  return (
    <>
      <nav className="nhsuk-header__navigation al-menu al-menu--wide" aria-label={words.menu}>
        <ul className="nhsuk-header__navigation-list al-width">
          {shown.map((link) => (
            <MenuItem key={link.href} link={link} />
          ))}
          {folded.length === 0 ? null : (
            <li className="nhsuk-header__navigation-item">
              <Folded words={words.more} links={folded} />
            </li>
          )}
        </ul>
      </nav>
      <nav className="nhsuk-header__navigation al-menu al-menu--narrow" aria-label={words.menu}>
        <div className="al-width">
          <Folded words={here === undefined ? words.menu : `${words.menu}: ${here.words}`} links={menu} />
        </div>
      </nav>
    </>
  );
};

/** The page's head: the product's name, the place, the languages, the menu. No logo of the health service. */
export const Header = ({ language, path, menu, place, search, signedInAs }: HeaderProps): ReactElement => (
  <header className="nhsuk-header al-header">
    <div className="nhsuk-header__container al-width al-header__line">
      <div className="nhsuk-header__service">
        <a className="nhsuk-header__service-name al-header__name" href="/" translate="no">
          <svg
            className="al-header__sign"
            width="28"
            height="20"
            viewBox="0 0 28 20"
            aria-hidden="true"
            focusable="false"
          >
            <circle className="al-header__ring" cx="10" cy="10" r="8" />
            <circle className="al-header__ring" cx="18" cy="10" r="8" />
          </svg>
          Alongside
        </a>
        {place === undefined ? null : (
          <a className="al-header__place" href={`/${encodeURIComponent(place.slug)}`}>
            <bdi>{place.name}</bdi>
          </a>
        )}
      </div>
      {search === undefined ? null : <SearchBox action={search} language={language} />}
      <div className="al-header__corner">
        <LanguageSwitcher language={language} path={path} />
        {signedInAs === undefined ? null : <AccountCorner language={language} signedInAs={signedInAs} />}
      </div>
    </div>
    {menu.length === 0 ? null : <Menu language={language} menu={menu} />}
  </header>
);
