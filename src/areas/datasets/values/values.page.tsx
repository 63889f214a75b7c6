import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, Notice, PageTitle, Table } from "../../../design/index.ts";
import type { Choice, Column, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { draftAddress, trail } from "../dataset-shown.ts";
import type { ImportDraft } from "../draft-kept.schema.ts";
import { Stop } from "../stop.page.tsx";
import { Steps } from "../steps.page.tsx";
import { valuesAskedMax } from "./printed-values.rules.ts";
import type { PrintedValue } from "./printed-values.rules.ts";

export interface ValuesShown {
  readonly place: PlaceHere;
  readonly draft: Pick<ImportDraft, "id">;
  readonly values: readonly PrintedValue[];
  readonly answers: readonly Choice[];
  /** Where the file has organisations and the import is for one service: which of them it is. */
  readonly organisations: {
    readonly service: string;
    readonly choices: readonly Choice[];
    readonly chosen: string | undefined;
  } | null;
  readonly problems: readonly Problem[];
  readonly typed: Readonly<Record<string, string>>;
  readonly idempotencyKey: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs" | "problem"> & { readonly main: ReactElement };

const title = "What the words mean";

/** The third step: only what nobody has said before is asked. */
export const valuesPage = (shown: ValuesShown): Page => {
  const { place, draft, values, problems, idempotencyKey } = shown;
  const open = values.filter(({ meaning }) => meaning === null);
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: trail(place),
    problem: problems.length > 0,
    main: (
      <>
        <ErrorSummary language="en" problems={problems} />
        <Steps at={2} />
        <PageTitle
          title={title}
          lead={
            open.length === 0
              ? "Every group in the file is known. Look below how each is counted."
              : `${open.length === 1 ? "One group in the file is" : `${open.length} groups in the file are`} not known here yet. What you say is remembered for this place.`
          }
        />
        <Form action={draftAddress(place, draft.id, "values")} idempotencyKey={idempotencyKey}>
          <Organisation {...shown} />
          {open.slice(0, valuesAskedMax).map((value, at) => (
            <Asked key={`${value.heading ?? ""} ${value.label}`} shown={shown} value={value} at={at} />
          ))}
          {open.length === 0 ? null : <Because {...shown} />}
          <Button words="Go on" />
        </Form>
        <HowCounted {...shown} />
        <Stop {...shown} />
      </>
    ),
  };
};

const Organisation = ({ organisations, problems, typed }: ValuesShown): ReactElement | null =>
  organisations === null ? null : (
    <Field
      kind="select"
      name="organisation"
      label={`Which organisation in the file is ${organisations.service}?`}
      hint="The file counts several. Its other organisations are kept too."
      choices={organisations.choices}
      value={typed["organisation"] ?? organisations.chosen}
      {...{ problems, language: "en" }}
    />
  );

const Asked = ({
  shown,
  value,
  at,
}: {
  readonly shown: ValuesShown;
  readonly value: PrintedValue;
  readonly at: number;
}): ReactElement => (
  <>
    <input type="hidden" name={`v${at}`} value={value.label} />
    <Field
      kind="select"
      name={`m${at}`}
      label={value.heading === null ? `“${value.label}”` : `“${value.label}”, under “${value.heading}”`}
      hint={value.because ?? undefined}
      choices={shown.answers}
      value={shown.typed[`m${at}`] ?? value.likely}
      {...{ problems: shown.problems, language: "en" }}
    />
  </>
);

const Because = ({ problems, typed }: ValuesShown): ReactElement => (
  <Field
    kind="text"
    name="because"
    label="If you leave a group out: why?"
    hint="One sentence. It is kept with the import, for those who read the figures later."
    value={typed["because"]}
    {...{ problems, language: "en" }}
  />
);

/** Where the file prints headings above its groups: which of them a group stands under. */
const under: Column<PrintedValue> = {
  heading: "Under",
  kind: "text",
  cell: ({ heading }) => (heading === null ? "–" : <bdi>{heading}</bdi>),
};

const HowCounted = ({ values }: ValuesShown): ReactElement | null => {
  const known = values.filter(({ means }) => means !== null);
  if (known.length === 0)
    return values.length > 0 ? null : (
      <Notice kind="information" language="en">
        <p>This file prints no ethnic groups that have to be placed.</p>
      </Notice>
    );
  return (
    <Table
      id="known"
      caption="Groups that are known, and how each is counted"
      language="en"
      rowKey={({ heading, label }) => `${heading ?? ""}/${label}`}
      columns={[
        { heading: "In the file", kind: "text", cell: ({ label }) => <bdi>{label}</bdi> },
        ...(known.every(({ heading }) => heading === null) ? [] : [under]),
        { heading: "Counted as", kind: "text", cell: ({ means }) => <bdi>{means}</bdi> },
        {
          heading: "Who says so",
          kind: "text",
          cell: ({ remembered }) => (remembered ? "this place, earlier" : "the published list"),
        },
      ]}
      groups={[{ rows: known }]}
    />
  );
};
