import type { ReactElement } from "react";
import { Button, ErrorSummary, Form, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import { NewPasswordField } from "../new-password-fields.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

const title = "Choose a new password";

export const newPasswordPage = (token: string, language: Language, problems: readonly Problem[]): Page => ({
  title,
  contentLanguage: "en",
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title={title} lead="All devices that are signed in with your old one are then signed out." />
      <Form action="/new-password">
        <input type="hidden" name="token" value={token} />
        <NewPasswordField label="New password" language={language} problems={problems} />
        <Button words="Keep this password" />
      </Form>
    </>
  ),
});
