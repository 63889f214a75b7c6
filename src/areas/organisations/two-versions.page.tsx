import type { ReactElement } from "react";
import { Notice, Table } from "../../design/index.ts";

type Fields = Readonly<Record<string, string>>;

interface Versions {
  readonly now: Fields;
  readonly typed: Fields;
  /** What each field is called, in the order of the form. */
  readonly words: Fields;
}

/** Two people wrote at once: what stands now beside what was typed. */
export const TwoVersions = ({ now, typed, words }: Versions): ReactElement => {
  const bare = (text: string | undefined): string => (text ?? "").replaceAll(/\r\n?/g, "\n").trim();
  const rows = Object.keys(words).filter((field) => bare(now[field]) !== bare(typed[field]));
  const shown = (text: string | undefined): ReactElement => <bdi>{bare(text) === "" ? "–" : bare(text)}</bdi>;
  return (
    <div id="field-number">
      <Notice kind="warning" language="en" title="Two versions">
        <Table
          id="two-versions"
          caption="Where the two differ"
          language="en"
          columns={[
            { heading: "Part", kind: "text", cell: (field: string) => words[field] ?? field },
            { heading: "As it stands now", kind: "text", cell: (field: string) => shown(now[field]) },
            { heading: "As you wrote it", kind: "text", cell: (field: string) => shown(typed[field]) },
          ]}
          groups={[{ rows }]}
          rowKey={(field) => field}
        />
        <p>The form below holds what you wrote. Take over from the other version what should stay.</p>
      </Notice>
    </div>
  );
};
