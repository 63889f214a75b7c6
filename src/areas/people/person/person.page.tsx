import type { ReactElement } from "react";
import { Button, Details, ErrorSummary, Field, Form, PageTitle, Table, dayText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { roles as everyRole, roleWords } from "../../../nouns/role.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Role, Side } from "../../../nouns/role.ts";
import { standingWords } from "../people.words.ts";
import { SaidParts } from "./said.page.tsx";
import type { SaidOf } from "./said.page.tsx";

interface May {
  readonly allowed: boolean;
  readonly because: string;
}

interface Shown {
  readonly personId: string;
  readonly name: string;
  readonly joinedAt: string;
  readonly leftAt: string | null;
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
  readonly history: readonly {
    readonly role: Role;
    readonly since: string;
    readonly until: string | null;
    readonly givenBy: string;
  }[];
  readonly mayChange: May;
  readonly mayRemove: May;
  readonly said: SaidOf;
  readonly isOwn: boolean;
  readonly mayPrint: boolean;
  readonly mayMerge: boolean;
}

interface Looking {
  readonly language: Language;
  readonly place: PlaceHere | null;
  readonly key: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

/** Which of the presses on the page was refused. */
export type PersonStep = "give" | "take" | "remove";

interface Refused {
  readonly step: PersonStep;
  readonly problems: readonly Problem[];
}

/** Somebody who could not be looked up: only what was wrong can be said. */
export const notAskedPage = (problems: readonly Problem[], { language, place }: Looking): Page => ({
  title: "Something must be put right",
  contentLanguage: "en",
  breadcrumbs: [{ href: `/${place?.slug ?? ""}/people`, words: "People" }],
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title="Something must be put right" lead="Nothing was changed. Go back, and choose again." />
    </>
  ),
});

export const personPage = (shown: Shown, view: Looking, refused?: Refused): Page => {
  const { language, place } = view;
  const slug = place?.slug ?? "";
  const day = (at: string): string => dayText(at.slice(0, 10), language);
  const { name, joinedAt, leftAt, roles, keepsFor, history } = shown;
  return {
    title: name,
    contentLanguage: "en",
    breadcrumbs: [
      { href: `/${slug}`, words: place?.name ?? "" },
      { href: `/${slug}/people`, words: "People" },
    ],
    main: (
      <>
        {refused === undefined ? null : (
          <ErrorSummary language={language} problems={refused.problems.map((one) => leadingTo(refused.step, one))} />
        )}
        <PageTitle
          title={name}
          lead={
            leftAt === null
              ? `Here since ${day(joinedAt)}: ${standingWords(roles, keepsFor)}.`
              : `Left on ${day(leftAt)}.`
          }
        />
        <SaidParts {...shown} address={`/${slug}/people/${shown.personId}`} own={`/${slug}/about-me`} />
        {history.length === 0 ? (
          <p>This person has had no role here.</p>
        ) : (
          <Table
            id="roles"
            caption="Roles, the latest first"
            language={language}
            rowKey={({ role, since }) => `${role} ${since}`}
            groups={[{ rows: history }]}
            columns={[
              { heading: "Role", kind: "text", cell: ({ role }) => roleWords[role] },
              { heading: "Since", kind: "text", cell: ({ since }) => day(since) },
              { heading: "Until", kind: "text", cell: ({ until }) => (until === null ? "now" : day(until)) },
              { heading: "Given by", kind: "text", cell: ({ givenBy }) => <bdi>{givenBy}</bdi> },
            ]}
          />
        )}
        {leftAt === null ? <Changing shown={shown} view={view} refused={refused} /> : null}
      </>
    ),
  };
};

const stepWords = { give: "Give this role", take: "Take this role away", remove: "Remove this person" } as const;

/** Two forms ask for a role: the line leads to the one that was sent. */
const leadingTo = (step: PersonStep, problem: Problem): Problem => ({
  ...problem,
  field: problem.field === "role" ? `${stepWords[step]}-role` : "why",
});

interface ChangingProps {
  readonly shown: Shown;
  readonly view: Looking;
  readonly refused: Refused | undefined;
}

const Changing = ({ shown, view, refused }: ChangingProps): ReactElement => {
  const { language, place, key } = view;
  const { personId, roles, mayChange, mayRemove } = shown;
  const address = `/${place?.slug ?? ""}/people/${personId}`;
  const problemsAt = (step: PersonStep) => (refused?.step === step ? refused.problems : []);
  const others = everyRole.filter((role) => !roles.includes(role));
  return (
    <>
      <h2>Change their roles</h2>
      {mayChange.allowed ? (
        <>
          <RoleForm
            {...{ action: `${address}/give`, idempotencyKey: `${key}-give`, words: stepWords.give, language }}
            problems={problemsAt("give")}
            label="Give a role"
            choices={others}
          />
          {roles.length === 0 ? null : (
            <RoleForm
              {...{ action: `${address}/take`, idempotencyKey: `${key}-take`, words: stepWords.take, language }}
              problems={problemsAt("take")}
              label="Take a role away"
              choices={roles}
            />
          )}
        </>
      ) : (
        <p>{mayChange.because}</p>
      )}
      <h2>Remove them from this place</h2>
      {mayRemove.allowed ? (
        <Details summary={stepWords.remove} open={refused?.step === "remove"}>
          <p>They can no longer come in, and every role ends now. What they did stays written down.</p>
          <Form action={`${address}/remove`} idempotencyKey={`${key}-remove`}>
            <Field
              kind="radios"
              name="why"
              label="Why?"
              choices={whyRemoved}
              language={language}
              problems={problemsAt("remove").map((one) => ({ ...one, field: "why" }))}
            />
            <Button words={stepWords.remove} look="warning" />
          </Form>
        </Details>
      ) : (
        <p>{mayRemove.because}</p>
      )}
    </>
  );
};

const whyRemoved = [
  { value: "left-work", words: "They no longer do this work" },
  { value: "asked", words: "They asked for it" },
  { value: "mistake", words: "They were invited by mistake" },
  { value: "conduct", words: "What they did here was not right" },
];

interface RoleFormProps {
  readonly action: string;
  readonly idempotencyKey: string;
  readonly words: string;
  readonly label: string;
  readonly choices: readonly Role[];
  readonly language: Language;
  readonly problems: readonly Problem[];
}

const RoleForm = ({
  action,
  idempotencyKey,
  words,
  label,
  choices,
  language,
  problems,
}: RoleFormProps): ReactElement => (
  <Form action={action} idempotencyKey={idempotencyKey}>
    <Field
      kind="select"
      name="role"
      within={words}
      label={label}
      choices={choices.map((role) => ({ value: role, words: roleWords[role] }))}
      language={language}
      problems={problems}
    />
    <Button words={words} look="second" />
  </Form>
);
