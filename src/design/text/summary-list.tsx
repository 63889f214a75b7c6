import type { ReactElement, ReactNode } from "react";
import type { Link } from "../link.ts";

interface SummaryListProps {
  readonly rows: readonly {
    readonly key: string;
    readonly value: ReactNode;
    /** What one can do about this line; `about` is read aloud after the words: "Change" + "the period". */
    readonly action?: (Link & { readonly about: string }) | undefined;
  }[];
}

/** What is known about one thing, line by line, each with what one can do about it. */
export const SummaryList = ({ rows }: SummaryListProps): ReactElement => (
  <dl className="nhsuk-summary-list al-summary">
    {rows.map(({ key, value, action }) => (
      <div
        className={`nhsuk-summary-list__row${action === undefined ? " nhsuk-summary-list__row--no-actions" : ""}`}
        key={key}
      >
        <dt className="nhsuk-summary-list__key">{key}</dt>
        <dd className="nhsuk-summary-list__value">{value}</dd>
        {action === undefined ? null : (
          <dd className="nhsuk-summary-list__actions">
            <a href={action.href}>
              {action.words}
              <span className="nhsuk-u-visually-hidden">{` ${action.about}`}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
);
