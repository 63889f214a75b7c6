import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle } from "../../../../design/index.ts";
import type { Language, ShellProps } from "../../../../design/index.ts";
import type { Problem } from "../../../../nouns/result.ts";
import { NewPasswordField } from "../../new-password-fields.page.tsx";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Changing {
  readonly language: Language;
  readonly hasPassword: boolean;
  readonly problems: readonly Problem[];
}

export const passwordPage = ({ language, hasPassword, problems }: Changing): Page => {
  const title = hasPassword ? "Change your password" : "Choose a password";
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [{ href: "/settings", words: "Your settings" }],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} lead="Your other devices are then signed out; this one stays." />
        <Form action="/settings/password">
          {hasPassword ? (
            <Field
              kind="text"
              name="current"
              label="Your password now"
              secret
              autoComplete="current-password"
              language={language}
              problems={problems}
            />
          ) : null}
          <NewPasswordField label="New password" language={language} problems={problems} />
          <Button words="Keep this password" />
        </Form>
      </>
    ),
  };
};
