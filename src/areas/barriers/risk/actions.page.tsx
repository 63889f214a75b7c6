import type { ReactElement } from "react";
import { Tag, dateText } from "../../../design/index.ts";
import type { RiskShown } from "../risk-shown.ts";
import type { Action } from "../risk.ts";

/** What is done about it, by whom, by when; done with what shows it. */
export const Actions = ({ shown }: { readonly shown: RiskShown }): ReactElement => (
  <>
    <h2 id="actions">What is done about it</h2>
    {shown.risk.actions.length === 0 ? <p>Nothing is planned yet.</p> : null}
    <ul>
      {shown.risk.actions.map((action) => (
        <li key={action.id}>
          <p>
            <span dir="auto">{action.what}</span>
            <br />
            <bdi>{action.owner?.name ?? "–"}</bdi>
            {" · "}
            <When action={action} today={shown.today} />
          </p>
          {action.evidence === "" ? null : <blockquote dir="auto">{action.evidence}</blockquote>}
        </li>
      ))}
    </ul>
  </>
);

const When = ({
  action: { doneOn, dueOn },
  today,
}: {
  readonly action: Action;
  readonly today: string;
}): ReactElement =>
  doneOn === null ? (
    <>
      by {dateText(dueOn, "en")} {dueOn < today ? <Tag words="late" tone="waiting" /> : null}
    </>
  ) : (
    <Tag words={`done on ${dateText(doneOn, "en")}`} tone="good" />
  );
