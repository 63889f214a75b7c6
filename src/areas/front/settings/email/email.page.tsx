import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../../design/index.ts";
import type { Language, ShellProps } from "../../../../design/index.ts";
import type { Problem } from "../../../../nouns/result.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Changing {
  readonly language: Language;
  readonly hasPassword: boolean;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const title = "Change your email";
const up = [{ href: "/settings", words: "Your settings" }];

export const emailPage = ({ language, hasPassword, typed, problems }: Changing): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: up,
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle
        title={title}
        lead="We send a link to the new address. Nothing changes until you open it and say yes."
      />
      <Form action="/settings/email">
        <Field
          kind="text"
          name="email"
          label="New email"
          inputMode="email"
          autoComplete="email"
          value={typed["email"] ?? ""}
          language={language}
          problems={problems}
        />
        {hasPassword ? (
          <Field
            kind="text"
            name="password"
            label="Your password"
            hint="So that nobody else does this while you are away from the screen."
            secret
            autoComplete="current-password"
            language={language}
            problems={problems}
          />
        ) : null}
        <Button words="Send the link" />
      </Form>
    </>
  ),
});

export const emailSentPage = (): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: up,
  main: (
    <PageTitle
      title="Look in your new email"
      lead="A link is on its way there, if nobody else here has that address. Open it on this device within an hour."
    />
  ),
});
