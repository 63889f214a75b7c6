import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, Notice, PageTitle, SummaryList } from "../../../design/index.ts";
import type { Choice, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { draftAddress, trail } from "../dataset-shown.ts";
import type { DatasetKind } from "../dataset.ts";
import { kindNames, kindWords } from "../datasets.words.ts";
import type { ImportDraft } from "../draft-kept.schema.ts";
import { layoutWords } from "../layout.words.ts";
import type { Outline } from "../readers/outline.ts";
import { Steps } from "../steps.page.tsx";
import { Stop } from "../stop.page.tsx";
import { ColumnsAsked } from "./columns-asked.page.tsx";

export interface ImportShown {
  readonly place: PlaceHere;
  readonly draft: ImportDraft;
  readonly outline: Outline | null;
  readonly problems: readonly Problem[];
  readonly typed: Readonly<Record<string, string>>;
  readonly errorRows: boolean;
  readonly idempotencyKey: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs" | "problem"> & { readonly main: ReactElement };

const title = "What is in the file";

/** The second step: what was recognised, and what only a person can say. */
export const importPage = (shown: ImportShown): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: trail(shown.place),
  problem: shown.problems.length > 0,
  main: (
    <>
      <ErrorSummary language="en" problems={shown.problems} />
      <Steps at={1} />
      <PageTitle title={title} lead={<bdi>{shown.draft.fileName}</bdi>} />
      {shown.outline === null || isNoMap(shown) ? (
        <CannotRead {...shown} />
      ) : (
        <CanRead {...shown} outline={shown.outline} />
      )}
    </>
  ),
});

/** A map has no columns to say anything about: what is wrong with it can only be mended in the file. */
const isNoMap = ({ outline, problems }: ImportShown): boolean =>
  outline?.form === "geojson" && problems.some(({ field }) => field !== "title");

const CannotRead = ({ place, draft }: ImportShown): ReactElement =>
  draft.id === "" ? (
    <p>
      Nothing was changed. <a href={`/${place.slug}/datasets`}>Go back to the figures</a> and open your import again.
    </p>
  ) : (
    <p>
      This file cannot be read as it is. Nothing was imported. Mend it as said above and{" "}
      <a href={`/${place.slug}/datasets/new`}>choose it again</a>.
    </p>
  );

type Readable = ImportShown & { readonly outline: Outline };

const kindOf = ({ draft, outline, typed }: Readable): DatasetKind => {
  const said = typed["kind"];
  if (said === "activity" || said === "population" || said === "records" || said === "boundaries") return said;
  return outline.kind ?? draft.choices.kind;
};

const CanRead = (shown: Readable): ReactElement => {
  const { place, draft, outline, errorRows, idempotencyKey } = shown;
  return (
    <>
      <Seen {...shown} />
      <Noticed warnings={outline.warnings} />
      {errorRows ? <ErrorsOffered {...shown} /> : null}
      <Form action={draftAddress(place, draft.id)} idempotencyKey={idempotencyKey}>
        <KindAsked {...shown} />
        <SheetAsked {...shown} />
        <ColumnsAsked {...shown} kind={kindOf(shown)} />
        <RestAsked {...shown} />
        <Button words="Go on" />
      </Form>
      <Stop {...shown} />
    </>
  );
};

const Seen = ({ draft, outline }: Readable): ReactElement => (
  <SummaryList
    rows={[
      {
        key: "It is",
        value: outline.layout === null ? formWords(outline) : `${layoutWords[outline.layout]}.`,
      },
      ...(outline.sheet === null ? [] : [{ key: "Sheet", value: <bdi>{outline.sheet}</bdi> }]),
      ...(outline.headingRow === null ? [] : [{ key: "Headings", value: `in row ${outline.headingRow}` }]),
      { key: "Size", value: `${Math.max(1, Math.round(draft.fileBytes / 1000)).toLocaleString("en-GB")} kB` },
    ]}
  />
);

const formWords = ({ form, kind }: Outline): string => {
  if (form === "parquet") return "A Parquet file. It is read as one row a referral.";
  if (form === "geojson") return "GeoJSON: the outlines of areas.";
  if (kind === "records") return "A table with one row a referral, as it seems.";
  return "A table that is not laid out in a way we know. Say below what its columns hold.";
};

