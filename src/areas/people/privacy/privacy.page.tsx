import type { ReactElement } from "react";
import { ButtonLink, EmptyState, PageTitle, SummaryList, Table } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import { monthsWords } from "../months.words.ts";
import type { PrivacyAnswer } from "./privacy.schema.ts";

interface Around {
  readonly name: string;
  readonly slug: string;
  readonly mayWrite: boolean;
  /** Somebody who belongs to the place, and so has a record of their own. */
  readonly hasRecord: boolean;
  readonly mayChoose: boolean;
  readonly mayExport: boolean;
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };
type Shown = { readonly [Part in keyof PrivacyAnswer]: Readonly<PrivacyAnswer[Part]> };

const title = "Privacy";

/** What is kept on people here, written for those it is about. */
export const privacyPage = (shown: Shown, around: Around): Page => ({
  title: `${title} in ${around.name}`,
  contentLanguage: "en",
  breadcrumbs: [{ href: `/${around.slug}`, words: around.name }],
  main: (
    <>
      <PageTitle
        title={title}
        lead="What this place keeps on people, why, for how long, and what you can do about it."
      />
      <Responsible shown={shown} around={around} />
      <h2>What is kept on you, and why</h2>
      <SummaryList rows={shown.held.map(({ words, because }) => ({ key: words, value: because }))} />
      <p>
        Figures about communities are counts. They hold nobody’s name, and small ones are hidden before anyone sees
        them.
      </p>
      <h2>For how long</h2>
      <Table
        id="kept"
        caption="How long each kind is kept, and what happens then"
        captionHidden
        columns={[
          { heading: "What", kind: "text", cell: ({ words }: Kept) => words },
          { heading: "Forgotten after", kind: "text", cell: ({ months }: Kept) => monthsWords(months) },
        ]}
        groups={[{ rows: shown.kept }]}
        rowKey={({ kind }) => kind}
        language="en"
      />
      <p>
        Copies kept against loss (backups) hold older versions until they are deleted. When one has to be used,
        everybody who asked to be forgotten is forgotten again.
      </p>
      {around.mayChoose ? (
        <ButtonLink href={`/${around.slug}/retention`} words="Choose how long things are kept" look="second" />
      ) : null}
      <Rights around={around} />
      {around.mayExport ? (
        <>
          <h2>Take everything out</h2>
          <p>Everything this place keeps, as files that any program reads. It holds personal information.</p>
          <ButtonLink href={`/${around.slug}/export`} words="See what is in it" look="second" />
        </>
      ) : null}
    </>
  ),
});

type Kept = Readonly<PrivacyAnswer["kept"][number]>;

const Responsible = ({ shown, around }: { readonly shown: Shown; readonly around: Around }): ReactElement => {
  const { responsible } = shown;
  const href = `/${around.slug}/privacy/responsible`;
  if (responsible === null)
    return (
      <EmptyState
        title="Nobody has said yet who is responsible"
        {...(around.mayWrite ? { first: { href, words: "Say who is responsible" } } : {})}
      >
        <p>
          Somebody must answer for what is kept here.{" "}
          {around.mayWrite ? "Say who it is before people tell this place anything." : "Administrators write it here."}
        </p>
      </EmptyState>
    );
  return (
    <>
      <h2>Who is responsible</h2>
      <p>
        <bdi dir="auto">{responsible.responsible}</bdi>
      </p>
      <h3>How to reach them</h3>
      <Paragraphs text={responsible.contact} />
      <Paragraphs text={responsible.more} />
      {around.mayWrite ? <ButtonLink href={href} words="Change this" look="second" /> : null}
    </>
  );
};

const Paragraphs = ({ text }: { readonly text: string }): ReactElement => (
  <>
    {text
      .split(/\n+/)
      .filter((line) => line.trim() !== "")
      .map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two paragraphs may say the same, and their order never changes
        <p dir="auto" key={`${index} ${line}`}>
          {line}
        </p>
      ))}
  </>
);

const Rights = ({ around }: { readonly around: Around }): ReactElement => (
  <>
    <h2>What you can do</h2>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>See everything that is kept on you, and take it with you.</li>
      <li>Correct your name at once. For anything else that is wrong, ask those who are responsible.</li>
      <li>Ask for it to be forgotten. What can be deleted is deleted at once; what must stay loses your name.</li>
      <li>Ask them to stop using something, or to use it less.</li>
      <li>
        Complain to the Information Commissioner’s Office (ico.org.uk, 0303 123 1113) if you think it was not done
        right.
      </li>
    </ul>
    {around.hasRecord ? (
      <ButtonLink href={`/${around.slug}/my-record`} words="See what is kept on you" />
    ) : (
      <p>To see what is kept on you, sign in. If you cannot sign in, ask those who are responsible.</p>
    )}
  </>
);
