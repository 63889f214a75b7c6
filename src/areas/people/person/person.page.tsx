import type { ReactElement } from "react";
import { Button, Details, Field, Form, PageTitle, Table, dayText } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { roles as everyRole, roleWords } from "../../../nouns/role.ts";
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

export const personPage = (shown: Shown, view: Looking): Page => {
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
        {leftAt === null ? <Changing shown={shown} view={view} /> : null}
      </>
    ),
  };
};

const Changing = ({ shown, view }: { readonly shown: Shown; readonly view: Looking }): ReactElement => {
  const { language, place, key } = view;
  const { personId, roles, mayChange, mayRemove } = shown;
  const address = `/${place?.slug ?? ""}/people/${personId}`;
  const others = everyRole.filter((role) => !roles.includes(role));
  return (
    <>
      <h2>Change their roles</h2>
      {mayChange.allowed ? (
        <>
          <RoleForm
            {...{ action: `${address}/give`, idempotencyKey: `${key}-give`, words: "Give this role", language }}
            label="Give a role"
            choices={others}
          />
          {roles.length === 0 ? null : (
            <RoleForm
              {...{ action: `${address}/take`, idempotencyKey: `${key}-take`, words: "Take this role away", language }}
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
        <Details summary="Remove this person">
          <p>They can no longer come in, and every role ends now. What they did stays written down.</p>
          <Form action={`${address}/remove`} idempotencyKey={`${key}-remove`}>
            <Field kind="radios" name="why" label="Why?" choices={whyRemoved} language={language} />
            <Button words="Remove this person" look="warning" />
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
}

const RoleForm = ({ action, idempotencyKey, words, label, choices, language }: RoleFormProps): ReactElement => (
  <Form action={action} idempotencyKey={idempotencyKey}>
    <Field
      kind="select"
      name="role"
      within={words}
      label={label}
      choices={choices.map((role) => ({ value: role, words: roleWords[role] }))}
      language={language}
    />
    <Button words={words} look="second" />
  </Form>
);
