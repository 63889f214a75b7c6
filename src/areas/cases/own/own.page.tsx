import type { ReactElement } from "react";
import { Button, Form, Notice, PageTitle, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Consent, Glass, Named, Read } from "../case.ts";
import { caseWords } from "../cases.words.ts";
import type { CaseWords } from "../cases.words.ts";

export interface OwnShown {
  /** Null where the link does not work, or something was just taken back. */
  readonly one: {
    readonly pseudonym: string;
    readonly holder: Named;
    readonly from: Named | null;
    readonly consents: readonly (Consent & { readonly with: string; readonly stands: boolean })[];
    readonly glasses: readonly Glass[];
  } | null;
  readonly reads: readonly Read[];
  readonly token: string;
  readonly isDone: boolean;
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

interface Parts {
  readonly one: NonNullable<OwnShown["one"]>;
  readonly words: CaseWords;
  readonly language: Language;
}

const Yes = ({ one, words, language }: Parts): ReactElement => (
  <section>
    <h2>{words.yesTitle}</h2>
    {one.consents.length === 0 ? <p>{words.noYes}</p> : null}
    {one.consents.map((consent) => (
      <div key={consent.id} className="al-card">
        <p>
          <strong dir="auto">{consent.with}</strong> {words.mayRead} <span dir="auto">{consent.purpose}</span>
        </p>
        {consent.basis === "consent" ? null : (
          <p>
            {words.notYourYes} <span dir="auto">{consent.reason}</span>
          </p>
        )}
        <p>
          {consent.withdrawnAt === null
            ? `${words.until}: ${dayText(consent.until, language)}`
            : `${words.takenBack}: ${dayText(consent.withdrawnAt.slice(0, 10), language)}`}
        </p>
      </div>
    ))}
  </section>
);

const Looked = ({
  reads,
  words,
  language,
}: Pick<Parts, "words" | "language"> & { readonly reads: readonly Read[] }) => (
  <section>
    <h2>{words.lookedTitle}</h2>
    {reads.length === 0 ? <p>{words.nobodyLooked}</p> : null}
    <ul>
      {reads.map((read, index) => (
        <li key={`${index} ${read.at}`}>
          {dayText(read.at.slice(0, 10), language)}: <bdi>{read.name ?? words.somebody}</bdi>
          {read.of === null ? null : (
            <>
              , <bdi>{read.of.name}</bdi>
            </>
          )}{" "}
          ({words.rights[read.right]})
        </li>
      ))}
    </ul>
  </section>
);

const Opened = ({ one, words, language }: Parts): ReactElement | null =>
  one.glasses.length === 0 ? null : (
    <section>
      <h2>{words.openedTitle}</h2>
      {one.glasses.map((glass) => (
        <div key={glass.id} className="al-card">
          <p>
            {dayText(glass.openedAt.slice(0, 10), language)}: <bdi>{glass.of.name}</bdi>.{" "}
            <span dir="auto">{glass.reason}</span>
          </p>
          <p>{glass.wasRight === null ? words.notLookedAt : glass.wasRight ? words.wasRight : words.wasWrong}</p>
        </div>
      ))}
    </section>
  );

/** Who may see what is written about somebody, who looked, and taking one’s yes back: the person’s own page. @practice P17 */
export const ownPage = ({ one, reads, token, isDone }: OwnShown, { place, language, idempotencyKey }: Drawn) => {
  const words = caseWords(language);
  return {
    title: words.title,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={words.title} lead={isDone ? undefined : words.lead} />
        {isDone ? (
          <Notice kind="done" language={language}>
            <p>{words.done}</p>
          </Notice>
        ) : null}
        {one === null ? null : (
          <>
            <p>
              {words.called} <strong dir="ltr">{one.pseudonym}</strong>
            </p>
            <p>
              {words.holds} <bdi>{one.holder.name}</bdi>
            </p>
            {one.from === null ? null : (
              <p>
                {words.asked} <bdi>{one.from.name}</bdi>
              </p>
            )}
            <Yes one={one} words={words} language={language} />
            {one.consents.some(({ stands }) => stands) ? (
              <Form action={`/${place.slug}/cases/own`} idempotencyKey={idempotencyKey}>
                <input type="hidden" name="token" value={token} />
                <p>{words.takeBackWhat}</p>
                <Button words={words.takeBack} />
              </Form>
            ) : null}
            <Opened one={one} words={words} language={language} />
            <Looked reads={reads} words={words} language={language} />
          </>
        )}
      </>
    ),
  };
};
