import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import { NewPasswordField } from "../new-password-fields.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

interface SettingUp {
  readonly token: string;
  readonly language: Language;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const title = "Set up this Alongside";

export const setUpPage = ({ token, language, typed, problems }: SettingUp): Page => ({
  title,
  contentLanguage: "en",
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle
        title={title}
        lead="You will look after it: invite people, see letters that could not be sent, make copies. That alone lets you read nothing of any place."
      />
      <Form action="/set-up">
        <input type="hidden" name="token" value={token} />
        <Field
          kind="text"
          name="name"
          label="Your name"
          hint="As people here call you."
          autoComplete="name"
          value={typed["name"] ?? ""}
          language={language}
          problems={problems}
        />
        <Field
          kind="text"
          name="email"
          label="Email"
          hint="You sign in with it."
          inputMode="email"
          autoComplete="username"
          value={typed["email"] ?? ""}
          language={language}
          problems={problems}
        />
        <NewPasswordField label="Password" language={language} problems={problems} />
        <Button words="Begin" />
      </Form>
    </>
  ),
});
