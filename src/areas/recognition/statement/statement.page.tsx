import { Button, dateText, ErrorSummary, FilterLinks, Form, PageTitle } from "../../../design/index.ts";
import { trail } from "../form-drawn.page.ts";
import type { FormDrawn } from "../form-drawn.page.ts";
import { periods, periodWords } from "../statement.ts";
import type { PeriodName, Statement, StatementReleased } from "../statement.ts";
import { periodOf, StatementTold } from "./statement-told.page.tsx";

export interface StatementShown {
  readonly statement: Statement;
  readonly period: PeriodName | null;
  readonly own: readonly { readonly id: string; readonly name: string }[];
  readonly released: readonly StatementReleased[];
}

type Drawn = Pick<FormDrawn, "place" | "language" | "idempotencyKey" | "problems"> & {
  readonly shown: StatementShown | undefined;
};

const Released = ({ released, at }: { readonly released: readonly StatementReleased[]; readonly at: string }) =>
  released.length === 0 ? null : (
    <section>
      <h2>Released statements</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {released.map(({ id, statement, releasedOn }) => (
          <li key={id}>
            <a href={`${at}s/${id}`}>{periodOf(statement)}</a>, as it stood on {dateText(releasedOn, "en")}
          </li>
        ))}
      </ul>
    </section>
  );

/** The statement as it stands today, with the period to choose and the button that releases it. @practice P14 */
export const statementPage = ({ shown, place, language, idempotencyKey, problems }: Drawn) => {
  const at = `/${place.slug}/recognition/statement`;
  const title = shown === undefined ? "Statement" : `What ${shown.statement.organisation.name} gave`;
  if (shown === undefined) return { title, breadcrumbs: trail(place, language), main: <PageTitle title={title} /> };
  const { statement, period, own, released } = shown;
  const { organisation, from, until } = statement;
  const linkTo = (id: string, name: string) => `${at}?organisation=${id}&period=${name}`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, language),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} lead={periodOf(statement)} />
        <div className="al-off-paper">
          {own.length < 2 ? null : (
            <FilterLinks
              label="Organisation"
              links={own.map(({ id, name }) => ({
                href: linkTo(id, period ?? "last-12-months"),
                words: name,
                current: id === organisation.id,
              }))}
            />
          )}
          <FilterLinks
            label="Period"
            links={periods.map((name) => ({
              href: linkTo(organisation.id, name),
              words: periodWords[name],
              current: name === period,
            }))}
          />
        </div>
        <StatementTold statement={statement} placeName={place.name} />
        <div className="al-off-paper">
          <p>
            <a href={`${at}?organisation=${organisation.id}&from=${from}&until=${until}&as=csv`}>
              Keep it as a table (CSV)
            </a>
          </p>
          <h2>Release it</h2>
          <p>
            Only your organisation releases this. It is kept as it stands today; people of this place to whom you give
            its address can read it. It is the same for every funder. Print it from your browser: it fits A4.
          </p>
          <Form action={at} idempotencyKey={idempotencyKey}>
            <input type="hidden" name="organisation" value={organisation.id} />
            <input type="hidden" name="from" value={from} />
            <input type="hidden" name="until" value={until} />
            <Button words="Release this statement" />
          </Form>
          <Released released={released} at={at} />
        </div>
      </>
    ),
  };
};
