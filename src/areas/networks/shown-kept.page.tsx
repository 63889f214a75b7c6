import type { ReactElement } from "react";
import { Tag, dayText } from "../../design/index.ts";
import type { Evidence } from "./framework.ts";
import type { Shows } from "./kept.rules.ts";
import { forgotten } from "./network.ts";

interface Kept {
  readonly shows: readonly Shows[];
  readonly evidence: readonly Evidence[];
  /** The network’s address. */
  readonly here: string;
}

/** What shows that a clause is kept: first what records say, then what was written down. @practice P41 */
export const ShownKept = ({ shows, evidence, here }: Kept): ReactElement => (
  <>
    {shows.length + evidence.length === 0 ? <p>Nothing shows yet that it is kept.</p> : null}
    <ul>
      {shows.map(({ words, to, isBroken }) => (
        <li key={words}>
          {to === "" ? words : <a href={`${here}/${to}`}>{words}</a>} {isBroken ? <Tag words="To see to" /> : null}
        </li>
      ))}
      {evidence.map(({ words, seenAt, on, by }) => (
        <li key={`${on} ${words}`}>
          <bdi>{words}</bdi>, {dayText(on, "en")}. To be seen: <bdi>{seenAt}</bdi>. Written by{" "}
          <bdi>{by ?? forgotten}</bdi>.
        </li>
      ))}
    </ul>
  </>
);
