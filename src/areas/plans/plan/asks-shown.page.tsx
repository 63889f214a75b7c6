import type { ReactElement } from "react";
import { Table, Tag, dateText } from "../../../design/index.ts";
import { durationText } from "../../../nouns/duration.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { AskListed } from "../../asks/index.ts";

/** An ask for a plan, with where it stands today. */
export interface AskOfPlan extends AskListed {
  readonly stateSaid: string;
}

interface AsksShownProps {
  readonly asks: readonly AskOfPlan[];
  readonly slug: string;
  readonly planId: string;
  readonly mayAsk: boolean;
}

/** What partners were asked for a plan, with the minutes, the pay and the answer: asked is not involved. @practice P10 */
export const AsksShown = ({ asks, slug, planId, mayAsk }: AsksShownProps): ReactElement => {
  const minutes = asks.reduce((sum, one) => sum + one.minutes, 0);
  const pence = asks.reduce((sum, one) => sum + one.pence, 0);
  return (
    <section id="asks">
      <h2>What partners were asked</h2>
      {asks.length === 0 ? (
        <p>No partner was asked for anything yet for this plan.</p>
      ) : (
        <Table
          id="plan-asks"
          caption={`${asks.length === 1 ? "1 ask" : `${asks.length} asks`}: ${durationText(minutes)}, ${moneyText(pence)}. Being asked is not being involved`}
          language="en"
          columns={[
            {
              heading: "What",
              kind: "text",
              cell: ({ id, title }) => (
                <a href={`/${slug}/asks/${id}`}>
                  <bdi>{title}</bdi>
                </a>
              ),
            },
            { heading: "Of", kind: "text", cell: ({ organisation }) => <bdi>{organisation.name}</bdi> },
            {
              heading: "Needs and pays",
              kind: "words",
              cell: (one) => `${durationText(one.minutes)}, ${moneyText(one.pence)}`,
            },
            { heading: "Asked on", kind: "text", cell: ({ askedOn }) => dateText(askedOn, "en") },
            {
              heading: "Answer",
              kind: "words",
              cell: ({ stateSaid, says, byDay }) => (
                <>
                  <Tag words={stateSaid} tone={says === null ? "waiting" : "plain"} />
                  {says === null ? ` by ${dateText(byDay, "en")}` : null}
                </>
              ),
            },
          ]}
          groups={[{ rows: asks }]}
          rowKey={({ id }) => id}
          rowsOpen={5}
        />
      )}
      {mayAsk ? (
        <p>
          <a href={`/${slug}/asks/new?plan=${planId}`}>Ask a partner for this plan</a>
        </p>
      ) : null}
    </section>
  );
};
