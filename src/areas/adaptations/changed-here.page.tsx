import type { ReactElement } from "react";
import { dayText } from "../../design/index.ts";
import type { Changed } from "./adaptation.ts";

interface Props {
  readonly changed: readonly Changed[];
  /** Where one asks for something. */
  readonly ask: string;
}

/** What a service does in another way because somebody asked. */
export const ChangedHere = ({ changed, ask }: Props): ReactElement => (
  <>
    {changed.length === 0 ? <p>Nothing has been kept yet that somebody asked for.</p> : null}
    <ul className="nhsuk-list nhsuk-list--bullet">
      {changed.map(({ id, words, on }) => (
        <li key={id}>
          <span dir="auto">{words}</span> ({dayText(on, "en")})
        </li>
      ))}
    </ul>
    <p>
      <a href={ask}>Ask for another way of being helped</a>
    </p>
  </>
);
