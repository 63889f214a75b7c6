import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { roleMeanings, roles, roleWords, sideWords } from "../../../nouns/role.ts";
import type { Role, Side } from "../../../nouns/role.ts";

interface Asked {
  readonly attempt: { readonly typed: Readonly<Record<string, string>>; readonly problems: readonly Problem[] };
  readonly rolesTicked: readonly Role[];
  readonly sidesWithoutKeeper: readonly Side[];
  readonly view: { readonly language: Language; readonly place: PlaceHere | null; readonly key: string };
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "Invite somebody";

export const invitePage = ({ attempt, rolesTicked, sidesWithoutKeeper, view }: Asked): Page => {
  const { language, place, key } = view;
  const { typed, problems } = attempt;
  const slug = place?.slug ?? "";
  const common = { language, problems };
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [
      { href: `/${slug}`, words: place?.name ?? "" },
      { href: `/${slug}/people`, words: "People" },
    ],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} lead="They get a letter with a link. It works once, for 14 days." />
        <Form action={`/${slug}/people/invite`} idempotencyKey={key}>
          <Field {...common} kind="text" name="name" label="Their name" value={typed["name"] ?? ""} />
          <Field
            {...common}
            kind="text"
            name="email"
            label="Their email address"
            hint="They sign in with this address. Only administrators and keepers see it here."
            inputMode="email"
            value={typed["email"] ?? ""}
          />
          <Field
            {...common}
            kind="checkboxes"
            name="roles"
            label="What will they do here?"
            choices={roles.map((role) => ({ value: role, words: roleWords[role], hint: roleMeanings[role] }))}
            values={rolesTicked}
          />
          {sidesWithoutKeeper.length === 0 ? null : (
            <Field
              {...common}
              kind="radios"
              name="keepsFor"
              label="Will they keep this place for a side that has no keeper yet?"
              hint="Once both sides keep it, keepers change only when both agree."
              choices={[
                { value: "", words: "No" },
                ...sidesWithoutKeeper.map((side) => ({ value: side, words: `Yes, for ${sideWords[side]}` })),
              ]}
              value={typed["keepsFor"] ?? ""}
            />
          )}
          <Button words="Send the invitation" />
        </Form>
      </>
    ),
  };
};
