import type { ReactElement } from "react";
import { Button, ButtonLink, ErrorSummary, Field, Form, Notice, PageTitle } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Asking {
  readonly language: Language;
  readonly problems: readonly Problem[];
}

const title = "Second proof";
const up = [{ href: "/settings", words: "Your settings" }];

const CodeField = ({ label, hint, language, problems }: Asking & { readonly label: string; readonly hint: string }) => (
  <Field
    kind="text"
    name="code"
    label={label}
    hint={hint}
    width={20}
    autoComplete="one-time-code"
    language={language}
    problems={problems}
  />
);

/** At the door, after the password or the link. */
export const codePage = ({ next, language, problems }: Asking & { readonly next: string }): Page => ({
  title: "Prove it once more",
  contentLanguage: "en",
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title="Prove it once more" lead="Open the app on your phone that shows your codes for Alongside." />
      <Form action="/second-proof">
        {next === "/" ? null : <input type="hidden" name="next" value={next} />}
        <CodeField
          label="Code"
          hint="Six numbers that change every half minute. No phone? Write one of your recovery codes."
          language={language}
          problems={problems}
        />
        <Button words="Come in" />
      </Form>
      <p>
        Took longer than ten minutes? <a href="/sign-in">Begin again</a>. Phone and recovery codes both lost? Ask
        whoever looks after this Alongside: they can take your second proof away, and you set up a new one.
      </p>
    </>
  ),
});

interface Offer extends Asking {
  readonly hasPassword: boolean;
}

const PasswordField = ({ language, problems }: Asking): ReactElement => (
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
);

export const offerPage = ({ hasPassword, language, problems }: Offer): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: up,
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle
        title={title}
        lead="A code from your phone, beside your password. Who has your password alone then cannot come in."
      />
      <p>
        People employed to run or buy services need it before they can use their role. You need an app that shows codes:
        most phones have one among their passwords, or install any that is called an authenticator.
      </p>
      <Form action="/second-proof/key">
        {hasPassword ? <PasswordField language={language} problems={problems} /> : null}
        <Button words="Set it up" />
      </Form>
    </>
  ),
});

interface KeyShown extends Asking {
  readonly kept: { readonly key: string; readonly address: string; readonly recoveryCodes: readonly string[] };
}

/** The only time that the key and the recovery codes are shown. */
export const keyPage = ({ kept, language, problems }: KeyShown): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: up,
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title={title} lead="Three steps. It is not on until the last one is done." />
      <h2>1. Put this key into your app</h2>
      <p>In the app, choose to add an account with a key, and type or paste this:</p>
      <p>
        <code dir="ltr" translate="no">
          {kept.key}
        </code>
      </p>
      <ButtonLink href={kept.address} words="Or open it in an app on this device" look="second" />
      <h2>2. Keep these recovery codes somewhere safe</h2>
      <p>
        Each lets you in once if your phone is lost. Print them, or write them down: after this page they are never
        shown again.
      </p>
      <ul className="nhsuk-list" dir="ltr">
        {kept.recoveryCodes.map((code) => (
          <li key={code}>
            <code translate="no">{code}</code>
          </li>
        ))}
      </ul>
      <h2>3. Show that it works</h2>
      <Form action="/second-proof">
        <CodeField
          label="The code that your app shows now"
          hint="Six numbers that change every half minute."
          language={language}
          problems={problems}
        />
        <Button words="Switch it on" />
      </Form>
    </>
  ),
});

export const onPage = ({ hasPassword, language, problems }: Offer): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: up,
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title={title} lead="It is on. You are asked for a code each time you sign in." />
      <h2>Another phone, or new recovery codes</h2>
      <p>Switch it off, then set it up again. While it is off, roles of staff cannot be used.</p>
      <Form action="/second-proof/off">
        {hasPassword ? <PasswordField language={language} problems={problems} /> : null}
        <CodeField
          label="The code that your app shows now"
          hint="Six numbers. Wait for a new one if you used this one to sign in."
          language={language}
          problems={problems}
        />
        <Button words="Switch it off" look="warning" />
      </Form>
    </>
  ),
});

/** A code did not hold while the second proof was being set up. */
export const keyWrongPage = ({ language, problems }: Asking): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: up,
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title={title} lead="It is not on yet. Your key and your recovery codes are as they were." />
      <Notice kind="information" language={language}>
        <p>
          <a href="/second-proof">See the key and the recovery codes again</a>. If codes never hold, check that your
          phone sets its clock by itself.
        </p>
      </Notice>
      <Form action="/second-proof">
        <CodeField
          label="The code that your app shows now"
          hint="Six numbers that change every half minute. Wait for a new one."
          language={language}
          problems={problems}
        />
        <Button words="Switch it on" />
      </Form>
    </>
  ),
});
