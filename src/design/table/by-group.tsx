import type { ReactElement } from "react";
import type { ByGroupWords, GroupReleased, ReleasedByGroup } from "../../nouns/by-group.ts";
import { numberText } from "../numbers.ts";
import { Table } from "./table.tsx";
import { MarkWords } from "../text/mark-words.tsx";

interface ByGroupProps {
  readonly id: string;
  readonly released: ReleasedByGroup;
  readonly words: ByGroupWords;
  readonly hiddenUnder?: number | undefined;
}

interface CellProps {
  readonly line: GroupReleased;
  readonly step: string;
  readonly hiddenUnder?: number | undefined;
}

const Cell = ({ line, step, hiddenUnder }: CellProps): ReactElement | string => {
  const count = line.counts[step];
  const share = line.shares[step];
  if (count === undefined) return "";
  if (count.mark !== "value") return <MarkWords mark={count.mark} language="en" hiddenUnder={hiddenUnder} />;
  const many = numberText(count.count, "en");
  if (share === undefined) return many;
  if (share.value === null || share.lower95 === null || share.upper95 === null || share.denominator === null)
    return many;
  const [value, lower, upper] = [share.value, share.lower95, share.upper95].map((limit) => numberText(limit, "en"));
  return `${many} of ${numberText(share.denominator, "en")}: ${value}% (${lower} to ${upper})`;
};

/**
 * How far people got, step by step: a table for each way to group them, each share with out of how many and its interval.
 *
 * `<ByGroup id="steps" released={released} words={words} hiddenUnder={5} />`
 * @practice P03
 */
export const ByGroup = ({ id, released, words, hiddenUnder }: ByGroupProps): ReactElement => (
  <>
    <p>
      {released.period}. {released.source}. Shares are of those of the step before that is named, with the limits of
      chance (95%).
    </p>
    {released.ways.map((way) => (
      <section key={way.key} aria-labelledby={`${id}-${way.key}-title`}>
        <h2 id={`${id}-${way.key}-title`}>{words.ways[way.key]}</h2>
        <Table
          id={`${id}-${way.key}`}
          caption={`${words.ways[way.key] ?? ""}: ${released.period}`}
          captionHidden
          language="en"
          columns={[
            {
              heading: "Who",
              kind: "text",
              cell: (line: GroupReleased) =>
                line === released.all ? <strong>{words.everybody}</strong> : <bdi>{line.name}</bdi>,
            },
            ...words.steps.map((step) => ({
              heading: step.words,
              kind: "text" as const,
              cell: (line: GroupReleased) => <Cell line={line} step={step.key} hiddenUnder={hiddenUnder} />,
            })),
          ]}
          groups={[{ rows: [released.all, ...way.groups] }]}
          rowKey={({ key }) => key}
        />
      </section>
    ))}
  </>
);
