import type { ReactElement } from "react";
import { Button, ButtonLink, Details, Form, PageTitle, dayText } from "../../../design/index.ts";
import type { ShellProps } from "../../../design/index.ts";
import type { Member } from "../../../nouns/actor.ts";
import type { HomeHere, NewsHere, WaitingHere } from "../home.ts";
import { standingWords } from "./list.rules.ts";

interface HomeDrawn {
  readonly home: HomeHere;
  readonly member: Member;
  readonly placeSlug: string;
  /** Of the form: pressing twice says once that one has read. */
  readonly formKey: string;
}

type Page = Pick<ShellProps, "title" | "contentLanguage"> & { readonly main: ReactElement };

/** Home: one column, in the order in which somebody needs it. */
export const homePage = (drawn: HomeDrawn): Page => ({
  title: "Home",
  contentLanguage: "en",
  main: (
    <>
      <PageTitle title="Home" lead={standingWords(drawn.member)} />
      <Today {...drawn} />
      <News {...drawn} />
      <ThisPlace home={drawn.home} />
    </>
  ),
});

/** In English, as the page around it is. */
const Day = ({ at }: { readonly at: string }): ReactElement => (
  <time dateTime={at}>{dayText(at.slice(0, 10), "en")}</time>
);

const WaitingItem = ({ one }: { readonly one: WaitingHere }): ReactElement => (
  <li className="al-waits__one">
    <p className="al-waits__words" dir="auto">
      {one.words}
    </p>
    <p className="al-waits__because" dir="auto">
      {one.because}
      {one.since === null ? null : (
        <>
          {" "}
          Since <Day at={one.since} />.
        </>
      )}
    </p>
    <ButtonLink href={one.href} words={one.verb} look="second" />
  </li>
);

const Today = ({ home: { today, ideas } }: HomeDrawn): ReactElement => (
  <section aria-labelledby="today">
    <h2 id="today">Today</h2>
    {today.length > 0 ? (
      <ul className="al-waits">
        {today.map((one) => (
          <WaitingItem key={`${one.href} ${one.words}`} one={one} />
        ))}
      </ul>
    ) : (
      <p>Nothing waits for you today.{ideas.length > 0 ? " If you have time, you could:" : ""}</p>
    )}
    {ideas.length === 0 ? null : (
      <ul>
        {ideas.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** As many as one reads at a glance; the others are folded. */
const newsOpen = 5;

const NewsList = ({ news }: { readonly news: readonly NewsHere[] }): ReactElement => (
  <ul className="al-news">
    {news.map(({ words, at, href }) => (
      <li key={`${at} ${words}`}>
        <bdi>{href === null ? words : <a href={href}>{words}</a>}</bdi>{" "}
        <span className="al-news__day">
          <Day at={at} />
        </span>
      </li>
    ))}
  </ul>
);

const News = ({ home: { news, since, until }, placeSlug, formKey }: HomeDrawn): ReactElement => (
  <section aria-labelledby="news">
    <h2 id="news">Since you were last here</h2>
    {news.length === 0 ? (
      <p>
        Nothing new since <Day at={since} />.
      </p>
    ) : (
      <>
        <NewsList news={news.slice(0, newsOpen)} />
        {news.length <= newsOpen ? null : (
          <Details summary={`Show ${news.length - newsOpen} more`}>
            <NewsList news={news.slice(newsOpen)} />
          </Details>
        )}
        <Form action={`/${placeSlug}/home`} idempotencyKey={formKey}>
          <input type="hidden" name="to" value={until} />
          <Button words="I have read this" look="second" />
        </Form>
      </>
    )}
  </section>
);

const ThisPlace = ({ home: { told } }: { readonly home: HomeHere }): ReactElement => (
  <section aria-labelledby="this-place">
    <h2 id="this-place">This place</h2>
    {told.length === 0 ? (
      <p>
        Findings stand here as sentences, each with how sure it is. There are none for you just now. Perhaps nobody has
        brought in figures of who lives here and who comes to a service, nothing in the newest of them stands out, or
        the keepers show figures to other roles.
      </p>
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
