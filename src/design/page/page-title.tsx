import type { ReactElement, ReactNode } from "react";

interface PageTitleProps {
  /** The page's one `h1`. On a finding: the finding itself. */
  readonly title: string | ReactElement;
  /** The doubt, or what the page is for, in a sentence or two. */
  readonly lead?: ReactNode;
}

/** The page's heading and, under it, its lead. */
export const PageTitle = ({ title, lead }: PageTitleProps): ReactElement => (
  <div className="al-title">
    <h1 className="al-title__words">{title}</h1>
    {lead === undefined || lead === null ? null : <p className="al-title__lead">{lead}</p>}
  </div>
);
