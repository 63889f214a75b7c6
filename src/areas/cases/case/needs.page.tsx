import type { ReactElement } from "react";
import { ButtonLink, Tag, dayText } from "../../../design/index.ts";
import { kindWords, needWords, stateOf } from "../../needs/index.ts";
import type { Need } from "../../needs/index.ts";

interface NeedsProps {
  readonly needs: readonly Need[];
  /** The address of the case, and of the needs of the place. */
  readonly here: string;
  readonly at: string;
  readonly today: string;
}

/** Language, food, faith and access: what was asked for, and whether it was there. @practice P16 */
export const Needs = ({ needs, here, at, today }: NeedsProps): ReactElement => (
  <section id="needs" aria-labelledby="needs-title">
    <h2 id="needs-title">What they need to use it</h2>
    {needs.length === 0 ? <p>Nothing was asked for: no interpreter, food, prayer or access.</p> : null}
    <ul className="nhsuk-list">
      {needs.map((need) => (
        <li key={need.id}>
          <a href={`${at}/${need.id}`}>{kindWords[need.kind]}</a> <bdi>{need.words}</bdi>, by{" "}
          {dayText(need.neededBy, "en")} <Tag words={needWords("en").states[stateOf(need, today)]} />
        </li>
      ))}
    </ul>
    <p>
      <ButtonLink href={`${here}/need`} words="Ask for something they need" />
    </p>
  </section>
);
