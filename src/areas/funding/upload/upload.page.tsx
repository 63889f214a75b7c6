import type { ReactElement } from "react";
import { Button, ButtonLink, dateText, Details, Field, Form, Notice, PageTitle, Table } from "../../../design/index.ts";
import type { Column } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { moneyText } from "../money.rules.ts";
import { grantTrail } from "../place-shown.ts";
import type { UploadPlan, UploadReceipt } from "../upload-plan.rules.ts";

export interface UploadShown {
  readonly id: string;
  readonly fileName: string;
  readonly isDone: boolean;
  /** What keeping it would do, or did; null where it was stopped. */
  readonly counts: UploadReceipt | null;
  readonly plan: UploadPlan;
  readonly problems: readonly Problem[];
  /** What the open standard requires and rows that are read have not. */
  readonly notes: readonly Problem[];
  readonly notFound: readonly string[];
  readonly unread: readonly string[];
}

interface Looking {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
}

const fieldWords: Readonly<Record<string, string>> = {
  title: "what is paid for",
  kind: "grant or contract",
  currency: "the currency",
  recipient: "who is paid",
  pounds: "the amount",
  pence: "the amount",
  awardedOn: "the day of award",
  startsOn: "the start",
  endsOn: "the end",
  reference: "the identifier",
  funder: "who pays",
  funderCode: "the payer’s number",
  recipientCode: "the organisation’s number",
  about: "the description",
  covers: "core costs or project",
  organisation: "the organisation in the directory",
};
const nameOf = (field: string): string => fieldWords[field] ?? field;

export const uploadPage = (shown: UploadShown, looking: Looking) => {
  const title = shown.isDone ? "Receipt" : "What was read";
  return {
    title: `${title}: ${shown.fileName}`,
    contentLanguage: "en" as const,
    breadcrumbs: grantTrail(looking.place),
    main: (
      <>
        <PageTitle title={title} lead={<bdi>{shown.fileName}</bdi>} />
        {shown.isDone ? <Receipt {...shown} {...looking} /> : <Preview {...shown} {...looking} />}
      </>
    ),
  };
};

type Drawn = UploadShown & Looking;

const Counts = ({ counts, isDone }: Pick<Drawn, "isDone"> & { readonly counts: UploadReceipt }): ReactElement => (
  <ul>
    <li>
      {counts.added} new {isDone ? "were added" : "would be added"}
    </li>
    <li>
      {counts.changed} {isDone ? "were changed" : "would be changed"}; what you decided about them stays
    </li>
    <li>{counts.same} stand on the list already, just so</li>
    <li>
      {counts.leftOut === 1 ? "One reason" : `${counts.leftOut} reasons`} why rows {isDone ? "were" : "would be"} left
      out
    </li>
  </ul>
);

const Receipt = ({ counts, isDone, place }: Drawn): ReactElement => (
  <>
    {counts === null ? (
      <p>It was stopped. Nothing of it was kept.</p>
    ) : (
      <Notice kind="done" language="en">
        <Counts counts={counts} isDone={isDone} />
        {counts.notFound === 0 ? null : (
          <p>
            {counts.notFound} of those who are paid are not in the directory: their grants count for no community until
            they are.
          </p>
        )}
      </Notice>
    )}
    <p>
      <ButtonLink href={`/${place.slug}/funding/ends`} words="Which communities lose help?" />
    </p>
    <p>
      <a href={`/${place.slug}/funding/grants`}>What is paid for</a>
    </p>
  </>
);

/** To keep it or not; where nothing would change there is nothing to say yes to. */
const Answering = ({ id, plan, problems, place, idempotencyKey }: Drawn): ReactElement => {
  const here = `/${place.slug}/funding/uploads/${id}`;
  const isNothing = plan.added.length + plan.changed.length === 0;
  return (
    <>
      {isNothing ? (
        <p>
          {problems.length === 0
            ? "All of it stands on the list already, so there is nothing to keep."
            : "There is nothing to keep. Put right in your file what stands below, and send it again."}
        </p>
      ) : (
        <Form action={here} idempotencyKey={idempotencyKey}>
          {plan.added.length === 0 ? null : (
            <Field
              kind="checkboxes"
              name="publish"
              label="May everyone read what is new of it?"
              hint="A list that you publish elsewhere is public anyway."
              choices={[{ value: "yes", words: "Yes, publish it here too" }]}
              language="en"
            />
          )}
          <Button words="Keep this list" />
        </Form>
      )}
      <Form action={`${here}/stop`} idempotencyKey={`${idempotencyKey}-stop`}>
        <Button words={isNothing ? "Throw it away" : "Stop, and keep nothing"} look="second" />
      </Form>
    </>
  );
};

