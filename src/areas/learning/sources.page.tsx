import type { ReactElement } from "react";
import { Tag } from "../../design/index.ts";
import { sourceNames } from "./lesson.ts";
import type { SourceNow, Stand } from "./standing.rules.ts";

interface SourcesProps {
  readonly sources: readonly SourceNow[];
  readonly slug: string;
}

/** What a sentence rests on, to be opened: never a sentence without it. @practice P26 */
export const Sources = ({ sources, slug }: SourcesProps): ReactElement => (
  <ul className="nhsuk-list nhsuk-list--bullet al-byline">
    {sources.map(({ kind, thing, now }) => (
      <li key={`${kind}-${thing}`}>
        {sourceNames[kind]}:{" "}
        {now === null ? (
          <Tag words="Withdrawn, or not there any more" tone="waiting" />
        ) : (
          <>
            <a href={`/${slug}/${now.path}`}>
              <bdi>{now.title}</bdi>
            </a>
            {now.words === "" ? null : (
              <>
                {" "}
                {kind === "voice" ? "Answered" : "Because"}: “<bdi>{now.words}</bdi>”
              </>
            )}
            {now.isForAll ? null : " (opens for the people of this place)"}
          </>
        )}
      </li>
    ))}
  </ul>
);

const standWords: Readonly<Record<Stand, string>> = {
  waiting: "The other side has not answered yet",
  declined: "The other side says no",
  "source-gone": "A source was withdrawn: out of print",
  "not-for-all": "Not for print: no source that everyone can open",
  stands: "Both sides say so",
};

export const StandTag = ({ stand }: { readonly stand: Stand }): ReactElement => (
  <Tag words={standWords[stand]} tone={stand === "stands" ? "good" : "waiting"} />
);
