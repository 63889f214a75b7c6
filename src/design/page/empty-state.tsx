import type { ReactElement, ReactNode } from "react";
import type { Link } from "../link.ts";

interface EmptyStateProps {
  /** What is not here yet, as a plain sentence: "No place has started yet". */
  readonly title: string;
  /** What this is for, and for whom. */
  readonly children: ReactNode;
  /** The first thing to do. Left out where the reader can do nothing: then `children` says who can. */
  readonly first?: Link | undefined;
}

/** An empty list that says what it is for and the first thing to do. */
export const EmptyState = ({ title, children, first }: EmptyStateProps): ReactElement => (
  <div className="al-empty">
    <h2 className="al-empty__title">{title}</h2>
    <div className="al-empty__body">{children}</div>
    {first === undefined ? null : (
      <a className="nhsuk-button nhsuk-button--secondary al-button" href={first.href}>
        {first.words}
      </a>
    )}
  </div>
);
