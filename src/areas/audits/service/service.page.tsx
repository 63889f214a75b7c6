import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, PageTitle, Questions, Tag, dateText } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Named } from "../audit.ts";
import { isLate } from "../limits.ts";
import type { Limit, LimitsPage } from "../limits.ts";
import { limitsWords, withDay } from "../limits.words.ts";
import type { LimitsWords } from "../limits.words.ts";
import { Saying, Writing } from "./service-forms.page.tsx";

export interface LimitsShown {
  readonly page: LimitsPage;
  readonly mayWrite: boolean;
  readonly maySayWord: boolean;
  /** What whoever looks may take back. */
  readonly ownWords: readonly string[];
  /** Organisations of whoever looks. */
  readonly own: readonly Named[];
  readonly organisations: readonly Named[];
  readonly today: string;
}

export interface LimitsDrawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

interface OneProps {
  readonly limit: Limit;
  readonly shown: LimitsShown;
  readonly drawn: LimitsDrawn;
  readonly words: LimitsWords;
}

const Promised = ({ limit, shown, drawn, words }: OneProps): ReactElement | null => {
  const day = (plain: string): string => dateText(plain, drawn.language);
  if (limit.doneOn !== null) return <Tag words={withDay(words.done, day(limit.doneOn))} tone="good" />;
  if (limit.byDay === null) return <p>{words.notDoing}</p>;
  return (
    <>
      {isLate(limit, shown.today) ? (
        <Tag words={withDay(words.late, day(limit.byDay))} tone="waiting" />
      ) : (
        <p>{withDay(words.byDay, day(limit.byDay))}</p>
      )}
      {limit.firstByDay !== null && limit.firstByDay !== limit.byDay ? (
        <p>{withDay(words.firstPromised, day(limit.firstByDay))}</p>
      ) : null}
    </>
  );
};

/** Organisations that agreed; those that have not said are named to themselves and to whoever writes. */
const Depends = ({ limit, shown, drawn, words }: OneProps): ReactElement | null => {
  const mine = shown.own.map(({ id }) => id);
  const named = limit.depends.filter(({ id, agrees }) => agrees === true || shown.mayWrite || mine.includes(id));
  if (named.length === 0) return null;
  const at = `/${drawn.place.slug}/limits/${shown.page.service.id}/named`;
  return (
    <>
      <p>
        {words.depends}:{" "}
        <bdi>
          {named
            .filter(({ agrees }) => agrees === true)
            .map(({ name }) => name)
            .join(", ")}
        </bdi>
        {named
          .filter(({ agrees }) => agrees !== true)
          .map(({ id, name, agrees }) => (
            <span key={id}>
              {" "}
              <bdi>{name}</bdi> (
              {agrees === null ? "has not said whether it may be named" : "does not want to be named"})
            </span>
          ))}
      </p>
      {named
        .filter(({ id }) => mine.includes(id))
        .map(({ id, name, agrees }) => (
          <Form
            key={id}
            action={at}
            idempotencyKey={`${drawn.idempotencyKey}-${limit.id.slice(0, 8)}-${id.slice(0, 8)}`}
          >
            <input type="hidden" name="limit" value={limit.id} />
            <input type="hidden" name="organisation" value={id} />
            <Field
              kind="radios"
              within={`${limit.id}-${id}`}
              name="agrees"
              label={`May ${name} be named here?`}
              choices={[
                { value: "yes", words: "Yes" },
                { value: "no", words: "No" },
              ]}
              value={agrees === null ? "" : agrees ? "yes" : "no"}
              language="en"
              problems={[]}
            />
            <Button words="Say so" look={agrees === null ? undefined : "second"} />
          </Form>
        ))}
    </>
  );
};

const One = (props: OneProps): ReactElement => {
  const { limit, shown, drawn, words } = props;
  const at = `/${drawn.place.slug}/limits/${shown.page.service.id}/promise`;
  return (
    <section className="al-card">
      <h2 dir="auto">{limit.lacks}</h2>
      {limit.doing === "" ? null : (
        <p>
          {words.doing}: <bdi>{limit.doing}</bdi>
        </p>
      )}
      <Promised {...props} />
      <Depends {...props} />
      {shown.mayWrite && limit.doneOn === null ? (
        <Form action={at} idempotencyKey={`${drawn.idempotencyKey}-${limit.id.slice(0, 12)}`}>
          <input type="hidden" name="limit" value={limit.id} />
          <Questions
            within={limit.id}
            questions={limit.byDay === null ? begunQuestions : promiseQuestions}
            typed={{}}
            language="en"
            problems={[]}
          />
          <Button words="Keep it" />
        </Form>
      ) : null}
    </section>
  );
};

const promiseQuestions: readonly Question[] = [
  {
    name: "does",
    label: "How does it stand?",
    kind: "radios",
    choices: [
      { value: "done", words: "It is done" },
      { value: "later", words: "It takes longer" },
    ],
  },
  { name: "byDay", label: "If it takes longer: by which day?", kind: "date" },
];

/** Of something about which nothing was promised so far. */
const begunQuestions: readonly Question[] = [
  {
    name: "does",
    label: "How does it stand?",
    kind: "radios",
    choices: [
      { value: "begun", words: "Something is done about it now" },
      { value: "ended", words: "It is over: the service can do it" },
    ],
  },
  { name: "doing", label: "What is done about it, or what changed?", kind: "text" },
  { name: "byDay", label: "If something is done now: by which day?", kind: "date" },
];

/** What a service cannot do yet: said by itself, beside what partners say. @practice P21 */
export const limitsPage = (shown: LimitsShown, drawn: LimitsDrawn) => {
  const words = limitsWords(drawn.language);
  const { page } = shown;
  return {
    title: `${words.title}: ${page.service.name}`,
    breadcrumbs: [
      { href: `/${drawn.place.slug}`, words: drawn.place.name },
      { href: `/${drawn.place.slug}/limits`, words: words.title },
    ],
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={drawn.problems} />
        <PageTitle title={<bdi>{page.service.name}</bdi>} lead={`${words.title}. ${words.lead}`} />
        {page.lookedOn === null ? null : <p>{withDay(words.lookedOn, dateText(page.lookedOn, drawn.language))}</p>}
        {page.described === "" ? null : (
          <p>
            {words.described}: <bdi>{page.described}</bdi>
          </p>
        )}
        {page.limits.length === 0 && page.described === "" ? <p>{words.nothing}</p> : null}
        {page.limits.map((limit) => (
          <One key={limit.id} limit={limit} shown={shown} drawn={drawn} words={words} />
        ))}
        <section aria-labelledby="partners">
          <h2 id="partners">{words.partners}</h2>
          {page.words.length === 0 ? <p>{words.noWord}</p> : null}
          {page.words.map((word) => (
            <blockquote key={word.id}>
              <p dir="auto">{word.words}</p>
              <p className="al-byline">
                <bdi>{word.organisation ?? "–"}</bdi>, {dateText(word.saidOn, drawn.language)}
              </p>
              {shown.ownWords.includes(word.id) ? (
                <Form
                  action={`/${drawn.place.slug}/limits/${page.service.id}/take-back`}
                  idempotencyKey={`${drawn.idempotencyKey}-${word.id.slice(0, 12)}`}
                >
                  <input type="hidden" name="word" value={word.id} />
                  <Button words="Take it back" look="second" />
                </Form>
              ) : null}
            </blockquote>
          ))}
          {shown.maySayWord ? <Saying shown={shown} drawn={drawn} /> : null}
        </section>
        {shown.mayWrite ? <Writing shown={shown} drawn={drawn} /> : null}
      </>
    ),
  };
};
