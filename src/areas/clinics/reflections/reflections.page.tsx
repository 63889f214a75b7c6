import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, Notice, PageTitle, Pagination, dateText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { LogState, Reflection } from "../reflection.ts";
import { reflectionWords } from "../reflections.words.ts";
import type { ReflectionWords } from "../reflections.words.ts";

export interface LogShown {
  readonly state: LogState;
  readonly reflections: readonly Reflection[];
  readonly page: number;
  readonly last: number;
  readonly codeOn: string | null;
  /** The identifier of the entry that is written next. */
  readonly next: string;
}

export interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly problems?: readonly Problem[];
  readonly typed?: Readonly<Record<string, string>>;
}

const noProblems: readonly Problem[] = [];

interface Props {
  readonly shown: LogShown;
  readonly at: string;
  readonly words: ReflectionWords;
  readonly language: Language;
  readonly problems: readonly Problem[];
  readonly typed: Readonly<Record<string, string>>;
}

export const logAt = (slug: string): string => `/${slug}/clinics/reflections`;

/** One's own log: how it is kept, the way in, and what one wrote. @practice P40 */
export const reflectionsPage = (shown: LogShown, { place, language, problems = noProblems, typed = {} }: Looking) => {
  const words = reflectionWords(language);
  const props: Props = { shown, at: logAt(place.slug), words, language, problems, typed };
  return {
    title: words.title,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.title} lead={words.lead} />
        {shown.state === "none" ? (
          <Begin {...props} />
        ) : shown.state === "locked" ? (
          <Open {...props} />
        ) : (
          <Log {...props} />
        )}
      </>
    ),
  };
};

export const Passphrase = ({
  name,
  label,
  hint,
  language,
  problems,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly language: Language;
  readonly problems: readonly Problem[];
}): ReactElement => (
  <Field
    kind="text"
    name={name}
    label={label}
    {...(hint === undefined ? {} : { hint })}
    secret
    // Not the browser's to keep: whoever opens the browser would open the log.
    autoComplete="off"
    language={language}
    problems={problems}
  />
);

const Begin = ({ at, words, language, problems }: Props): ReactElement => (
  <>
    <Notice kind="warning" language={language}>
      <p>{words.loses}</p>
    </Notice>
    <p>{words.whileOpen}</p>
    <Form action={`${at}/begin`}>
      <Passphrase name="passphraseNew" label={words.choose} hint={words.hint} language={language} problems={problems} />
      <Passphrase name="passphraseAgain" label={words.again} language={language} problems={problems} />
      <Field
        kind="checkboxes"
        name="understood"
        label={words.tickFirst}
        choices={[{ value: "yes", words: words.understood }]}
        language={language}
        problems={problems}
      />
      <Button words={words.begin} />
    </Form>
  </>
);

const Open = ({ at, words, language, problems, typed }: Props): ReactElement => (
  <>
    <Form action={typed["words"] === undefined ? `${at}/open` : at}>
      {typed["words"] === undefined ? null : <Writing {...{ words, language, problems, typed }} />}
      <Passphrase
        name="passphrase"
        label={words.passphrase}
        hint={words.orCode}
        language={language}
        problems={problems}
      />
      <Button words={typed["words"] === undefined ? words.open : words.keep} />
    </Form>
    <p>{words.whileOpen}</p>
    <p>
      <a href={`${at}/throw-away`}>{words.lost}</a>
    </p>
  </>
);

const Writing = ({ words, language, problems, typed }: Omit<Props, "shown" | "at">): ReactElement => (
  <>
    <input type="hidden" name="entry" value={typed["entry"] ?? ""} />
    <Field
      kind="textarea"
      name="words"
      label={words.write}
      hint={words.writeHint}
      value={typed["words"] ?? ""}
      rows={8}
      language={language}
      problems={problems}
    />
  </>
);

const Log = ({ shown, at, words, language, problems, typed }: Props): ReactElement => (
  <>
    <Form action={at}>
      <Writing {...{ words, language, problems, typed: { entry: shown.next, ...typed } }} />
      <Button words={words.keep} />
    </Form>
    <Form action={`${at}/lock`}>
      <Button words={words.lock} look="second" />
    </Form>
    <h2>{words.written}</h2>
    {shown.reflections.length === 0 ? <p>{words.none}</p> : null}
    {shown.reflections.map(({ id, on, words: said }) => (
      <article key={id}>
        <h3>{dateText(on, language)}</h3>
        {said === null ? <p>{words.unreadable}</p> : <Said text={said} />}
      </article>
    ))}
    <Pagination language={language} page={shown.page} last={shown.last} hrefOf={(page) => `${at}?page=${page}`} />
    <ul>
      <li>
        <a href={`${at}/passphrase`}>{words.change}</a>
      </li>
      <li>
        <a href={`${at}/recovery`}>{words.code}</a>
        {shown.codeOn === null ? null : ` · ${words.codeSince.replace(/\{\w+\}/, dateText(shown.codeOn, language))}`}
      </li>
      <li>
        <a href={`${at}/throw-away`}>{words.throwAway}</a>
      </li>
    </ul>
  </>
);

const Said = ({ text }: { readonly text: string }): ReactElement => (
  <>
    {text.split(/\n{2,}/).map((part, number) => (
      // oxlint-disable-next-line react/no-array-index-key -- the paragraphs of a text stay where they are
      <p key={number} dir="auto">
        {part}
      </p>
    ))}
  </>
);
