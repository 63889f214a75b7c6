import type { ReactElement } from "react";
import { Button, ButtonLink, ErrorSummary, Form, PageTitle } from "../../design/index.ts";
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
export const oneButtonPage = ({ title, lead, action, token, verb, language, problems = [] }: Asking): Page => ({
  title,
  contentLanguage: "en",
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title={title} lead={lead} />
      <Form action={action}>
        <input type="hidden" name="token" value={token} />
        <Button words={verb} />
      </Form>
    </>
  ),
});

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
