import { Button, ErrorSummary, Field, Form, PageTitle, Table, dateText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { moneyText } from "../../../nouns/money.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Run } from "../claim.ts";
import { trail } from "../claims.words.ts";

export interface RunsShown {
  readonly runs: readonly Run[];
  /** Agreed and not yet in a pay run. */
  readonly ready: { readonly claims: number; readonly pence: number };
  /** A plain date. */
  readonly today: string;
}

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** Money that went out, and the button that sends what is agreed. @practice P20 */
export const runsPage = ({ runs, ready, today }: RunsShown, around: Around) => {
  const { place, language, idempotencyKey, typed, problems } = around;
  const at = `/${place.slug}/claims/runs`;
  return {
    title: "Pay runs",
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, "en"),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title="Pay runs" lead="What was agreed, for payroll and the bank. Each claim is in one pay run." />
        {ready.claims === 0 ? (
          <p>Nothing waits to be paid.</p>
        ) : (
          <Form action={at} idempotencyKey={idempotencyKey}>
            <p>
              {ready.claims === 1 ? "One claim is" : `${ready.claims} claims are`} agreed and not yet paid:{" "}
              {moneyText(ready.pence)}. Your own, and what is over somebody’s own limit, stays for another pay run.
            </p>
            <Field
              kind="date"
              name="payOn"
              label="On which day does the money come?"
              value={typed["payOn"] ?? today}
              language={language}
              problems={problems}
            />
            <Button words="Make a pay run" />
          </Form>
        )}
        {runs.length === 0 ? null : (
          <Table
            id="runs"
            caption="Pay runs, the newest first"
            language="en"
            columns={[
              {
                heading: "Money comes",
                kind: "text",
                cell: ({ id, payOn }) => <a href={`${at}/${id}`}>{dateText(payOn, "en")}</a>,
              },
              { heading: "Claims", kind: "number", cell: ({ claims }) => String(claims) },
              { heading: "Pounds", kind: "words", cell: ({ pence }) => moneyText(pence) },
            ]}
            groups={[{ rows: runs }]}
            rowKey={({ id }) => id}
          />
        )}
      </>
    ),
  };
};
