import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, Notice, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";

export interface SigningIn {
  readonly language: Language;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly signedInAs: string | null;
  /** Where they wanted to go. */
  readonly next: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

const title = "Sign in";

export const signInPage = ({ language, typed, problems, signedInAs, next }: SigningIn): Page => ({
  title,
  contentLanguage: "en",
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title={title} lead="For people who work with this Alongside: services, communities, champions." />
      {signedInAs === null ? null : (
        <Notice kind="information" language={language}>
          <p>
            You are signed in as <bdi>{signedInAs}</bdi>. Signing in again changes who you are on this device.
          </p>
        </Notice>
      )}
      <Form action="/sign-in">
        {next === "/" ? null : <input type="hidden" name="next" value={next} />}
        <Field
          kind="text"
          name="email"
          label="Email"
          inputMode="email"
          autoComplete="username"
          value={typed["email"] ?? ""}
          language={language}
          problems={problems}
        />
        <Field
          kind="text"
          name="password"
          label="Password"
          secret
          autoComplete="current-password"
          language={language}
          problems={problems}
        />
        <Button words={title} />
      </Form>
      <ul className="nhsuk-list">
        <li>
          <a href="/sign-in/link">Sign in with a link sent to your email instead</a>
        </li>
        <li>
          <a href="/forgotten">I have forgotten my password</a>
        </li>
      </ul>
      <p>
        No way in yet? Somebody in your place, or whoever looks after this Alongside, can invite you. You can{" "}
        <a href="/try">try it with two files</a> without signing in.
      </p>
    </>
  ),
});
