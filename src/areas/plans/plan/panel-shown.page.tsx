import type { ReactElement } from "react";
import { ButtonLink, Button, Form, Table, dateText, numberText } from "../../../design/index.ts";
import { followingNames, movedNames, panelSideNames, panelSides } from "../panel.ts";
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
  return (
    <section id="panel">
      <h2>The panel</h2>
      <p>People who use services, carers and advocates score the options apart from professionals.</p>
      {panel.closedOn === null ? (
        <>
          <p>Scoring is open since {dateText(panel.openedOn, "en")}. Nothing is counted until it closes.</p>
          {isMember && panel.isAsked ? (
            <ButtonLink
              href={`${here}/score`}
              words={panel.mine === null ? "Score the options" : "Change what you scored"}
            />
          ) : null}
          {runs ? (
            <Form action={`${here}/close`} idempotencyKey={looking.idempotencyKey}>
              <Button words="Close the scoring and count it" look="second" name="sure" value="yes" />
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

type Released = { readonly mark: "value"; readonly count: number } | { readonly mark: string };

/** As it left the gate. */
const scorersWords = (count: Released): string =>
  "count" in count ? `about ${count.count} scored` : "fewer than 5 scored, so nothing is shown";

const Result = ({ panel }: { readonly panel: Panel }): ReactElement | null => {
  const { found, decided } = panel;
  if (found === null) return null;
  const average = (side: PanelSide, option: string): string => {
    const value = found[side].averages[option];
    if (value === undefined) return "not shown";
    const first = found[side].first.includes(option) ? " (first)" : "";
    return `${numberText(value, "en", 1)}${first}`;
  };
  return (
    <>
      <Table
        id="panel-result"
        caption={`Average score, 0 to 5, to the nearest half; counted on ${dateText(panel.closedOn ?? "", "en")}`}
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
        {panelSides.map((side) => `${panelSideNames[side]}: ${scorersWords(found[side].scorers)}.`).join(" ")} Scored
        by: {panel.criteria.map(({ words }) => words).join("; ")}.
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
          <p>{movedNames[movedOf(found, decided.outcomeId)]}.</p>
        </>
      )}
    </>
  );
};
