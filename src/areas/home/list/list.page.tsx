import type { ReactElement, ReactNode } from "react";
import { Button, ButtonLink, Details, Form, PageTitle, dayText } from "../../../design/index.ts";
import type { Member } from "../../../nouns/actor.ts";
import type { HomeHere, NewsHere, WaitingHere, When } from "../home.ts";
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
        <PageTitle title={words.today} />
        <Today {...spoken} />
        <News {...spoken} />
        <ThisPlace {...spoken} />
        <p className="al-byline">
          <Told language={language}>{standingWords(drawn.member)}</Told>
        </p>
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

const Because = ({ one, language, words }: WaitingProps): ReactElement => (
  <p className="al-waits__because">
    {one.by === null ? null : (
      <time className="al-waits__by" dateTime={one.by}>
        {(one.when === "late" ? words.wasBy : words.by)(dayOf(one.by, language))}{" "}
      </time>
    )}
    <Told language={language}>{one.because}</Told>
    {one.by !== null || one.since === null ? null : (
      <time dateTime={one.since}> {words.since(dayOf(one.since, language))}</time>
    )}
  </p>
);

/** The first thing to do has the page's one button; it stands in the first view of a small phone. */
const FirstThing = (props: WaitingProps): ReactElement => (
  <div className="al-waits__first">
    <p className="al-waits__words">
      <Told language={props.language}>{props.one.words}</Told>
    </p>
    <Told language={props.language}>
      <ButtonLink href={props.one.href} words={props.one.verb} />
    </Told>
    <Because {...props} />
  </div>
);

const WaitingList = ({
  ones,
  language,
  words,
}: Omit<WaitingProps, "one"> & { readonly ones: readonly WaitingHere[] }) => (
  <ul className="al-waits">
    {ones.map((one) => (
      <li className="al-waits__one" key={`${one.href} ${one.words}`}>
        <p className="al-waits__words">
          <Told language={language}>{one.words}</Told>
        </p>
        <Because one={one} language={language} words={words} />
        <a className="al-waits__go" href={one.href}>
          <Told language={language}>{one.verb}</Told>
        </a>
      </li>
    ))}
  </ul>
);

/** As many of a kind as one reads at a glance; the others are folded. */
const linesOpen = 5;

const Group = ({
  ones,
  when,
  ...said
}: Omit<WaitingProps, "one"> & { readonly ones: readonly WaitingHere[]; readonly when: When }) => (
  <>
    <h2>{said.words.whens[when]}</h2>
    <WaitingList ones={ones.slice(0, linesOpen)} {...said} />
    {ones.length <= linesOpen ? null : (
      <Details summary={said.words.more(ones.length - linesOpen)}>
        <WaitingList ones={ones.slice(linesOpen)} {...said} />
      </Details>
    )}
  </>
);

const Today = ({ home: { today, ideas }, language, words }: Spoken): ReactElement => {
  const [first, ...rest] = today;
  const groups = Map.groupBy(rest, ({ when }) => when);
  return (
    <>
      {first === undefined ? (
        <p>
          {words.nothingWaits}
          {ideas.length > 0 ? ` ${words.ideas}` : ""}
        </p>
      ) : (
        <FirstThing one={first} language={language} words={words} />
      )}
      {[...groups].map(([when, ones]) => (
        <Group key={when} when={when} ones={ones} language={language} words={words} />
      ))}
      {ideas.length === 0 ? null : (
        <ul>
          {ideas.map(({ href, words: said }) => (
            <li key={href}>
              <a href={href}>
                <Told language={language}>{said}</Told>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

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

const News = ({ home: { news, since, until }, placeSlug, formKey, language, words }: Spoken): ReactElement =>
  news.length === 0 ? (
    <p>
      <time dateTime={since}>{words.nothingNew(dayOf(since, language))}</time>
    </p>
  ) : (
    <Details summary={words.newsCount(news.length)}>
      <NewsList news={news} language={language} />
      <Form action={`/${placeSlug}/home`} idempotencyKey={formKey}>
        <input type="hidden" name="to" value={until} />
        <Button words={words.haveRead} look="second" />
      </Form>
    </Details>
  );

const ThisPlace = ({ home: { told }, words: said }: Spoken): ReactElement => (
  <Details summary={said.thisPlace}>
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
  </Details>
);
