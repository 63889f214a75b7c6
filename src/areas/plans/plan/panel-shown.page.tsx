import type { ReactElement } from "react";
import { ButtonLink, Button, Form, Table, dateText, numberText } from "../../../design/index.ts";
import { followingNames, movedByVotes, movedNames, panelSideNames, panelSides } from "../panel.ts";
import type { Panel, PanelSide } from "../panel.ts";
import { movedOf } from "../panel.rules.ts";
import type { Looking, PlanShown } from "./plan.page.tsx";

interface Shown {
  readonly shown: PlanShown;
  readonly looking: Looking;
  readonly here: string;
}

/** What both sides of the panel scored, side by side, and what was decided. @practice P32 */
export const PanelShown = ({ shown, looking, here }: Shown): ReactElement | null => {
  const { panel, mayRun, isMember } = shown;
  if (panel === null) return null;
  const runs = isMember && mayRun.allowed;
  const isVote = panel.how === "votes";
  return (
    <section id="panel">
      <h2>The panel</h2>
      <p>
        People who use services, carers and advocates {isVote ? "vote on" : "score"} the options apart from
        professionals.
      </p>
      {panel.closedOn === null ? (
        <>
          <p>
            {isVote ? "The vote" : "Scoring"} is open since {dateText(panel.openedOn, "en")}. Nothing is counted until
            it closes.
          </p>
          {isMember && panel.isAsked ? (
            <ButtonLink
              href={`${here}/score`}
              words={isVote ? voteVerb(panel) : panel.mine === null ? "Score the options" : "Change what you scored"}
            />
          ) : null}
          {runs ? (
            <Form action={`${here}/close`} idempotencyKey={looking.idempotencyKey}>
              <Button
                words={isVote ? "Close the vote and count it" : "Close the scoring and count it"}
                look="second"
                name="sure"
                value="yes"
              />
            </Form>
          ) : null}
        </>
      ) : (
        <Result panel={panel} />
      )}
      {runs && panel.closedOn !== null && panel.decided === null ? (
        <ButtonLink href={`${here}/decide`} words="Write what was decided, and why" />
      ) : null}
    </section>
  );
};

const voteVerb = ({ mine }: Panel): string => (mine === null ? "Vote on the options" : "Change how you voted");

/** Which way most of a side voted, and never how many did. */
const votedWords = (sign: number | undefined): string =>
  sign === undefined
    ? "not shown"
    : sign > 0
      ? "More for than against"
      : sign < 0
        ? "More against than for"
        : "As many for as against";

type Released = { readonly mark: "value"; readonly count: number } | { readonly mark: string };

/** As it left the gate. */
const scorersWords = (count: Released, did: string): string =>
  "count" in count ? `about ${count.count} ${did}` : `fewer than 5 ${did}, so nothing is shown`;

const Result = ({ panel }: { readonly panel: Panel }): ReactElement | null => {
  const { found, decided } = panel;
  if (found === null) return null;
  const isVote = panel.how === "votes";
  const counted = `counted on ${dateText(panel.closedOn ?? "", "en")}`;
  const average = (side: PanelSide, option: string): string => {
    const value = found[side].averages[option];
    if (isVote) return votedWords(value);
    if (value === undefined) return "not shown";
    const first = found[side].first.includes(option) ? " (first)" : "";
    return `${numberText(value, "en", 1)}${first}`;
  };
  return (
    <>
      <Table
        id="panel-result"
        caption={
          isVote
            ? `Which way most of each side voted; ${counted}`
            : `Average score, 0 to 5, to the nearest half; ${counted}`
        }
        language="en"
        columns={[
          { heading: "Option", kind: "text", cell: ({ words }) => <bdi>{words}</bdi> },
          ...panelSides.map((side) => ({
            heading: panelSideNames[side],
            kind: "words" as const,
            cell: ({ id }: Panel["options"][number]) => average(side, id),
          })),
        ]}
        groups={[{ rows: panel.options }]}
        rowKey={({ id }) => id}
      />
      <p>
        {panelSides
          .map((side) => `${panelSideNames[side]}: ${scorersWords(found[side].scorers, isVote ? "voted" : "scored")}.`)
          .join(" ")}
        {isVote
          ? " Of an option on which fewer than 5 of a side were for or against, nothing is shown."
          : ` Scored by: ${panel.criteria.map(({ words }) => words).join("; ")}.`}
      </p>
      {decided === null ? (
        <p>What was decided is not written down yet.</p>
      ) : (
        <>
          <p>
            Decided on {dateText(decided.onDay, "en")}:{" "}
            <strong>
              <bdi>{panel.options.find(({ id }) => id === decided.outcomeId)?.words}</bdi>
            </strong>
            . {followingNames[decided.followed]}, because:
          </p>
          <blockquote dir="auto">{decided.because}</blockquote>
          <p>{(isVote ? movedByVotes : movedNames)[movedOf(found, decided.outcomeId)]}.</p>
        </>
      )}
    </>
  );
};
