import type { ReactElement, ReactNode } from "react";
import { Details, Table, Tag, dayText } from "../../../design/index.ts";
import type { Column } from "../../../design/index.ts";
import { moneyText } from "../../../nouns/money.ts";
import { differencesOf, mayBeCalledCoProduced, pairOf } from "../told.rules.ts";
import { changeKinds, changeWords, dimensionWords, noWords } from "../told.ts";
import type { Dimension, Told } from "../told.ts";

const somebody = "somebody who asked to be forgotten";
const notTold = "Not told yet";

interface Line {
  readonly key: string;
  readonly of: (told: Told) => ReactNode;
}

const pounds = (pence: number | null): string => (pence === null ? "Does not know" : moneyText(pence));
const said = (words: string): ReactNode => (words === "" ? "Nothing" : <span dir="auto">{words}</span>);

const lines: readonly Line[] = [
  { key: "Who of the service does what", of: ({ serviceDoes }) => said(serviceDoes) },
  { key: "Who of the community does what", of: ({ communityDoes }) => said(communityDoes) },
  { key: "Money the service holds", of: ({ servicePence }) => pounds(servicePence) },
  { key: "Money the community holds", of: ({ communityPence }) => pounds(communityPence) },
  { key: "Who can say no", of: ({ noSaidBy }) => noWords[noSaidBy] },
  ...changeKinds.map((kind): Line => ({
    key: `What changed: ${changeWords[kind].toLowerCase()}`,
    of: (told) => said(told[kind]),
  })),
  {
    key: "Told by",
    of: ({ by, on }) => (
      <>
        <bdi>{by ?? somebody}</bdi>, {dayText(on, "en")}
      </>
    ),
  },
];

const columnsOf = ({ community, statutory }: ReturnType<typeof pairOf>): readonly Column<Line>[] => [
  { heading: "What is told", kind: "text", cell: ({ key }) => key },
  {
    heading: "By the community side",
    kind: "text",
    cell: ({ of }) => (community === undefined ? notTold : of(community)),
  },
  {
    heading: "By the service side",
    kind: "text",
    cell: ({ of }) => (statutory === undefined ? notTold : of(statutory)),
  },
];

interface Props {
  readonly told: readonly Told[];
  readonly dimension: Dimension;
  /** Where the reader tells it for their side; null where they may not. */
  readonly tellAt: string | null;
}

/** One of the four, told by both sides and side by side. @practice P38 */
export const DimensionShown = ({ told, dimension, tellAt }: Props): ReactElement => {
  const pair = pairOf(told, dimension);
  const versions = told.filter((one) => one.dimension === dimension);
  const earlier = versions.filter((one) => one !== pair.community && one !== pair.statutory);
  return (
    <section id={dimension} aria-labelledby={`${dimension}-title`}>
      <h2 id={`${dimension}-title`}>{dimensionWords[dimension]}</h2>
      {versions.length === 0 ? (
        <p>Neither side has told anything of this yet.</p>
      ) : (
        <>
          {mayBeCalledCoProduced(told, dimension) ? (
            <p>
              <Tag words="Co-produced, as both sides tell it" tone="good" />
            </p>
          ) : null}
          {differencesOf(told, dimension).map((words) => (
            <p key={words}>
              <Tag words="The sides differ" tone="waiting" /> {words}
            </p>
          ))}
          <Table
            id={`told-${dimension}`}
            caption={dimensionWords[dimension]}
            captionHidden
            language="en"
            columns={columnsOf(pair)}
            groups={[{ rows: lines }]}
            rowKey={({ key }) => key}
          />
        </>
      )}
      {earlier.length === 0 ? null : (
        <Details summary={`What was told before (${earlier.length})`}>
          {earlier.toReversed().map((one) => (
            <Table
              key={`${one.side} ${one.number}`}
              id={`told-${dimension}-${one.side}-${one.number}`}
              caption={`By the ${one.side === "community" ? "community" : "service"} side, version ${one.number}`}
              language="en"
              columns={[
                { heading: "What is told", kind: "text", cell: ({ key }: Line) => key },
                { heading: "In their words", kind: "text", cell: ({ of }: Line) => of(one) },
              ]}
              groups={[{ rows: lines }]}
              rowKey={({ key }) => key}
            />
          ))}
        </Details>
      )}
      {tellAt === null ? null : (
        <p>
          <a href={`${tellAt}?of=${dimension}`}>
            Tell it for your side
            <span className="nhsuk-u-visually-hidden">{`: ${dimensionWords[dimension]}`}</span>
          </a>
        </p>
      )}
    </section>
  );
};
