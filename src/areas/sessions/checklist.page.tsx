import type { ReactElement } from "react";
import { Table, Tag, dayText } from "../../design/index.ts";
import type { Language } from "../../design/index.ts";
import { boxNames } from "./evidence.rules.ts";
import type { Box, BoxState } from "./evidence.rules.ts";
import { stepPages } from "./step.ts";

const tones: Readonly<Record<BoxState, "good" | "plain" | "waiting">> = {
  done: "good",
  "not-done": "plain",
  "to-do": "waiting",
};

interface Checklist {
  readonly boxes: readonly Box[];
  readonly language: Language;
  /** The session's address, for whoever plans it: each box leads to where it is done. */
  readonly here?: string;
}

/** Every box: what was done, when and by whom; or why not. @practice P11 */
export const ChecklistTable = ({ boxes, language, here }: Checklist): ReactElement => (
  <Table
    id="checklist"
    caption="What this session needs, and what was done"
    captionHidden
    columns={[
      {
        heading: "What",
        kind: "text",
        cell: ({ step, title }: Box) =>
          here === undefined ? title : <a href={`${here}/${stepPages[step]}`}>{title}</a>,
      },
      {
        heading: "How it stands",
        kind: "text",
        cell: (box) => <HowItStands {...box} />,
      },
    ]}
    groups={[{ rows: boxes }]}
    rowKey={({ step }) => step}
    language={language}
  />
);

const HowItStands = ({ state, said, onDay, by }: Box): ReactElement => (
  <>
    <Tag words={boxNames[state]} tone={tones[state]} /> <span dir="auto">{said}</span>
    {onDay === null ? null : (
      <span className="al-byline">
        {" "}
        {dayText(onDay, "en")}
        {by === "" ? null : (
          <>
            , <bdi>{by}</bdi>
          </>
        )}
      </span>
    )}
  </>
);
