import type { ReactElement, ReactNode } from "react";
import { Button, ButtonLink, Details, Form, PageTitle, dayText } from "../../../design/index.ts";
import type { Member } from "../../../nouns/actor.ts";
import type { HomeHere, NewsHere, WaitingHere } from "../home.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import { standingWords } from "./list.rules.ts";
import { homeWords } from "./list.words.ts";

interface HomeDrawn {
  readonly home: HomeHere;
  readonly member: Member;
  readonly placeSlug: string;
  /** Of the form: pressing twice says once that one has read. */
  readonly formKey: string;
  readonly language: Language;
}

interface Spoken extends HomeDrawn {
  readonly words: ReturnType<typeof homeWords>["words"];
}

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

/** Home: one column, in the order in which somebody needs it. */
export const homePage = (drawn: HomeDrawn): Page => {
  const { language, words } = homeWords(drawn.language);
  const spoken: Spoken = { ...drawn, language, words };
  return {
    title: words.title,
    contentLanguage: language,
    main: (
      <>
        <PageTitle title={words.title} lead={<Told language={language}>{standingWords(drawn.member)}</Told>} />
        <Today {...spoken} />
        <News {...spoken} />
        <ThisPlace {...spoken} />
      </>
    ),
  };
};

interface ToldProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** What areas tell is written in English, whatever the page around it speaks, with people's own words in it. */
const Told = ({ language, children }: ToldProps): ReactElement =>
  language === "en" ? (
    <>{children}</>
  ) : (
    <span lang="en" dir="auto">
      {children}
    </span>
  );

const dayOf = (at: string, language: Language): string => dayText(at.slice(0, 10), language);

interface WaitingProps extends Pick<Spoken, "language" | "words"> {
  readonly one: WaitingHere;
}

const WaitingItem = ({ one, language, words }: WaitingProps): ReactElement => (
  <li className="al-waits__one">
    <p className="al-waits__words" dir="auto">
      <Told language={language}>{one.words}</Told>
    </p>
    <p className="al-waits__because" dir="auto">
      <Told language={language}>{one.because}</Told>
      {one.since === null ? null : (
        <>
          {" "}
          <time dateTime={one.since}>{words.since(dayOf(one.since, language))}</time>
        </>
      )}
    </p>
    <Told language={language}>
      <ButtonLink href={one.href} words={one.verb} look="second" />
    </Told>
  </li>
);

const Today = ({ home: { today, ideas }, language, words: said }: Spoken): ReactElement => (
  <section aria-labelledby="today">
    <h2 id="today">{said.today}</h2>
    {today.length > 0 ? (
      <ul className="al-waits">
        {today.map((one) => (
          <WaitingItem key={`${one.href} ${one.words}`} one={one} language={language} words={said} />
        ))}
      </ul>
    ) : (
      <p>
        {said.nothingWaits}
        {ideas.length > 0 ? ` ${said.ideas}` : ""}
      </p>
    )}
    {ideas.length === 0 ? null : (
      <ul>
        {ideas.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>
              <Told language={language}>{words}</Told>
            </a>
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** As many as one reads at a glance; the others are folded. */
const newsOpen = 5;

interface NewsProps {
  readonly news: readonly NewsHere[];
  readonly language: Language;
}

const NewsList = ({ news, language }: NewsProps): ReactElement => (
  <ul className="al-news">
    {news.map(({ words, at, href }) => (
      <li key={`${at} ${words}`}>
        <bdi>
          <Told language={language}>{href === null ? words : <a href={href}>{words}</a>}</Told>
        </bdi>{" "}
        <span className="al-news__day">
          <time dateTime={at}>{dayOf(at, language)}</time>
        </span>
      </li>
    ))}
  </ul>
);

const News = ({ home: { news, since, until }, placeSlug, formKey, language, words }: Spoken): ReactElement => (
  <section aria-labelledby="news">
    <h2 id="news">{words.news}</h2>
    {news.length === 0 ? (
      <p>
        <time dateTime={since}>{words.nothingNew(dayOf(since, language))}</time>
      </p>
    ) : (
      <>
        <NewsList news={news.slice(0, newsOpen)} language={language} />
        {news.length <= newsOpen ? null : (
          <Details summary={words.more(news.length - newsOpen)}>
            <NewsList news={news.slice(newsOpen)} language={language} />
          </Details>
        )}
        <Form action={`/${placeSlug}/home`} idempotencyKey={formKey}>
          <input type="hidden" name="to" value={until} />
          <Button words={words.haveRead} look="second" />
        </Form>
      </>
    )}
  </section>
);

const ThisPlace = ({ home: { told }, words: said }: Spoken): ReactElement => (
  <section aria-labelledby="this-place">
    <h2 id="this-place">{said.thisPlace}</h2>
    {told.length === 0 ? (
      <p>{said.noFindings}</p>
    ) : (
      <ul className="al-told">
        {told.map(({ words, href }) => (
          <li key={`${href} ${words}`}>
            <a href={href}>
              <bdi>{words}</bdi>
            </a>
          </li>
        ))}
      </ul>
    )}
  </section>
);
