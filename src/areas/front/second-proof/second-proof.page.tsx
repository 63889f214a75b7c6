import type { ReactElement, ReactNode } from "react";
import { Button, ButtonLink, ErrorSummary, Field, Form, Notice, PageTitle, QrCode } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

interface Asking {
  readonly language: Language;
  readonly problems: readonly Problem[];
}

const title = "Second proof";

interface Framed extends Asking {
  readonly lead: string;
}

/** A page of one's own settings about the second proof. */
const framed = ({ lead, language, problems }: Framed, children: ReactNode): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: [{ href: "/settings", words: "Your settings" }],
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title={title} lead={lead} />
      {children}
    </>
  ),
});

const changing = "Six numbers that change every half minute.";

interface CodeAsked extends Asking {
  readonly label?: string;
  readonly hint: string;
}

const CodeField = ({ label = "The code that your app shows now", hint, language, problems }: CodeAsked) => (
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
          hint={`${changing} No phone? Write one of your recovery codes.`}
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

export const offerPage = ({ hasPassword, ...asking }: Offer): Page =>
  framed(
    {
      ...asking,
      lead: "A code from your phone, beside your password. Who has your password alone then cannot come in.",
    },
    <>
      <p>
        People employed to run or buy services need it before they can use their role. You need an app that shows codes:
        most phones have one among their passwords, or install any that is called an authenticator.
      </p>
      <Form action="/second-proof/key">
        {hasPassword ? <PasswordField {...asking} /> : null}
        <Button words="Set it up" />
      </Form>
    </>,
  );

interface KeyShown extends Asking {
  readonly kept: { readonly key: string; readonly address: string; readonly recoveryCodes: readonly string[] };
}

/** Shows that the app has the key; only then is it on. */
const SwitchOn = ({ hint, ...asking }: CodeAsked): ReactElement => (
  <Form action="/second-proof">
    <CodeField hint={hint} {...asking} />
    <Button words="Switch it on" />
  </Form>
);

/** The only time that the key and the recovery codes are shown. */
export const keyPage = ({ kept: { key, address, recoveryCodes }, ...asking }: KeyShown): Page =>
  framed(
    { ...asking, lead: "Three steps. It is not on until the last one is done." },
    <>
      <h2>1. Put this key into your app</h2>
      <p>In the app, choose to add an account, and point the camera at this picture:</p>
      <QrCode
        id="second-proof-key"
        title="The key for your app, to be read with a camera. It is written below."
        text={address}
      />
      <p>No camera? Choose to add an account with a key, and type or paste this:</p>
      <p>
        <code dir="ltr" translate="no">
          {key}
        </code>
      </p>
      <ButtonLink href={address} words="Or open it in an app on this device" look="second" />
      <h2>2. Keep these recovery codes somewhere safe</h2>
      <p>
        Each lets you in once if your phone is lost. Print them, or write them down: after this page they are never
        shown again.
      </p>
      <ul className="nhsuk-list" dir="ltr">
        {recoveryCodes.map((code) => (
          <li key={code}>
            <code translate="no">{code}</code>
          </li>
        ))}
      </ul>
      <h2>3. Show that it works</h2>
      <SwitchOn hint={changing} {...asking} />
    </>,
  );

/** A code did not hold while the second proof was being set up. */
export const keyWrongPage = (asking: Asking): Page =>
  framed(
    { ...asking, lead: "It is not on yet. Your key and your recovery codes are as they were." },
    <>
      <Notice kind="information" language={asking.language}>
        <p>
          <a href="/second-proof">See the key and the recovery codes again</a>. If codes never hold, check that your
          phone sets its clock by itself.
        </p>
      </Notice>
      <SwitchOn hint={`${changing} Wait for a new one.`} {...asking} />
    </>,
  );

export const onPage = ({ hasPassword, ...asking }: Offer): Page =>
  framed(
    { ...asking, lead: "It is on. You are asked for a code each time you sign in." },
    <>
      <h2>Another phone, or new recovery codes</h2>
      <p>Switch it off, then set it up again. While it is off, roles of staff cannot be used.</p>
      <Form action="/second-proof/off">
        {hasPassword ? <PasswordField {...asking} /> : null}
        <CodeField hint="Six numbers. Wait for a new one if you used this one to sign in." {...asking} />
        <Button words="Switch it off" look="warning" />
      </Form>
    </>,
  );