const Noticed = ({ warnings }: { readonly warnings: readonly string[] }): ReactElement | null =>
  warnings.length === 0 ? null : (
    <Notice kind="information" language="en" title="What we noticed">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {warnings.slice(0, 12).map((warning) => (
          <li key={warning} dir="auto">
            {warning}
          </li>
        ))}
      </ul>
    </Notice>
  );

const ErrorsOffered = ({ place, draft }: Readable): ReactElement => (
  <Notice kind="warning" language="en" title="Some rows cannot be read">
    <p>
      <a href={draftAddress(place, draft.id, "errors")}>See the rows and why</a>. You can mend the file and send it
      again, or leave those rows out below.
    </p>
  </Notice>
);

const kindsOffered = ({ form }: Outline): readonly DatasetKind[] => {
  if (form === "geojson") return ["boundaries"];
  return form === "parquet" ? ["records"] : ["activity", "population", "records"];
};

const KindAsked = (shown: Readable): ReactElement => {
  const offered = kindsOffered(shown.outline);
  const [only] = offered;
  const { layout } = shown.outline;
  const settled = layout !== null && layout !== "alongside-tidy";
  if ((offered.length === 1 && only !== undefined) || settled)
    return <input type="hidden" name="kind" value={settled ? kindOf(shown) : only} />;
  return (
    <Field
      kind="radios"
      name="kind"
      label="What does the file count?"
      choices={offered.map((value) => ({ value, words: kindNames[value], hint: kindWords[value] }))}
      value={kindOf(shown)}
      problems={shown.problems}
      language="en"
    />
  );
};

const same = (words: string): Choice => ({ value: words, words });

const SheetAsked = ({ outline, problems, draft }: Readable): ReactElement | null =>
  outline.sheets.length < 2 ? null : (
    <Field
      kind="select"
      name="sheet"
      label="Which sheet?"
      hint="Choose another one and go on to see it here."
      choices={outline.sheets.map(same)}
      value={draft.choices.table?.sheet ?? outline.sheet ?? ""}
      {...{ problems, language: "en" }}
    />
  );

const periodLengthChoices: readonly Choice[] = [
  { value: "quarter", words: "quarters" },
  { value: "month", words: "months" },
  { value: "year", words: "calendar years" },
  { value: "financial-year", words: "financial years (April to March)" },
];

const dateOrderChoices: readonly Choice[] = [
  { value: "day-first", words: "the day first: 03/04/2025 is 3 April" },
  { value: "month-first", words: "the month first: 03/04/2025 is 4 March" },
];

const RecordsAsked = ({ problems, typed, draft }: Readable): ReactElement => (
  <>
    <Field
      kind="select"
      name="periodBy"
      label="Count the referrals by"
      choices={periodLengthChoices}
      value={typed["periodBy"] ?? draft.choices.periodBy ?? "quarter"}
      {...{ problems, language: "en" }}
    />
    <Field
      kind="select"
      name="dateOrder"
      label="How are dates such as 03/04/2025 written?"
      hint="Only needed where the file itself does not show it. We never guess."
      choices={dateOrderChoices}
      value={typed["dateOrder"] ?? draft.choices.dateOrder ?? ""}
      {...{ problems, language: "en" }}
    />
  </>
);

const CountsAsked = ({ problems, typed, draft, errorRows }: Readable): ReactElement => (
  <>
    <Field
      kind="text"
      name="period"
      label="The period, if the file does not say"
      hint="As people write it, for example 2019-20. Leave it empty if each row has its period."
      width={10}
      value={typed["period"] ?? draft.choices.period}
      {...{ problems, language: "en" }}
    />
    {errorRows ? (
      <Field
        kind="checkboxes"
        name="leaveOutWrongRows"
        label="Rows that cannot be read"
        choices={[{ value: "yes", words: "Leave them out. The receipt will say how many" }]}
        values={typed["leaveOutWrongRows"] === "yes" ? ["yes"] : []}
        {...{ problems, language: "en" }}
      />
    ) : null}
  </>
);

const RestAsked = (shown: Readable): ReactElement => {
  const { problems, typed, draft } = shown;
  const kind = kindOf(shown);
  return (
    <>
      <Field
        kind="text"
        name="title"
        label="A name for it"
        hint="So that others know what it is: “Talking Therapies 2019-20”."
        value={typed["title"] ?? draft.choices.title}
        {...{ problems, language: "en" }}
      />
      {kind === "records" ? <RecordsAsked {...shown} /> : null}
      {kind === "records" || kind === "boundaries" ? null : <CountsAsked {...shown} />}
    </>
  );
};
