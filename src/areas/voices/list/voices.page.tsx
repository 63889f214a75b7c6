import type { ReactElement } from "react";
import {
  ButtonLink,
  EmptyState,
  FilterLinks,
  PageTitle,
  Pagination,
  Table,
  Tag,
  dayText,
} from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { ageWords, stateOf } from "../clock.rules.ts";
import { voicesMax } from "../voice.ts";
import type { Voice } from "../voice.ts";
import { beginningOf, kindWords, stateWords } from "../voices-staff.words.ts";

const showWords = {
  open: "Open",
  late: "Past their day",
  unheard: "To be written down",
  answered: "Answered",
  all: "All",
} as const;

export interface VoicesShown {
  /** Of this page. */
  readonly voices: readonly Voice[];
  /** On every page of it. */
  readonly count: number;
  readonly page: number;
  readonly last: number;
  readonly show: keyof typeof showWords;
  readonly today: string;
  readonly mayWriteDown: boolean;
  readonly mayName: boolean;
  readonly mayAnswerFears: boolean;
}

/** What people said, due first at the top: whose it is, how old, and what comes next. @practice P43 */
export const voicesPage = (shown: VoicesShown, { slug, name }: PlaceHere) => ({
  title: "Voices",
  contentLanguage: "en" as const,
  breadcrumbs: [{ href: `/${slug}`, words: name }],
  main: (
    <>
      <PageTitle
        title="Voices"
        lead="What people said here, most of them without a name. Each gets an answer by a day."
      />
      {shown.mayWriteDown ? (
        <p>
          <ButtonLink href={`/${slug}/voices/write-down`} words="Write down what somebody said" look="second" />
        </p>
      ) : null}
      <FilterLinks
        label="Which voices"
        links={Object.entries(showWords).map(([value, words]) => ({
          href: `/${slug}/voices?show=${value}`,
          words,
          current: value === shown.show,
        }))}
      />
      {shown.voices.length === 0 ? (
        <EmptyState
          title={shown.show === "open" ? "Nothing waits for you" : "There is nothing of this kind for you"}
          first={{ href: `/${slug}/voices/new`, words: "See what people see" }}
        >
          <p>
            Everybody can say something without an account. What is for you to read stands here, and what is due first
            stands at the top.
          </p>
        </EmptyState>
      ) : (
        <Rows {...shown} slug={slug} />
      )}
      {shown.count < voicesMax ? null : <p>Only the first {voicesMax} are listed. Answer these first.</p>}
      <Doing {...shown} slug={slug} />
    </>
  ),
});

type Drawn = VoicesShown & { readonly slug: string };

/** Short rows: what was said, by when it is to be answered, and what comes next. */
const Rows = ({ voices, count, page, last, show, today, slug }: Drawn): ReactElement => (
  <>
    <Table
      id="voices"
      caption={`${showWords[show]}: ${count === 1 ? "1 voice" : `${count} voices`}, what is due first at the top`}
      language="en"
      columns={[
        {
          heading: "What was said",
          kind: "text",
          cell: (voice) => (
            <a href={`/${slug}/voices/${voice.id}`}>
              {kindWords[voice.kind]}: <bdi>{beginningOf(voice)}</bdi>
            </a>
          ),
        },
        {
          heading: "Answer by, and next",
          kind: "text",
          cell: (voice) => (
            <>
              <Due voice={voice} today={today} /> · <Next voice={voice} />
            </>
          ),
        },
      ]}
      groups={[{ rows: voices }]}
      rowKey={({ id }) => id}
    />
    <Pagination language="en" page={page} last={last} hrefOf={(to) => `/${slug}/voices?show=${show}&page=${to}`} />
  </>
);

const Due = ({ voice, today }: { readonly voice: Voice; readonly today: string }): ReactElement => {
  const state = stateOf(voice, today);
  const age = ageWords(voice.waitsSince, voice.answeredOn ?? today);
  if (state === "answered") return <>Answered after {age === "today" ? "less than a day" : age}</>;
  return (
    <>
      {dayText(voice.dueOn, "en")}{" "}
      {state === "late" ? <Tag words={stateWords.late} tone="waiting" /> : `(waits ${age})`}
    </>
  );
};

const Next = ({ voice }: { readonly voice: Voice }): ReactElement =>
  voice.answeredOn !== null ? (
    <>{voice.published === null ? "Nothing" : "Nothing: everyone reads it"}</>
  ) : voice.isToWriteDown ? (
    <>Write it down</>
  ) : voice.ownerName === null ? (
    <>Take it on</>
  ) : (
    <>
      <bdi>{voice.ownerName}</bdi> answers
    </>
  );

const Doing = ({ slug, mayName, mayAnswerFears }: Drawn): ReactElement => (
  <ul className="nhsuk-list">
    <li>
      <a href={`/${slug}/voices/answers`}>What everyone reads: you said, we did, or we could not</a>
    </li>
    <li>
      <a href={`/${slug}/voices/fears`}>Fears, and what is true</a>
      {mayAnswerFears ? (
        <>
          {" · "}
          <a href={`/${slug}/voices/add`}>Answer a fear that many have</a>
        </>
      ) : null}
    </li>
    <li>
      <a href={`/${slug}/voices/themes`}>What people speak of: themes, counted</a>
    </li>
    {mayName ? (
      <li>
        <a href={`/${slug}/voices/named`}>Who reads of racism and unfair treatment</a>
        {" · "}
        <a href={`/${slug}/voices/safeguarding`}>The safeguarding lead</a>
        {" · "}
        <a href={`/${slug}/voices/complaints`}>Who helps to complain</a>
        {" · "}
        <a href={`/${slug}/voices/days-off`}>Bank holidays</a>
      </li>
    ) : null}
  </ul>
);
