import { Fragment } from "react";
import type { ReactElement, ReactNode } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";
import type { MenuLink, PlacedLink } from "../link.ts";
import { AccountCorner } from "./account-corner.tsx";
import { LanguageSwitcher } from "./language-switcher.tsx";
import { fitsInLine, menuGroups } from "./menu.rules.ts";
import type { MenuGroup } from "./menu.rules.ts";
import { SearchBox } from "./search-box.tsx";

interface HeaderProps {
  readonly language: Language;
  readonly path: string;
  readonly menu: readonly MenuLink[];
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

const itemsOf = (links: readonly PlacedLink[]): readonly ReactElement[] =>
  links.map((link) => <MenuItem key={link.href} link={link} />);

const isHere = ({ links }: MenuGroup): boolean => links.some(({ current }) => current === true);

/** One step of the loop with its links, folded; opening one closes the other. */
const Step = ({ group }: { readonly group: MenuGroup }): ReactElement => (
  <li className="nhsuk-header__navigation-item">
    <details className={`al-fold${isHere(group) ? " al-fold--here" : ""}`} name="menu">
      <summary className="al-fold__summary">{group.under}</summary>
      <ul className="al-fold__list">{itemsOf(group.links)}</ul>
    </details>
  </li>
);

const Listed = ({ group }: { readonly group: MenuGroup }): ReactElement => (
  <li className="al-menu__step">
    <span className="al-menu__under">{group.under}</span>
    <ul>{itemsOf(group.links)}</ul>
  </li>
);

/** On a wide screen one line: the links, or where they are many the steps of the loop; on a narrow one a single fold. */
const Menu = ({ language, menu }: { readonly language: Language; readonly menu: readonly MenuLink[] }) => {
  const words = designWords(language);
  const here = menu.find((link) => link.current === true);
  const drawn = (draw: (group: MenuGroup) => ReactElement): readonly ReactNode[] =>
    fitsInLine(menu)
      ? itemsOf(menu)
      : menuGroups(menu).map((group) => (
          <Fragment key={group.under ?? ""}>{group.under === undefined ? itemsOf(group.links) : draw(group)}</Fragment>
        ));
  return (
    <>
      <nav className="nhsuk-header__navigation al-menu al-menu--wide" aria-label={words.menu}>
        <ul className="nhsuk-header__navigation-list al-width">
          {drawn((group) => (
            <Step group={group} />
          ))}
        </ul>
      </nav>
      <nav className="nhsuk-header__navigation al-menu al-menu--narrow" aria-label={words.menu}>
        <div className="al-width">
          <details className="al-fold">
            <summary className="al-fold__summary">
              {here === undefined ? words.menu : `${words.menu}: ${here.words}`}
            </summary>
            <ul className="al-fold__list">
              {drawn((group) => (
                <Listed group={group} />
              ))}
            </ul>
          </details>
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
