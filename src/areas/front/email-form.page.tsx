import type { ReactElement } from "react";
import { Field, formPage, PageTitle } from "../../design/index.ts";
import type { Language, ShellProps } from "../../design/index.ts";
import type { Problem } from "../../nouns/result.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "back"> & { readonly main: ReactElement };

interface EmailForm {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly verb: string;
  readonly language: Language;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const back = { href: "/sign-in", words: "Sign in" };

/** One question, the email, and what will be sent there. */
export const emailFormPage = ({ verb, typed, ...form }: EmailForm) =>
  formPage(
    { ...form, back, button: { words: verb } },
    <Field
      kind="text"
      name="email"
      label="Email"
      inputMode="email"
      autoComplete="email"
      value={typed["email"] ?? ""}
      language={form.language}
      problems={form.problems}
    />,
  );

/** The same whether there is such a login or not. */
export const sentPage = (what: string): Page => ({
  title: "Look in your email",
  contentLanguage: "en",
  back,
  main: (
    <>
      <PageTitle title="Look in your email" lead={what} />
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>It can take a few minutes. Look among the letters your email thinks you do not want, too.</li>
        <li>Nothing there? Check that you wrote the email that you were invited with, and try again.</li>
        <li>
          If this Alongside sends no email, whoever looks after it finds the letter in the outbox and can give you your
          link.
        </li>
      </ul>
    </>
  ),
});
