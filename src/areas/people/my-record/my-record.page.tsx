import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  dayText,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  SummaryList,
} from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { Problem } from "../../../nouns/result.ts";

interface RecordShown {
  readonly name: string;
  readonly kinds: readonly {
    readonly kind: string;
    readonly words: string;
    readonly because: string;
    /** Where the person puts it right themselves, behind the place's address. */
    readonly ownPage?: string | undefined;
    readonly records: readonly Readonly<Record<string, string>>[];
  }[];
}

interface Around {
  readonly language: Language;
  readonly key: string;
  readonly name: string;
  readonly slug: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

const title = "What is kept on you";

export const myRecordPage = (record: RecordShown, around: Around): Page => {
  const { language, key, name, slug, typed, problems } = around;
  const filled = record.kinds.filter(({ records }) => records.length > 0);
  const empty = record.kinds.filter(({ records }) => records.length === 0);
  return {
    title,
    contentLanguage: "en",
    breadcrumbs: [
      { href: `/${slug}`, words: name },
      { href: `/${slug}/privacy`, words: "Privacy" },
    ],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="Everything this place keeps that is about you, and why. Only you see this page."
        />
        <p>
          Take it with you: <a href={`/${slug}/my-record?as=csv`}>for a spreadsheet (CSV)</a> or{" "}
          <a href={`/${slug}/my-record?as=json`}>for a program (JSON)</a>.
        </p>
        {filled.map((part) => (
          <Kind key={part.kind} {...part} slug={slug} />
        ))}
        {empty.length === 0 ? null : (
          <>
            <h2>Nothing of these is kept on you</h2>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {empty.map(({ kind, words }) => (
                <li key={kind}>{words}</li>
              ))}
            </ul>
          </>
        )}
        <h2>Correct your name</h2>
        <Form action={`/${slug}/my-record`} idempotencyKey={key}>
          <Field
            kind="text"
            name="name"
            label="Your name in this place"
            hint="In any script, as you write it yourself. It changes at once, and nobody has to agree."
            autoComplete="name"
            value={typed["name"] ?? record.name}
            language={language}
            problems={problems}
          />
          <Button words="Save my name" />
        </Form>
        <h2>Be forgotten</h2>
        <p>What can be deleted is deleted at once. What must stay, such as a decision, loses your name.</p>
        <ButtonLink href={`/${slug}/my-record/erase`} words="See what would be forgotten" look="second" />
      </>
    ),
  };
};

const begun = (words: string): string => `${words.charAt(0).toLocaleUpperCase("en")}${words.slice(1)}`;

/** Files keep days and moments as programs write them; a page says them as people do. */
const asRead = (value: string): string =>
  /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/u.test(value) ? dayText(value.slice(0, 10), "en") : value;

type KindShown = RecordShown["kinds"][number] & { readonly slug: string };

const Kind = ({ words, because, records, ownPage, slug }: KindShown): ReactElement => (
  <>
    <h2>{words}</h2>
    <p>{because}</p>
    {records.map((record, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- records come in a fixed order and have no name of their own
      <SummaryList
        key={index}
        rows={Object.entries(record).map(([key, value]) => ({ key: begun(key), value: <bdi>{asRead(value)}</bdi> }))}
      />
    ))}
    {ownPage === undefined ? null : (
      <p>
        <a href={`/${slug}/${ownPage}`}>
          Put it right, or take it away<span className="nhsuk-u-visually-hidden">: {words}</span>
        </a>
      </p>
    )}
  </>
);