const Preview = (drawn: Drawn): ReactElement => {
  const { counts, plan, problems, notes, notFound, unread, place, isDone } = drawn;
  return (
    <>
      {counts === null ? null : <Counts counts={counts} isDone={isDone} />}
      <Answering {...drawn} />
      {problems.length === 0 ? null : <LeftOut problems={problems} />}
      {notFound.length === 0 ? null : <NotFound names={notFound} place={place} />}
      {plan.changed.length === 0 ? null : (
        <Table
          id="changed"
          caption="What would be changed"
          language="en"
          columns={[
            { heading: "For", kind: "text", cell: ({ said }) => <bdi>{said.title}</bdi> },
            { heading: "Paid to", kind: "text", cell: ({ said }) => <bdi>{said.recipient}</bdi> },
            { heading: "Changes", kind: "text", cell: ({ fields }) => fields.map(nameOf).join(", ") },
          ]}
          groups={[{ rows: plan.changed }]}
          rowKey={(one) => one.id}
        />
      )}
      {plan.added.length === 0 ? null : (
        <Table
          id="added"
          caption="What would be added"
          language="en"
          columns={[
            { heading: "For", kind: "text", cell: ({ said }) => <bdi>{said.title}</bdi> },
            { heading: "Paid to", kind: "text", cell: ({ said }) => <bdi>{said.recipient}</bdi> },
            { heading: "How much", kind: "number", cell: ({ said }) => moneyText(said.pence) },
            {
              heading: "Ends",
              kind: "text",
              cell: ({ said }) => (said.endsOn === null ? "not said" : dateText(said.endsOn, "en")),
            },
          ]}
          groups={[{ rows: plan.added }]}
          rowKey={({ said }) => `${said.reference} ${said.recipient} ${said.title} ${said.awardedOn}`}
          rowsOpen={10}
        />
      )}
      {notes.length === 0 ? null : <NotAsRequired notes={notes} />}
      {unread.length === 0 ? null : <p className="al-aside">Not read: {unread.join(", ")}.</p>}
    </>
  );
};

interface NotFoundShown {
  readonly names: readonly string[];
  readonly place: PlaceHere;
}

/** Who is paid and stands under no such name in the directory: what to do about each. */
const NotFound = ({ names, place }: NotFoundShown): ReactElement => (
  <Details summary={`${names.length} of those who are paid are not in the directory`} open>
    <p>
      Their grants are kept, and count for no community. Give each one in your list the name that it has in the
      directory, or <a href={`/${place.slug}/organisations/suggest`}>suggest that it is added</a>. Then press “Look in
      the directory again” on the page <a href={`/${place.slug}/funding/grants`}>What is paid for</a>.
    </p>
    <ul>
      {names.slice(0, 200).map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>:{" "}
          <a href={`/${place.slug}/organisations?${new URLSearchParams({ q: name }).toString()}`}>
            Look for it<span className="nhsuk-u-visually-hidden">: {name}</span>
          </a>
        </li>
      ))}
    </ul>
  </Details>
);

type ProblemShown = Problem & { readonly at: number };

const columnsOfProblems: readonly Column<ProblemShown>[] = [
  { heading: "Where", kind: "text", cell: ({ row }) => (row === undefined ? "The file" : `Row ${row}`) },
  { heading: "Field", kind: "text", cell: ({ field }) => nameOf(field) },
  { heading: "Why", kind: "text", cell: ({ words }) => words },
];

const LeftOut = ({ problems }: { readonly problems: readonly Problem[] }): ReactElement => (
  <Table
    id="left-out"
    caption="What is left out, and why"
    language="en"
    columns={columnsOfProblems}
    groups={[{ rows: problems.map((one, at) => ({ ...one, at })) }]}
    rowKey={({ at }) => String(at)}
    rowsOpen={10}
  />
);

const NotAsRequired = ({ notes }: { readonly notes: readonly Problem[] }): ReactElement => (
  <Details summary={`What the 360Giving standard requires and is not there (${notes.length})`}>
    <p>These rows are read all the same. Whoever publishes the list can put it right.</p>
    <Table
      id="not-as-required"
      caption="What is missing, by field"
      captionHidden
      language="en"
      columns={columnsOfProblems}
      groups={[{ rows: notes.map((one, at) => ({ ...one, at })) }]}
      rowKey={({ at }) => String(at)}
      rowsOpen={10}
    />
  </Details>
);
