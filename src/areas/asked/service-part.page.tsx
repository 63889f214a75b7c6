import type { ReactElement } from "react";
import type { Named } from "./asked.ts";

interface PartProps {
  readonly asked: readonly Named[];
  readonly notAsked: readonly Named[];
  readonly href: string;
}

/** On a service’s page: whom it asked in the last twelve months, in a sentence. @practice P24 */
export const WhomAsked = ({ asked, notAsked, href }: PartProps): ReactElement => (
  <>
    <p>
      {asked.length === 0
        ? "In the last twelve months nobody was asked, as far as is written down."
        : `In the last twelve months ${asked.length} of ${asked.length + notAsked.length} communities were asked.`}
    </p>
    <p>
      <a href={href}>How they were asked, and what came of it</a>
    </p>
  </>
);
