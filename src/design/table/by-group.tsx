import type { ReactElement } from "react";
import { groupIn } from "../../nouns/by-group.ts";
import type { ByGroupWords, GroupReleased, ReleasedByGroup } from "../../nouns/by-group.ts";
import { numberText } from "../numbers.ts";
import { Details } from "../text/details.tsx";
import { Table } from "./table.tsx";
import { MarkWords } from "../text/mark-words.tsx";

interface ByGroupProps {
  readonly id: string;
  readonly released: ReleasedByGroup;
  readonly words: ByGroupWords;
  readonly hiddenUnder?: number | undefined;
  /** One group alone beside everybody, under a heading that stands there already; with the way to all of it. */
  readonly only?: { readonly way: string; readonly key: string; readonly href: string } | undefined;
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

interface WayProps extends Pick<ByGroupProps, "released" | "words" | "hiddenUnder"> {
  readonly id: string;
  readonly way: string;
  readonly groups: readonly GroupReleased[];
}

const WayTable = ({ id, released, words, hiddenUnder, way, groups }: WayProps): ReactElement => (
  <Table
    id={id}
    caption={`${words.ways[way] ?? ""}: ${released.period}`}
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
    groups={[{ rows: [released.all, ...groups] }]}
    rowKey={({ key }) => key}
  />
);

interface OnlyProps extends ByGroupProps {
  readonly only: NonNullable<ByGroupProps["only"]>;
}

const Only = ({ id, released, words, hiddenUnder, only: { way, key, href } }: OnlyProps): ReactElement => {
  const group = groupIn(released, way, key);
  return (
    <>
      {group === undefined ? (
        <p>Nothing is written down of these people in that time.</p>
      ) : (
        <WayTable
          id={`${id}-${way}`}
          released={released}
          words={words}
          hiddenUnder={hiddenUnder}
          way={way}
          groups={[group]}
        />
      )}
      <p>
        <a href={href}>All of it, with how it is counted</a>
      </p>
    </>
  );
};

type AllProps = Omit<ByGroupProps, "only">;

const All = ({ id, released, words, hiddenUnder }: AllProps): ReactElement => {
  const [first, ...others] = released.ways;
  const table = ({ key, groups }: ReleasedByGroup["ways"][number]): ReactElement => (
    <WayTable
      id={`${id}-${key}`}
      released={released}
      words={words}
      hiddenUnder={hiddenUnder}
      way={key}
      groups={groups}
    />
  );
  return (
    <>
      {first === undefined ? null : (
        <section aria-labelledby={`${id}-${first.key}-title`}>
          <h2 id={`${id}-${first.key}-title`}>{words.ways[first.key]}</h2>
          {table(first)}
        </section>
      )}
      {others.map((way) => (
        <Details key={way.key} summary={words.ways[way.key] ?? way.key}>
          {table(way)}
        </Details>
      ))}
    </>
  );
};

/**
 * How far people got, step by step: a table for each way to group them, each share with out of how many and its interval. The
 * first stands open, the others one press away: together they are longer than a phone is patient. On paper all stand open.
 *
 * `<ByGroup id="steps" released={released} words={words} hiddenUnder={5} />`
 * @practice P03
 */
export const ByGroup = ({ only, ...props }: ByGroupProps): ReactElement => (
  <>
    <p>
      {props.released.period}. {props.released.source}. Shares are of those of the step before that is named, with the
      limits of chance (95%).
    </p>
    {only === undefined ? <All {...props} /> : <Only {...props} only={only} />}
  </>
);
