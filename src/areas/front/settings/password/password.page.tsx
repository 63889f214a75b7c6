import { Field, formPage } from "../../../../design/index.ts";
import type { Language } from "../../../../design/index.ts";
import type { Problem } from "../../../../nouns/result.ts";
import { NewPasswordField } from "../../new-password-fields.page.tsx";

interface Changing {
  readonly language: Language;
  readonly hasPassword: boolean;
  readonly problems: readonly Problem[];
}

export const passwordPage = ({ language, hasPassword, problems }: Changing) =>
  formPage(
    {
      title: hasPassword ? "Change your password" : "Choose a password",
      lead: "Your other devices are then signed out; this one stays.",
      breadcrumbs: [{ href: "/settings", words: "Your settings" }],
      language,
      problems,
      action: "/settings/password",
      button: { words: "Keep this password" },
    },
    <>
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
    </>,
  );
