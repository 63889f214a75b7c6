import type { ReactElement } from "react";
import { Button, Details, Form, SummaryList, dayText } from "../../../design/index.ts";
import { durationText, poundsText, totalsOf } from "../cost.rules.ts";
import { upper } from "../evidence.rules.ts";
import { partWords, payerWords } from "../programme.ts";
import type { Cost } from "../programme.ts";
import { Part } from "./part.page.tsx";
import type { Drawn } from "./part.page.tsx";

/** Each side by itself, and both. What was said apart is read by that side and the broker. */
export const MeetingsPart = ({ programme, here, standing }: Drawn): ReactElement => (
  <Part title="When people met">
    {programme.meetings.length === 0 ? (
      <p>Nobody has met yet. Each side meets by itself first.</p>
    ) : (
      <ul className="nhsuk-list">
        {programme.meetings.map(({ id, who, heldOn, words }) => (
          <li key={id}>
            <strong>{who === "together" ? "Both sides" : `${upper(partWords[who])} by itself`}</strong>,{" "}
            {dayText(heldOn, "en")}
            {words === null || words === "" ? null : (
              <>
                : <span dir="auto">{words}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    )}
    {standing.hasCome ? (
      <p>
        <a href={`${here}/meeting`}>Write down that people met</a>
      </p>
    ) : null}
  </Part>
);

const saidOf = (cost: Cost): string =>
  cost.kind === "hours"
    ? `${durationText(cost.minutes)}, ${payerWords[cost.paid]}`
    : `${poundsText(cost.pence)} ${cost.kind === "spent" ? "spent" : "set aside"}`;

/** Trust that nobody paid for is seen in hours and pounds. @practice P37 */
export const HoursPart = (drawn: Drawn): ReactElement => {
  const { programme, here, standing } = drawn;
  const totals = totalsOf(programme.costs, programme.hourPence);
  return (
    <Part title="Hours and money" id="hours">
      {programme.costs.length === 0 ? (
        <p>Nothing was written down yet. Getting to know each other is work, also where nobody pays for it.</p>
      ) : (
        <>
          <p>
            {upper(durationText(totals.minutes))} were given. Nobody paid for {durationText(totals.minutesUnpaid)} of
            them: at {poundsText(programme.hourPence)} an hour that is {poundsText(totals.penceUnpaid)}.
          </p>
          <SummaryList
            rows={[
              ...totals.hours.map(({ part, minutes, minutesUnpaid }) => ({
                key: upper(partWords[part]),
                value: `${durationText(minutes)}, of which unpaid: ${durationText(minutesUnpaid)}`,
              })),
              { key: "Set aside for getting ready", value: poundsText(totals.penceSetAside) },
              { key: "Spent", value: poundsText(totals.penceSpent) },
            ]}
          />
          <Details summary={`Each line (${programme.costs.length})`}>
            <ul className="nhsuk-list">
              {programme.costs.map((cost) => (
                <CostLine key={cost.id} cost={cost} drawn={drawn} />
              ))}
            </ul>
          </Details>
        </>
      )}
      {standing.hasCome ? (
        <p>
          <a href={`${here}/hours`}>Write down hours or money</a>
        </p>
      ) : null}
    </Part>
  );
};

const CostLine = ({ cost, drawn }: { readonly cost: Cost; readonly drawn: Drawn }): ReactElement => {
  const { standing, here, idempotencyKey } = drawn;
  const isOwn = standing.hasCome && (standing.part === cost.side || standing.part === "broker");
  return (
    <li>
      {upper(partWords[cost.side])}, {dayText(cost.onDay, "en")}: {saidOf(cost)}, <span dir="auto">{cost.forWhat}</span>
      {isOwn ? (
        <Form action={`${here}/take-out`} idempotencyKey={`${idempotencyKey}-${cost.id}`}>
          <input type="hidden" name="kind" value="cost" />
          <input type="hidden" name="id" value={cost.id} />
          <Button words="Take out" look="second" heard={cost.forWhat} />
        </Form>
      ) : null}
    </li>
  );
};
