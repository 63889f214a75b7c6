import {
  Button,
  choicesOf,
  dateText,
  ErrorSummary,
  Field,
  Form,
  Notice,
  PageTitle,
  Questions,
  Table,
} from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import { durationText } from "../../../nouns/duration.ts";
import { trail } from "../form-drawn.page.ts";
import type { FormDrawn } from "../form-drawn.page.ts";
import { recognitionWords } from "../recognition.words.ts";
import { columnField } from "../sheet.rules.ts";
import type { SheetRead } from "../sheet-rows.rules.ts";
import { meaningWords } from "../sheet.ts";
import type { Columns, Sheet } from "../sheet.ts";

export interface SheetShown {
  readonly sheet: Sheet;
  /** As somebody said, or as it seems. */
  readonly columns: Columns;
  /** Null until somebody said which column is which. */
  readonly read: SheetRead | null;
  /** So many of the good rows stand in the ledger already. */
  readonly there: number;
  readonly services: readonly { readonly id: string; readonly name: string }[];
}

type Drawn = FormDrawn & { readonly shown: SheetShown | undefined };

const words = recognitionWords("en");

interface Asking {
  readonly shown: SheetShown;
  readonly at: string;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const WhichIsWhich = ({ shown: { sheet, columns, read }, at, idempotencyKey, typed, problems }: Asking) => (
  <Form action={`${at}/columns`} idempotencyKey={idempotencyKey}>
    <h2>Which column is which?</h2>
    <p>It is remembered for the next table of this organisation. What you leave alone is not read.</p>
    {sheet.headings.map((heading, at) => (
      <Field
        key={columnField(at)}
        kind="select"
        name={columnField(at)}
        label={heading === "" ? `Column ${at + 1}` : heading}
        hint={`For example: ${sheet.rows.find(({ cells }) => cells[at] !== "")?.cells[at] ?? "empty"}`}
        choices={choicesOf(meaningWords)}
        value={typed[columnField(at)] ?? columns[at] ?? ""}
        language="en"
        problems={problems}
      />
    ))}
    <Button words="Read it so" look={read === null ? "first" : "second"} />
  </Form>
);

const badShown = 50;

const BadRows = ({ bad }: Pick<SheetRead, "bad">) =>
  bad.length === 0 ? null : (
    <Table
      id="bad"
      caption={
        bad.length > badShown
          ? `The first ${badShown} of ${bad.length} rows that cannot be read, by their number in your table`
          : "Rows that cannot be read, by their number in your table"
      }
      language="en"
      columns={[
        { heading: "Row", kind: "text", cell: ({ row }) => row },
        { heading: "What to put right", kind: "text", cell: ({ words: said }) => said },
      ]}
      groups={[{ rows: bad.slice(0, badShown) }]}
      rowKey={({ row }) => String(row)}
    />
  );

const orderWords = {
  "day-first": "Days are read as day, month, year.",
  "month-first": "Days are read as month, day, year, because some can be read in no other way.",
  both: "This table writes days in two ways. Those that can be read as both are not guessed.",
} as const;

const Preview = ({ shown, read, at, idempotencyKey, typed, problems }: Asking & { readonly read: SheetRead }) => {
  const fresh = read.good.length - shown.there;
  const minutes = read.good.reduce((sum, one) => sum + one.minutes, 0);
  return (
    <section>
      <h2>What was read</h2>
      <p>
        {read.good.length} of {read.good.length + read.bad.length} rows, {durationText(minutes)}.{" "}
        {shown.there === 0 ? null : `${shown.there} of them stand in the ledger already. `}
        {orderWords[read.order]}
      </p>
      <BadRows bad={read.bad} />
      <Table
        id="good"
        caption="The first rows as they were read"
        language="en"
        columns={[
          { heading: "Row", kind: "text", cell: ({ row }) => row },
          { heading: "Day", kind: "text", cell: ({ day }) => dateText(day, "en") },
          { heading: "Time", kind: "words", cell: (one) => durationText(one.minutes) },
          { heading: "What", kind: "text", cell: (one) => (one.words === "" ? words.kinds[one.kind] : one.words) },
        ]}
        groups={[{ rows: read.good.slice(0, 10) }]}
        rowKey={({ row }) => String(row)}
      />
      {fresh < 1 ? (
        <p>There is nothing new in it to write down.</p>
      ) : (
        <Form action={`${at}/write`} idempotencyKey={idempotencyKey}>
          <Questions
            questions={[
              {
                name: "service",
                label: words.service,
                kind: "select",
                choices: shown.services.map(({ id, name }) => ({ value: id, words: name })),
              },
              { name: "standing", label: "As what was it done?", kind: "radios", choices: choicesOf(words.standings) },
            ]}
            typed={{ standing: "volunteer", ...typed }}
            language="en"
            problems={problems}
          />
          <Button words={fresh === 1 ? "Write 1 row into the ledger" : `Write ${fresh} rows into the ledger`} />
          {read.bad.length === 0 ? null : (
            <p>Rows that cannot be read stay out. Put them right and send the table again.</p>
          )}
        </Form>
      )}
    </section>
  );
};

/** What is in a partner’s own table, as it would stand in the ledger. @practice P14 */
export const sheetPage = ({ shown, place, language, idempotencyKey, typed, problems }: Drawn) => {
  const title = shown?.sheet.fileName ?? "Table";
  const at = `/${place.slug}/recognition/sheets/${shown?.sheet.id ?? ""}`;
  const asking = { at, idempotencyKey, typed, problems };
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, language, { href: `/${place.slug}/recognition/sheets`, words: "Tables" }),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={<bdi>{title}</bdi>} lead={shown?.sheet.organisation.name} />
        {shown === undefined ? null : shown.sheet.writtenOn !== null ? (
          <Notice kind="done" language={language}>
            <p>
              {shown.sheet.written === 1 ? "1 row of this table was" : `${shown.sheet.written} rows of this table were`}{" "}
              written into the ledger on {dateText(shown.sheet.writtenOn, "en")}. Sent again it is not written again.
              The table itself is not kept.
            </p>
            <p>
              <a href={`/${place.slug}/recognition`}>See them</a>
            </p>
          </Notice>
        ) : (
          <>
            {shown.read === null ? null : <Preview shown={shown} read={shown.read} {...asking} />}
            <WhichIsWhich shown={shown} {...asking} />
          </>
        )}
      </>
    ),
  };
};
