import type { ReactElement } from "react";
import { CountWords, Table } from "../../../design/index.ts";
import type { Released } from "../../../nouns/indicator.ts";
import type { ByBroad, ColumnShown } from "../gate.rules.ts";
import { groupWords } from "../groups.rules.ts";
import type { Local } from "../groups.rules.ts";
import type { Stage } from "../recruited.rules.ts";
import type { FiguresShown } from "../shown.rules.ts";
import { levelWords, partWords } from "../workforce.ts";

const columnWords: Readonly<Record<ColumnShown, string>> = {
  white: "White",
  minorities: "Ethnic minorities",
  unknown: "Not known",
  all: "All",
};

interface Row {
  readonly name: string;
  readonly by: ByBroad;
}

interface CountsProps {
  readonly id: string;
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly Row[];
  readonly hiddenUnder: number;
}

/** Numbers of people by the three groups, each row named. */
const Counts = ({ id, caption, first, rows, hiddenUnder }: CountsProps): ReactElement => (
  <Table
    id={id}
    caption={caption}
    language="en"
    columns={[
      { heading: first, kind: "text", cell: ({ name }: Row) => <bdi>{name}</bdi> },
      ...(["white", "minorities", "unknown", "all"] as const).map((column) => ({
        heading: columnWords[column],
        kind: "number" as const,
        cell: ({ by }: Row) => <CountWords count={by[column]} language="en" hiddenUnder={hiddenUnder} />,
      })),
    ]}
    groups={[{ rows }]}
    rowKey={({ name }) => name}
  />
);

const stageWords: Readonly<Record<Stage, string>> = {
  applied: "Applied",
  shortlisted: "Shortlisted",
  appointed: "Appointed",
};

interface StaffProps {
  readonly shown: FiguresShown;
  readonly locals: readonly Local[];
  readonly hiddenUnder: number;
}

/** Staff by level, pay band and group. @practice P13 */
export const Staff = ({ shown, locals, hiddenUnder }: StaffProps): ReactElement => (
  <section aria-labelledby="staff">
    <h2 id="staff">Staff</h2>
    {shown.levels.length === 0 ? <p>No staff were counted.</p> : null}
    {shown.levels.length === 0 ? null : (
      <Counts
        id="levels"
        caption="By level"
        first="Level"
        rows={shown.levels.map(({ level, by }) => ({ name: levelWords[level], by }))}
        hiddenUnder={hiddenUnder}
      />
    )}
    {shown.bands.length === 0 ? null : (
      <Counts
        id="bands"
        caption="By pay band"
        first="Band"
        rows={shown.bands.map(({ band, part, by }) => ({ name: `${band}, ${partWords[part].toLowerCase()}`, by }))}
        hiddenUnder={hiddenUnder}
      />
    )}
    {shown.groups.length === 0 ? null : (
      <Table
        id="groups"
        caption="By ethnic group"
        language="en"
        columns={[
          {
            heading: "Group",
            kind: "text",
            cell: ({ group }: FiguresShown["groups"][number]) => <bdi>{groupWords(group, locals)}</bdi>,
          },
          {
            heading: "Staff",
            kind: "number",
            cell: ({ count }: { readonly count: Released }) => (
              <CountWords count={count} language="en" hiddenUnder={hiddenUnder} />
            ),
          },
        ]}
        groups={[{ rows: shown.groups }]}
        rowKey={({ group }) => group}
      />
    )}
  </section>
);

/** Who applied, was shortlisted and appointed: all together, and round by round. @practice P13 */
export const Recruitment = ({ shown, hiddenUnder }: Omit<StaffProps, "locals">): ReactElement => (
  <section aria-labelledby="recruitment">
    <h2 id="recruitment">From applying to being appointed</h2>
    {shown.rounds.every(({ stages }) => stages.size === 0) ? <p>No recruitment was counted.</p> : null}
    {shown.rounds
      .filter(({ stages }) => stages.size > 0)
      .map(({ round, stages }, at) => (
        <Counts
          key={round}
          id={`round-${at}`}
          caption={round === "" ? "All rounds" : round}
          first="Step"
          rows={[...stages].map(([stage, by]) => ({ name: stageWords[stage], by }))}
          hiddenUnder={hiddenUnder}
        />
      ))}
  </section>
);
