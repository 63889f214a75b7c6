import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  EmptyState,
  Field,
  Form,
  PageTitle,
  Pagination,
  Table,
  dateText,
} from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { roles, roleWords } from "../../../nouns/role.ts";
import type { Role, Side } from "../../../nouns/role.ts";
import { standingWords } from "../people.words.ts";

interface Listed {
  readonly people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly keepsFor: Side | null;
    readonly joinedAt: string;
  }[];
  readonly q: string;
  readonly role: Role | null;
  readonly page: number;
  readonly last: number;
  readonly mayInvite: { readonly allowed: boolean; readonly because: string };
  readonly mayRecord: boolean;
  readonly maySeeMonitoring: boolean;
}

interface Looking {
  readonly language: Language;
  readonly place: PlaceHere | null;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "People of this place";

export const peoplePage = (listed: Listed, { language, place }: Looking): Page => {
  const slug = place?.slug ?? "";
  const { q, role, page, last, mayInvite } = listed;
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [{ href: `/${slug}`, words: place?.name ?? "" }],
    main: (
      <>
        <PageTitle title={title} lead="Who works together here, and what each may do." />
        <p>
          <a href={`/${slug}/people/roles`}>What each role may do</a> ·{" "}
          <a href={`/${slug}/keepers`}>Who keeps this place</a>
          {mayInvite.allowed ? (
            <>
              {" · "}
              <a href={`/${slug}/people/invitations`}>Invitations</a>
            </>
          ) : null}
          {listed.mayRecord ? (
            <>
              {" · "}
              <a href={`/${slug}/people/record`}>Write down somebody who does not sign in</a>
            </>
          ) : null}
          {listed.maySeeMonitoring ? (
            <>
              {" · "}
              <a href={`/${slug}/people/monitoring`}>Who takes part: equality answers</a>
            </>
          ) : null}
        </p>
        {mayInvite.allowed ? (
          <ButtonLink href={`/${slug}/people/invite`} words="Invite somebody" />
        ) : (
          <Button words="Invite somebody" because={mayInvite.because} />
        )}
        <Form action={`/${slug}/people`} method="get">
          <Field kind="text" name="q" label="Part of a name" value={q} width={20} language={language} />
          <Field
            kind="select"
            name="role"
            label="Role (you can leave this empty)"
            choices={roles.map((value) => ({ value, words: roleWords[value] }))}
            value={role ?? ""}
            language={language}
          />
          <Button words="Search" look="second" />
        </Form>
        <Found {...listed} slug={slug} language={language} />
        <Pagination
          language={language}
          page={page}
          last={last}
          hrefOf={(number) =>
            `/${slug}/people?${new URLSearchParams({ q, role: role ?? "", page: String(number) }).toString()}`
          }
        />
        <p>
          <a href={`/${slug}/people/leave`}>Leave this place</a>
        </p>
      </>
    ),
  };
};

const Found = ({ people, slug, language }: Listed & { readonly slug: string; readonly language: Language }) =>
  people.length === 0 ? (
    <EmptyState title="Nobody found" first={{ href: `/${slug}/people`, words: "Show everybody" }}>
      <p>Try a shorter part of the name, or another role.</p>
    </EmptyState>
  ) : (
    <Table
      id="people"
      caption="People by name"
      language={language}
      rowKey={({ personId }) => personId}
      groups={[{ rows: people }]}
      columns={[
        {
          heading: "Name",
          kind: "text",
          cell: ({ personId, name }) => (
            <a href={`/${slug}/people/${personId}`}>
              <bdi>{name}</bdi>
            </a>
          ),
        },
        { heading: "Roles", kind: "text", cell: ({ roles: held, keepsFor }) => standingWords(held, keepsFor) },
        { heading: "Since", kind: "text", cell: ({ joinedAt }) => dateText(joinedAt.slice(0, 10), language) },
      ]}
    />
  );
