import type { ReactElement } from "react";
import { Details, Tag } from "../../design/index.ts";
import { standWords } from "./assurance.ts";
import type { Line, Stands } from "./assurance.ts";
import { saidText } from "./document-file.page.ts";
import { fromText } from "./state.rules.ts";

const tones: Readonly<Record<Stands, "good" | "waiting" | "plain">> = {
  done: "good",
  yours: "waiting",
  "not-done": "plain",
};

/** How a line stands, and what that rests on. @practice P45 */
export const LineStands = ({ line, here }: { readonly line: Line; readonly here: string }): ReactElement => (
  <>
    <p>
      <Tag words={standWords[line.stands]} tone={tones[line.stands]} />{" "}
      {line.isLate ? <Tag words="Late" tone="waiting" /> : null}
    </p>
    <p>{line.words}</p>
    {line.said === null ? null : (
      <p>
        <bdi>{saidText(line)}</bdi>{" "}
        {line.said.link === "" ? null : (
          <a href={line.said.link} rel="noreferrer">
            Where one reads it
          </a>
        )}
      </p>
    )}
    {line.path === null ? null : (
      <p>
        <a href={`${here}/${line.path}`}>
          Open it<span className="nhsuk-u-visually-hidden">: {line.asks}</span>
        </a>
      </p>
    )}
    <Details summary={line.holds.length === 0 ? "Who asks for this" : "Who asks for this, and what holds it"}>
      <p>{fromText(line.from)}</p>
      {line.holds.length === 0 ? null : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {line.holds.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </Details>
  </>
);
