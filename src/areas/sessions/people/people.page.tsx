import type { ReactElement } from "react";
import { Button, Details, Form, PageTitle, Table, Tag, choicesOf, dayText } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Permission } from "../../../nouns/permission.ts";
import type { Problem } from "../../../nouns/result.ts";
import { Alone } from "../alone.page.tsx";
import type { Choosing, ToChoose } from "../choosing.ts";
import { seatChoices } from "../standing-here.rules.ts";
import { sessionFormPage } from "../session-form.page.tsx";
import { partNames } from "../session.ts";
import type { Contributor, Session } from "../session.ts";

export interface PeopleShown {
  readonly session: Session;
  readonly contributors: readonly Contributor[];
  readonly alone: readonly string[];
  readonly people: Choosing;
  readonly organisations: Choosing;
  readonly communities: readonly ToChoose[];
  /** What people let those who arrange meetings know of themselves, by person. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
  /** So many hold a seat of the group and are not asked yet. */
  readonly sittingToAsk: number;
  readonly find: string;
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

const questionsOf = (shown: Partial<PeopleShown>): readonly Question[] => [
  { name: "person", label: "Who?", kind: "select", choices: shown.people?.choices ?? [] },
  { name: "name", label: "Or a name, if they have no record here", kind: "text" },
  {
    name: "organisation",
    label: "For which organisation? (you can leave this)",
    kind: "select",
    choices: shown.organisations?.choices ?? [],
  },
  { name: "standing", label: "In which standing do they come?", kind: "select", choices: seatChoices },
  { name: "part", label: "What do they come to do?", kind: "select", choices: choicesOf(partNames) },
  {
    name: "community",
    label: "Which community do they speak of? (only if they said so)",
    kind: "select",
    choices: shown.communities ?? [],
  },
];

/** Who is needed: by seat, by name, by organisation. @practice P11 */
export const peoplePage = (shown: Partial<PeopleShown> | undefined, looking: Looking, { typed, problems }: Sent) => {
  const { session, mayPlan } = shown ?? {};
  const here = `/${looking.place.slug}/sessions/${session?.id ?? ""}`;
  const before = shown === undefined ? null : <Listed shown={shown} looking={looking} here={here} />;
  const form = sessionFormPage({
    ...looking,
    session,
    title: "Who is needed",
    step: "people",
    button: "Put them on the list",
    before,
    above: {
      find: shown?.find ?? "",
      areMore: (shown?.people?.areMore ?? false) || (shown?.organisations?.areMore ?? false),
      label: "Part of a name",
    },
    questions: questionsOf(shown ?? {}),
    typed,
    problems,
  });
  if (mayPlan === undefined || mayPlan.allowed) return form;
  return { ...form, main: <Only before={before} because={mayPlan.because} /> };
};

const Only = ({ before, because }: { readonly before: ReactElement | null; readonly because: string }) => (
  <>
    <PageTitle title="Who is needed" />
    {before}
    <p>{because}</p>
  </>
);

interface ListedProps {
  readonly shown: Partial<PeopleShown>;
  readonly looking: Looking;
  readonly here: string;
}

const Listed = ({ shown, looking, here }: ListedProps): ReactElement => {
  const { contributors = [], alone = [], shared = nothingShared, sittingToAsk = 0, mayPlan, session } = shown;
  const plans = mayPlan?.allowed === true;
  return (
    <>
      <Alone alone={alone} />
      {contributors.length === 0 ? (
        <p>Nobody is on the list yet.</p>
      ) : (
        <PeopleTable contributors={contributors} shared={shared} plans={plans} looking={looking} here={here} />
      )}
      {plans && sittingToAsk > 0 && session?.group != null ? (
        <Form action={`${here}/people`} idempotencyKey={`${looking.idempotencyKey}-all`}>
          <input type="hidden" name="all" value="yes" />
          <Button
            words={
              sittingToAsk === 1
                ? "Put the one who sits in the group on the list"
                : `Put the ${sittingToAsk} who sit in the group on the list`
            }
            look="second"
          />
        </Form>
      ) : null}
      {plans ? <h2>Add somebody</h2> : null}
    </>
  );
};

const nothingShared: PeopleShown["shared"] = new Map();

interface TableOf extends Omit<ListedProps, "shown"> {
  readonly shared: PeopleShown["shared"];
  readonly contributors: readonly Contributor[];
  readonly plans: boolean;
}

const PeopleTable = ({ contributors, shared, plans, looking, here }: TableOf): ReactElement => (
  <Table
    id="people"
    caption="Who is needed"
    captionHidden
    columns={[
      {
        heading: "Who",
        kind: "text",
        cell: (one: Contributor) => (
          <>
            <bdi>{one.name}</bdi>
            {one.organisation === null || one.organisation.name === one.name ? null : (
              <>
                , for <bdi>{one.organisation.name}</bdi>
              </>
            )}
          </>
        ),
      },
      {
        heading: "As",
        kind: "text",
        cell: ({ standing, part }) =>
          `${partNames[part]}: ${seatChoices.find((one) => one.value === standing)?.words ?? ""}`,
      },
      { heading: "Says", kind: "text", cell: ({ answer }) => answer ?? "not answered" },
      {
        heading: "Needs",
        kind: "text",
        cell: (one) => (
          <Needs one={one} said={shared.get(one.personId ?? "") ?? []} plans={plans} looking={looking} here={here} />
        ),
      },
      ...(plans
        ? [
            {
              heading: "Change",
              kind: "text" as const,
              cell: ({ id, name }: Contributor) => (
                <Details summary={`Take off: ${name}`}>
                  <Form action={`${here}/take-off`} idempotencyKey={`${looking.idempotencyKey}-${id}`}>
                    <input type="hidden" name="contributor" value={id} />
                    <p>Tell them first. Their link stops working.</p>
                    <Button words="Take them off the list" look="warning" heard={name} />
                  </Form>
                </Details>
              ),
            },
          ]
        : []),
    ]}
    groups={[{ rows: contributors }]}
    rowKey={({ id }) => id}
    language={looking.language}
  />
);

interface NeedsOf extends Omit<ListedProps, "shown"> {
  readonly one: Contributor;
  /** From their own record. */
  readonly said: readonly string[];
  readonly plans: boolean;
}

/** What they asked for, in their own words, flagged to whoever must act. */
const Needs = ({ one, said, plans, looking, here }: NeedsOf): ReactElement => {
  if (one.needs === "" && said.length === 0) return <>–</>;
  return (
    <>
      {said.map((line) => (
        <span key={line} dir="auto">
          {line}{" "}
        </span>
      ))}
      <span dir="auto">{one.needs}</span>{" "}
      {one.needsMetBy === null ? (
        <Tag words="Not yet" tone="waiting" />
      ) : (
        <Tag words={`Arranged on ${dayText(one.needsMetBy, "en")}`} tone="good" />
      )}
      {plans && one.needsMetBy === null ? (
        <Form action={`${here}/people`} idempotencyKey={`${looking.idempotencyKey}-met-${one.id}`}>
          <input type="hidden" name="met" value={one.id} />
          <Button words="It is arranged" look="second" heard={one.name} />
        </Form>
      ) : null}
    </>
  );
};
