import type { ReactElement } from "react";
import { Button, ButtonLink, EmptyState, Form, PageTitle, Table, dayText } from "../../../design/index.ts";
import type { Column, Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Role, Side } from "../../../nouns/role.ts";
import { standingWords } from "../people.words.ts";

interface InvitationShown {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly keepsFor: Side | null;
  readonly invitedBy: string;
  readonly expiresAt: string;
  readonly state: "waits" | "accepted" | "withdrawn" | "ran-out" | "settled";
}

interface Listed {
  readonly invitations: readonly InvitationShown[];
  readonly mayInvite: { readonly allowed: boolean; readonly because: string };
}

interface Looking {
  readonly language: Language;
  readonly place: PlaceHere | null;
  readonly key: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Invitations";

export const invitationsPage = ({ invitations, mayInvite }: Listed, { language, place, key }: Looking): Page => {
  const slug = place?.slug ?? "";
  const first = { href: `/${slug}/people/invite`, words: "Invite somebody" };
  const doing: Column<Listed["invitations"][number]> = {
    heading: "What you can do",
    kind: "text",
    cell: ({ id, name }) => (
      <Doing address={`/${slug}/people/invitations/${id}`} idempotencyKey={`${key}-${id}`} name={name} />
    ),
  };
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [
      { href: `/${slug}`, words: place?.name ?? "" },
      { href: `/${slug}/people`, words: "People" },
    ],
    main: (
      <>
        <PageTitle title={title} lead="Whom a letter was sent to, and who has not answered yet." />
        {invitations.length === 0 ? (
          <EmptyState title="No invitation waits" {...(mayInvite.allowed ? { first } : {})}>
            <p>Somebody who is invited gets a letter with a link, and belongs to the place once they say yes.</p>
          </EmptyState>
        ) : (
          <>
            {mayInvite.allowed ? <ButtonLink {...first} /> : <p>{mayInvite.because}</p>}
            <Table
              id="invitations"
              caption="The newest first"
              language={language}
              rowKey={({ id }) => id}
              groups={[{ rows: invitations }]}
              columns={[
                {
                  heading: "Name",
                  kind: "text",
                  cell: ({ name, email }) => (
                    <>
                      <bdi>{name}</bdi>
                      <br />
                      <bdi>{email}</bdi>
                    </>
                  ),
                },
                { heading: "To be", kind: "text", cell: ({ roles, keepsFor }) => standingWords(roles, keepsFor) },
                { heading: "Invited by", kind: "text", cell: ({ invitedBy }) => <bdi>{invitedBy}</bdi> },
                {
                  heading: "Runs out",
                  kind: "text",
                  cell: ({ state, expiresAt }) =>
                    state === "settled"
                      ? "Ended: who keeps this place has changed since"
                      : `${state === "ran-out" ? "Ran out on " : ""}${dayText(expiresAt.slice(0, 10), language)}`,
                },
                ...(mayInvite.allowed ? [doing] : []),
              ]}
            />
          </>
        )}
      </>
    ),
  };
};

interface DoingProps {
  readonly address: string;
  readonly name: string;
  readonly idempotencyKey: string;
}

const Doing = ({ address, name, idempotencyKey }: DoingProps): ReactElement => (
  <>
    <Form action={`${address}/again`} idempotencyKey={`${idempotencyKey}-again`}>
      <Button words="Send again" heard={`to ${name}`} look="second" />
    </Form>
    <Form action={`${address}/withdraw`} idempotencyKey={`${idempotencyKey}-withdraw`}>
      <Button words="Take back" heard={`from ${name}`} look="second" />
    </Form>
  </>
);
