import type { ReactElement, ReactNode } from "react";
import { Details as KitDetails } from "nhsuk-react-components/dist/esm/components/content-presentation/details/index.js";

interface DetailsProps {
  /** What is inside, said so that one can decide not to open it. */
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
}

/** A fold: closed unless told, opens without scripts, and stands open on paper. */
export const Details = ({ summary, open, children }: DetailsProps): ReactElement => (
  <KitDetails className="al-details" {...(open === true ? { open: true } : {})}>
    <KitDetails.Summary>{summary}</KitDetails.Summary>
    <KitDetails.Text>{children}</KitDetails.Text>
  </KitDetails>
);
