import type { ReactElement } from "react";
import { Button, Card, ErrorSummary, Field, Form, PageTitle, SummaryList } from "../../../design/index.ts";
import { languages } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";
import { momentText } from "../moment.page.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

export interface OwnSettings {
  readonly name: string;
  readonly email: string;
  readonly language: string | null;
  readonly hasPassword: boolean;
  readonly secondProof: "off" | "begun" | "on";
  readonly devices: number;
  readonly looksAfterHouse: boolean;
  readonly tokens: readonly {
    readonly id: string;
    readonly name: string;
    readonly madeAt: string;
    readonly lastUsedOn: string | null;
    readonly expiresAt: string;
  }[];
}

interface Shown {
  readonly own: OwnSettings;
  readonly language: Language;
}

const title = "Your settings";

export const settingsPage = ({ own, language }: Shown): Page => ({
  title,
  contentLanguage: "en",
  main: (
    <>
      <PageTitle title={title} lead="What Alongside knows of you as somebody who signs in. Only you see this page." />
      <Card title="Signing in">
        <SummaryList rows={rowsOf(own)} />
      </Card>
      <Card title="What you are called">
        <NameForm name={own.name} chosen={own.language ?? ""} language={language} problems={[]} />
      </Card>
      <Card title="Tokens for programs">
        <Tokens tokens={own.tokens} />
      </Card>
      <Card title="Leaving for good">
        <p>
          <a href="/settings/close">Close your login</a>. You see first what is deleted, and what stays and why.
        </p>
      </Card>
      {own.looksAfterHouse ? (
        <Card title="This Alongside">
          <p>
            You look after it. <a href="/outbox">See letters that have not been sent</a>
          </p>
        </Card>
      ) : null}
    </>
  ),
});

const rowsOf = (own: OwnSettings) => [
  {
    key: "Email",
    value: <bdi>{own.email}</bdi>,
    action: { href: "/settings/email", words: "Change", about: "your email" },
  },
  {
    key: "Password",
    value: own.hasPassword ? "Set" : "None: you sign in with a link",
    action: {
      href: "/settings/password",
      words: own.hasPassword ? "Change" : "Choose one",
      about: "your password",
    },
  },
  {
    key: "Second proof",
    value: own.secondProof === "on" ? "On" : "Off",
    action: {
      href: "/second-proof",
      words: own.secondProof === "on" ? "See" : "Set it up",
      about: "the second proof",
    },
  },
  {
    key: "Devices",
    value: own.devices === 1 ? "Signed in on this one" : `Signed in on ${own.devices}`,
    action: { href: "/devices", words: "See", about: "your devices" },
  },
];

interface Naming {
  readonly name: string;
  readonly chosen: string;
  readonly language: Language;
  readonly problems: readonly Problem[];
}

const NameForm = ({ name, chosen, language, problems }: Naming): ReactElement => (
  <Form action="/settings">
    <Field
      kind="text"
      name="name"
      label="Your name"
      hint="In any script, as you are called."
      autoComplete="name"
      value={name}
      language={language}
      problems={problems}
    />
    <Field
      kind="select"
      name="language"
      label="The language you read best"
      hint="Pages are shown in it as far as they have been translated."
      choices={languages.map((one) => ({ value: one.code, words: one.name }))}
      value={chosen}
      language={language}
      problems={problems}
    />
    <Button words="Keep this" />
  </Form>
);

const Tokens = ({ tokens }: Pick<OwnSettings, "tokens">): ReactElement => (
  <>
    {tokens.length === 0 ? (
      <p>
        None. A token lets a program read and write for you. Whoever runs this Alongside can make one at its computer:
        alongside user token
      </p>
    ) : (
      tokens.map(({ id, name, madeAt, lastUsedOn, expiresAt }) => (
        <Form key={id} action="/settings/tokens">
          <input type="hidden" name="token" value={id} />
          <p>
            <bdi>{name}</bdi>: made {momentText(madeAt)},{" "}
            {lastUsedOn === null ? "never used" : `last used ${lastUsedOn}`}, ends {momentText(expiresAt)}.
          </p>
          <Button words={`Take back ${name}`} look="second" />
        </Form>
      ))
    )}
  </>
);

/** The form of name and language again, with what must be put right. */
export const namePage = (naming: Naming): Page => ({
  title,
  contentLanguage: "en",
  main: (
    <>
      <ErrorSummary language={naming.language} problems={naming.problems} />
      <PageTitle title={title} />
      <NameForm {...naming} />
    </>
  ),
});
