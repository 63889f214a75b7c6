import type { ReactElement } from "react";
import type { PlacedLink } from "../link.ts";

interface FilterLinksProps {
  /** What is chosen here, for people who hear the page: "Step of the pathway". */
  readonly label: string;
  readonly links: readonly PlacedLink[];
}

/** A row of links that show the same thing another way: "Referred | Finished | Recovered". The current one is marked. */
export const FilterLinks = ({ label, links }: FilterLinksProps): ReactElement => (
  <nav className="al-filters" aria-label={label}>
    <ul className="al-filters__list">
      {links.map((link) => (
        <li key={link.href}>
          <a
            className="al-filters__link"
            href={link.href}
            {...(link.current === true ? { "aria-current": "true" as const } : {})}
          >
            {link.words}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
