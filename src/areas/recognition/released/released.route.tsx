import { z } from "zod";
import { dateText, PageTitle } from "../../../design/index.ts";
import { placeShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { trail } from "../form-drawn.page.ts";
import { mayOpenStatement } from "../recognition.policy.ts";
import type { StatementReleased } from "../statement.ts";
import { statementTold } from "../statement.schema.ts";
import { findStatement } from "../statements.store.ts";
import { periodOf, statementSheet, StatementTold } from "../statement/statement-told.page.tsx";

const told = statementTold.extend({ releasedOn: z.string().describe("The day on which it stood so.") });

export const releasedStatementRoute = lookInPlace({
  method: "GET",
  path: "/{place}/recognition/statements/{released}",
  summary: "A statement that an organisation released, as it stood on that day; also as CSV",
  practices: ["P14", "P19"],
  reads: { params: z.object({ released: z.uuid().describe("The statement’s identifier.") }) },
  answers: z
    .custom<StatementReleased>()
    .transform(({ statement, releasedOn }): z.input<typeof told> => ({ ...statement, releasedOn }))
    .pipe(told),
  permit: mayOpenStatement,
  find: (tx, { params }) => findStatement(tx, params.released),
  answer: ({ id, statement, releasedOn }) => found({ id, statement, releasedOn }),
  downloads: { csv: ({ statement }) => spreadsheetOf(statementSheet(statement), "csv") },
  page: ({ id, statement, releasedOn }, view) => {
    const { place, language } = { place: placeShown(view), language: view.language };
    const title = `What ${statement.organisation.name} gave`;
    return {
      title,
      contentLanguage: "en" as const,
      breadcrumbs: trail(place, language),
      main: (
        <>
          <PageTitle
            title={title}
            lead={`${periodOf(statement)}. Released by the organisation itself on ${dateText(releasedOn, "en")}.`}
          />
          <StatementTold statement={statement} placeName={place.name} />
          <p className="al-off-paper">
            <a href={`/${place.slug}/recognition/statements/${id}?as=csv`}>Keep it as a table (CSV)</a>
          </p>
        </>
      ),
    };
  },
});
