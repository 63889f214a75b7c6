import type { ReactElement } from "react";
import { Notice, type Language } from "../../../design/index.ts";

interface WorkingFiguresProps {
  /** Where these figures can be prepared for everyone; null for whoever may not. */
  readonly publish: string | null;
  readonly language: Language;
}

/** What people of the place look at is not what everyone may read, and says so. @practice P03 */
export const WorkingFigures = ({ publish, language }: WorkingFiguresProps): ReactElement => (
  <Notice kind="information" language={language} title="Working figures, not published">
    <p>
      These figures are for people of this place, to work with. What is for everyone is published separately. A file
      that you take is written down, with your name, for the keepers.
    </p>
    {publish === null ? null : (
      <p>
        <a href={publish}>Publish this page</a>
      </p>
    )}
  </Notice>
);
