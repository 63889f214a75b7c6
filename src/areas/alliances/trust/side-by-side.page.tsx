import type { ReactElement } from "react";
import { Table, dateText, dayText } from "../../../design/index.ts";
import { allianceSides } from "../alliance.ts";
import type { AllianceSide } from "../alliance.ts";
import { partyOf } from "../sides.rules.ts";
import type { TrustHere } from "../trust-here.ts";
import { gapOf, resultWords, sideBySide, trustQuestions } from "../trust.rules.ts";
import type { TrustSaid } from "../trust.rules.ts";

type Shown = Pick<TrustHere, "alliance" | "said" | "side" | "theirs">;

/** The gap and the trend: only of what both sides released. Nothing is added up, and nobody is ranked. */
export const SideBySide = ({ here }: { readonly here: Shown }): ReactElement => {
  const both = sideBySide(here.said);
  return (
    <section>
      <h2>Side by side</h2>
      {both === null ? (
        <NotYet here={here} />
      ) : (
        <>
          <Sentences here={here} both={both} />
          <Gap here={here} both={both} />
          {allianceSides.map((side) => (
            <Trend key={side} side={side} here={here} both={both} />
          ))}
        </>
      )}
    </section>
  );
};

const NotYet = ({ here }: { readonly here: Shown }): ReactElement => (
  <>
    {here.said.sentences
      .filter(({ side }) => side !== here.side)
      .map(({ id, words, saidOn }) => (
        <p key={id} dir="auto">
          <strong>
            <bdi>{here.theirs.name}</bdi>, {dayText(saidOn, "en")}:
          </strong>{" "}
          {words}
        </p>
      ))}
    <p>
      What both sides say stands here side by side once both have released something. Until then there is no gap and no
      trend to see.
    </p>
  </>
);

interface Both {
  readonly here: Shown;
  readonly both: TrustSaid;
}

const Sentences = ({ here, both }: Both): ReactElement | null =>
  both.sentences.length === 0 ? null : (
    <Table
      id="trust-said"
      caption="What each side said and released, the newest first"
      language="en"
      columns={[
        { heading: "When", kind: "text", cell: ({ saidOn }) => dateText(saidOn, "en") },
        { heading: "Who", kind: "text", cell: ({ side }) => <bdi>{partyOf(here.alliance, side).name}</bdi> },
        { heading: "In its own words", kind: "text", cell: ({ words }) => <span dir="auto">{words}</span> },
      ]}
      groups={[{ rows: both.sentences }]}
      rowKey={({ id }) => id}
    />
  );

const Gap = ({ here, both }: Both): ReactElement | null => {
  const { one, other } = gapOf(both);
  if (one.round === undefined || other.round === undefined) return null;
  const [first, second] = [one.round.result, other.round.result];
  return (
    <Table
      id="trust-questions"
      caption="Six questions, the newest answer of each side"
      language="en"
      columns={[
        { heading: "Question", kind: "text", cell: ({ words }) => words },
        { heading: here.alliance.one.name, kind: "text", cell: ({ name }) => resultWords(first?.[name]) },
        { heading: here.alliance.other.name, kind: "text", cell: ({ name }) => resultWords(second?.[name]) },
      ]}
      groups={[{ rows: trustQuestions }]}
      rowKey={({ name }) => name}
    />
  );
};

const Trend = ({ side, here, both }: Both & { readonly side: AllianceSide }): ReactElement | null => {
  const rounds = both.rounds.filter((round) => round.side === side).toReversed();
  if (rounds.length < 2) return null;
  return (
    <Table
      id={`trust-trend-${side}`}
      caption={`${partyOf(here.alliance, side).name}: six questions over time`}
      language="en"
      columns={[
        { heading: "Question", kind: "text", cell: ({ words }) => words },
        ...rounds.map(({ closedAt, result }) => ({
          heading: dayText((closedAt ?? "").slice(0, 10), "en"),
          kind: "text" as const,
          cell: ({ name }: (typeof trustQuestions)[number]) => resultWords(result?.[name]),
        })),
      ]}
      groups={[{ rows: trustQuestions }]}
      rowKey={({ name }) => name}
    />
  );
};
