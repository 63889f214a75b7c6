import type { ReactElement } from "react";
import { designWords } from "../design.words.ts";
import type { Language } from "../languages.ts";
import type { Link } from "../link.ts";

interface FooterProps {
  readonly language: Language;
  readonly links: readonly Link[];
  readonly publishedFigures: boolean;
}

/** The page's foot: links to pages that exist, the figures' licence, and who has not yet read this translation. */
export const Footer = ({ language, links, publishedFigures }: FooterProps): ReactElement => {
  const words = designWords(language);
  return (
    <footer className="nhsuk-footer al-footer">
      <div className="al-width">
        {words.awaitingReview === "" ? null : <p className="al-footer__review">{words.awaitingReview}</p>}
        {links.length === 0 ? null : (
          <nav aria-label={words.footer}>
            <ul className="nhsuk-footer__list al-footer__list">
              {links.map((link) => (
                <li key={link.href}>
                  <a className="nhsuk-footer__list-item-link" href={link.href}>
                    {link.words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {publishedFigures ? (
          <p className="al-footer__licence">
            <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" rel="license noopener">
              {words.openGovernmentLicence}
            </a>
          </p>
        ) : null}
        <p className="al-footer__name" translate="no">
          Alongside
        </p>
      </div>
    </footer>
  );
};
