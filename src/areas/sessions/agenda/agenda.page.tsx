import type { ReactElement } from "react";
import { Button, Form, PageTitle, Table, Tag, choicesOf } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Problem } from "../../../nouns/result.ts";
import { sideNames } from "../agenda.ts";
import type { AgendaItem } from "../agenda.ts";
import type { Change } from "../day.ts";
import type { ReachedOf } from "../agenda.rules.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import type { Session } from "../session.ts";

export interface AgendaShown {
  readonly session: Session;
  readonly items: readonly AgendaItem[];
  readonly reached: readonly ReachedOf[];
  /** The last session of the group in which people were listened to, and what changed because of it. */
  readonly before: { readonly id: string; readonly title: string; readonly changes: readonly Change[] } | null;
  readonly mayAdd: Permission;
  readonly mayPlan: Permission;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

interface Sent {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questions: readonly Question[] = [
  { name: "title", label: "What is to be talked about?", kind: "text" },
  { name: "side", label: "Who asks for it?", kind: "radios", choices: choicesOf(sideNames) },
  { name: "minutes", label: "How many minutes does it need?", kind: "text" },
  {
    name: "kind",
    label: "Racism or unfair treatment",
    kind: "checkboxes",
    choices: [{ value: "unfair", words: "It is about this. Then nobody can take it off, the chair neither." }],
  },
];

/** One agenda of both sides: anybody who is asked to come adds to it. @practice P11 */
export const agendaPage = (shown: AgendaShown | undefined, looking: Looking, { typed, problems }: Sent) => {
  const { session } = shown ?? {};
  const here = `/${looking.place.slug}/sessions/${session?.id ?? ""}`;
  const before = shown === undefined ? null : <Listed shown={shown} looking={looking} here={here} />;
  const form = sessionFormPage({
    ...looking,
    session,
    title: "Agenda",
    step: "agenda",
    button: "Add it",
    before,
    questions,
    typed,
    problems,
  });
  if (shown === undefined || shown.mayAdd.allowed) return form;
  return {
    ...form,
    main: (
      <>
        <PageTitle title="Agenda" />
        {before}
        <p>{shown.mayAdd.because}</p>
      </>
    ),
  };
};

interface Part {
  readonly shown: AgendaShown;
  readonly looking: Looking;
  readonly here: string;
}

const Listed = (part: Part): ReactElement => {
  const { session, items, reached, mayAdd } = part.shown;
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  const isHeld = session.state === "held";
  return (
    <>
      <WhatChanged {...part} />
      {items.length === 0 ? (
        <p>Nothing is on it yet. Say first what matters most to you.</p>
      ) : (
        <>
          <AgendaTable {...part} />
          <p>{minutes} minutes in all.</p>
        </>
      )}
      {isHeld ? (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {reached.map((one) => (
            <li key={one.side}>
              {sideNames[one.side]}: {one.reached} of {one.items} reached
            </li>
          ))}
        </ul>
      ) : null}
      {mayAdd.allowed ? <h2>Add to it</h2> : null}
    </>
  );
};

/** The silence ends with the section, not for good. @practice P12 */
const WhatChanged = ({ shown: { before }, looking }: Part): ReactElement | null =>
  before === null ? null : (
    <>
      <h2>First: what changed because people were listened to</h2>
      {before.changes.length === 0 ? (
        <p>Nobody has said it yet.</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {before.changes.map(({ id, words }) => (
            <li key={id} dir="auto">
              {words}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/${looking.place.slug}/sessions/${before.id}/told-back`}>
          {before.changes.length === 0 ? "They were listened to at:" : "Is it so?"} <bdi>{before.title}</bdi>
        </a>
      </p>
    </>
  );

const AgendaTable = ({ shown, looking, here }: Part): ReactElement => {
  const { items, mayPlan } = shown;
  return (
    <Table
      id="agenda"
      caption="Agenda"
      captionHidden
      columns={[
        {
          heading: "What",
          kind: "text",
          cell: (item: AgendaItem) => (
            <>
              <bdi>{item.title}</bdi> {item.kind === "unfair" ? <Tag words="It stays on the agenda" /> : null}
              {item.wasReached === null ? null : <Tag words={item.wasReached ? "Reached" : "Not reached"} />}
            </>
          ),
        },
        {
          heading: "Asked by",
          kind: "text",
          cell: ({ side, askedBy, kind }) =>
            kind === "listening" ? (
              "Contributors speak, others listen"
            ) : (
              <>
                {sideNames[side]}
                {askedBy === null ? null : (
                  <>
                    : <bdi>{askedBy.name}</bdi>
                  </>
                )}
              </>
            ),
        },
        { heading: "Minutes", kind: "number", cell: ({ minutes }) => minutes },
        ...(mayPlan.allowed
          ? [
              {
                heading: "Change",
                kind: "text" as const,
                cell: (item: AgendaItem) => <Doings item={item} looking={looking} here={here} />,
              },
            ]
          : []),
      ]}
      groups={[{ rows: items }]}
      rowKey={({ id }) => id}
      language={looking.language}
      rowsOpen={100}
    />
  );
};

interface DoingsOf extends Omit<Part, "shown"> {
  readonly item: AgendaItem;
}

const Doings = ({ item, looking, here }: DoingsOf): ReactElement => {
  const does = [
    { value: "up", words: "Earlier" },
    { value: "down", words: "Later" },
    ...(item.kind === "item" ? [{ value: "off", words: "Take it off" }] : []),
  ];
  return (
    <Form action={`${here}/order`} idempotencyKey={`${looking.idempotencyKey}-${item.id}`}>
      <input type="hidden" name="item" value={item.id} />
      {does.map(({ value, words }) => (
        <Button key={value} words={words} name="does" value={value} look="second" heard={item.title} />
      ))}
    </Form>
  );
};
