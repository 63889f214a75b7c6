import type { ReactElement } from "react";
import { ButtonLink, formPage, PageTitle } from "../../design/index.ts";
import type { Language, ShellProps } from "../../design/index.ts";
import type { Problem } from "../../nouns/result.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

interface Asking {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly token: string;
  readonly verb: string;
  readonly language: Language;
  readonly problems?: readonly Problem[];
}

/**
 * A page that a link in a letter leads to: nothing happens until the button is pressed, because programs that look
 * through people's mail open every link in it.
 */
export const oneButtonPage = ({ token, verb, problems = [], ...form }: Asking) =>
  formPage({ ...form, problems, button: { words: verb } }, <input type="hidden" name="token" value={token} />);

interface Said {
  readonly title: string;
  readonly lead: string;
  readonly go: { readonly href: string; readonly words: string };
}

/** A page that says one thing and where to go. */
export const saidPage = ({ title, lead, go }: Said): Page => ({
  title,
  contentLanguage: "en",
  main: (
    <>
      <PageTitle title={title} lead={lead} />
      <ButtonLink href={go.href} words={go.words} />
    </>
  ),
});
