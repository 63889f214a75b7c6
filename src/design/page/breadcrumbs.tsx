import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";
import type { Link } from "../link.ts";

interface BreadcrumbsProps {
  readonly language: Language;
  /** From the first page down to the page above this one; the page itself is its own heading. */
  readonly links: readonly Link[];
  /** One step back, inside a form of several pages; wins over `links`. */
  readonly back?: Link | undefined;
}

/** Where the reader is, or one step back. Draws nothing when there is nothing above. */
export const Breadcrumbs = ({ language, links, back }: BreadcrumbsProps): ReactElement | null => {
  if (back !== undefined) {
    return (
      <nav aria-label={designWords(language).back}>
        <a className="nhsuk-back-link al-back" href={back.href}>
          {back.words}
        </a>
      </nav>
    );
  }
  if (links.length === 0) return null;
  return (
    <nav className="nhsuk-breadcrumb al-breadcrumbs" aria-label={designWords(language).breadcrumbs}>
      <ol className="nhsuk-breadcrumb__list">
        {links.map((link) => (
          <li className="nhsuk-breadcrumb__list-item" key={link.href}>
            <a className="nhsuk-breadcrumb__link" href={link.href}>
              {link.words}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
