import type { ReactElement } from "react";
import { Details, numberText, SummaryList, Table } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { FedOrganisation, FedService } from "../oruk/fed.ts";
import { allColumns } from "./columns.ts";
import type { ImportSummary } from "./import-shown.rules.ts";
import type { DirectoryImport, Line } from "./line.ts";

export const choicesOnAPage = 10;

export interface ImportShown {
  readonly here: DirectoryImport;
  readonly summary: ImportSummary;
  /** Those that may be here already, or say something else: one page of them. */
  readonly pairs: readonly Line[];
  readonly pairsInAll: number;
  readonly page: number;
  readonly ours: readonly FedOrganisation[];
  readonly offered: readonly FedService[];
  readonly earlier: readonly Line[];
  /** The first lines with something in them that could not be read. */
  readonly withProblems: readonly Line[];
}

export interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

export type Drawn = ImportShown & Looking & { readonly at: string };

export const number = (count: number): string => numberText(count, "en");

export const Problems = ({ withProblems, at }: Drawn): ReactElement | null =>
  withProblems.length === 0 ? null : (
    <section>
      <h2>What could not be read</h2>
      <Table
        id="problems"
        caption="The first of them, each with its field"
        language="en"
        columns={[
          { heading: "Where", kind: "text", cell: ({ stoodAt }) => (stoodAt === "" ? "the file" : stoodAt) },
          { heading: "What", kind: "text", cell: ({ title }) => <bdi>{title}</bdi> },
          {
            heading: "Why",
            kind: "text",
            cell: ({ problems, standing }) => (
              <>
                {standing === "refused" ? <strong>Left out. </strong> : null}
                {problems.slice(0, 5).map(({ field, words }) => (
                  <p key={`${field} ${words}`}>
                    <Column field={field} />
                    <bdi>{words}</bdi>
                  </p>
                ))}
              </>
            ),
          },
        ]}
        groups={[{ rows: withProblems }]}
        rowKey={({ line }) => String(line)}
      />
      <p>
        <a href={`${at}/receipt?as=csv`}>Download every line, with what was read of it</a>
      </p>
    </section>
  );

/** The column of a table that it is about; a feed’s own words say it already. */
const Column = ({ field }: { readonly field: string }): ReactElement | null => {
  const heading = allColumns.find((one) => one.field === field || one.heading === field)?.heading;
  return heading === undefined ? null : <strong>{`${heading}: `}</strong>;
};

export const Notes = ({ here: { notes } }: Drawn): ReactElement | null =>
  notes.length === 0 ? null : (
    <Details summary={`What was left aside, and what does not add up (${notes.length})`} open>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {notes.map((words) => (
          <li key={words} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </Details>
  );

export const Outcomes = ({ summary: { outcomes } }: Drawn): ReactElement => (
  <SummaryList
    rows={[
      { key: "Added", value: number(outcomes.added) },
      { key: "Something empty was filled", value: number(outcomes.filled) },
      { key: "Theirs stands now", value: number(outcomes.replaced) },
      { key: "Ours stayed as it was", value: number(outcomes.kept) },
      { key: "Left out", value: number(outcomes["left-out"]) },
      ...(outcomes.waiting === 0 ? [] : [{ key: "Waits for a choice", value: number(outcomes.waiting) }]),
    ]}
  />
);
