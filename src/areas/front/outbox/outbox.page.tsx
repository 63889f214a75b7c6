import type { ReactElement } from "react";
import { EmptyState, Notice, PageTitle, SummaryList, Table } from "../../../design/index.ts";
import { Button, Form } from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import { momentText } from "../moment.page.ts";

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export interface LetterShown {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly writtenAt: string;
  readonly until: string;
  readonly tries: number;
  readonly trouble: string | null;
}

interface Outbox {
  readonly letters: readonly LetterShown[];
  readonly hasMailServer: boolean;
  readonly language: Language;
}

const title = "Outbox";

export const outboxPage = ({ letters, hasMailServer, language }: Outbox): Page => ({
  title,
  contentLanguage: "en",
  breadcrumbs: [{ href: "/settings", words: "Your settings" }],
  main: (
    <>
      <PageTitle title={title} lead="Letters that have not left this Alongside." />
      {hasMailServer ? null : (
        <Notice kind="information" language={language}>
          <p>
            No mail server is set up, so letters stay here and you hand their links on yourself. To send them, set
            ALONGSIDE_SMTP_URL and ALONGSIDE_MAIL_FROM and start again: what is still good is then sent.
          </p>
        </Notice>
      )}
      {letters.length === 0 ? (
        <EmptyState title="Nothing waits here">
          <p>Invitations and links to sign in are listed here until they have been sent.</p>
        </EmptyState>
      ) : (
        <Table
          id="letters"
          caption="Letters, newest first"
          language={language}
          rowKey={({ id }: LetterShown) => id}
          groups={[{ rows: letters }]}
          columns={[
            { heading: "Letter", kind: "text", cell: ({ id, subject }) => <a href={`/outbox/${id}`}>{subject}</a> },
            { heading: "To", kind: "text", cell: ({ to }) => <bdi>{to}</bdi> },
            { heading: "Written", kind: "text", cell: ({ writtenAt }) => momentText(writtenAt) },
            { heading: "Good until", kind: "text", cell: ({ until }) => momentText(until) },
            { heading: "What happened", kind: "text", cell: whatHappened },
          ]}
        />
      )}
    </>
  ),
});

const whatHappened = ({ trouble, tries }: LetterShown): string =>
  trouble ?? (tries === 0 ? "Waits to be sent or handed on" : "On its way");

export const letterPage = (letter: LetterShown & { readonly text: string }): Page => ({
  title: letter.subject,
  contentLanguage: "en",
  breadcrumbs: [
    { href: "/settings", words: "Your settings" },
    { href: "/outbox", words: "Outbox" },
  ],
  main: (
    <>
      <PageTitle title={letter.subject} />
      <SummaryList
        rows={[
          { key: "To", value: <bdi>{letter.to}</bdi> },
          { key: "Written", value: momentText(letter.writtenAt) },
          { key: "Good until", value: momentText(letter.until) },
        ]}
      />
      <p>Whoever has the link in this letter can come in as the person it is for. Give it to nobody else.</p>
      <div dir="auto">
        {letter.text
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => (
            <p key={line}>
              {/^https?:\/\//.test(line) ? (
                <code dir="ltr" translate="no">
                  {line}
                </code>
              ) : (
                line
              )}
            </p>
          ))}
      </div>
      <Form action={`/outbox/${letter.id}`}>
        <Button words="Throw this letter away" look="warning" />
      </Form>
    </>
  ),
});
