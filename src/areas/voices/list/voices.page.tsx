import type { ReactElement } from "react";
import {
  ButtonLink,
  Card,
  EmptyState,
  FilterLinks,
  PageTitle,
  Tag,
  dayText,
  isLanguage,
  nameOf,
} from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { ageWords, stateOf } from "../clock.rules.ts";
import { voicesMax } from "../voice.ts";
import type { Voice } from "../voice.ts";
import { cameByWords, kindWords, stateWords } from "../voices-staff.words.ts";

const showWords = { open: "Open", late: "Past their day", answered: "Answered", all: "All" } as const;

export interface VoicesShown {
  readonly voices: readonly Voice[];
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
      <Doing {...shown} slug={slug} />
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
        shown.voices.map((voice) => <VoiceCard key={voice.id} voice={voice} slug={slug} today={shown.today} />)
      )}
      {shown.voices.length < voicesMax ? null : <p>Only the first {voicesMax} are shown. Answer these first.</p>}
    </>
  ),
});

const Doing = ({
  slug,
  mayWriteDown,
  mayName,
  mayAnswerFears,
}: VoicesShown & { readonly slug: string }): ReactElement => (
  <>
    {mayWriteDown ? (
      <p>
        <ButtonLink href={`/${slug}/voices/write-down`} words="Write down what somebody said" />
      </p>
    ) : null}
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
      {mayName ? (
        <li>
          <a href={`/${slug}/voices/named`}>Who reads of racism and unfair treatment</a>
        </li>
      ) : null}
    </ul>
  </>
);

interface CardProps {
  readonly voice: Voice;
  readonly slug: string;
  readonly today: string;
}

const shownMax = 140;
const beginning = (words: string): string => {
  const letters = [...words.replaceAll(/\s+/g, " ")];
  return letters.length <= shownMax ? letters.join("") : `${letters.slice(0, shownMax).join("")}…`;
};

const VoiceCard = ({ voice, slug, today }: CardProps): ReactElement => {
  const state = stateOf(voice, today);
  return (
    <Card>
      <h2 className="al-card__title">
        <a href={`/${slug}/voices/${voice.id}`}>
          <bdi>{beginning(voice.words)}</bdi>
        </a>
      </h2>
      <p>
        <Tag words={kindWords[voice.kind]} />{" "}
        <Tag words={stateWords[state]} tone={state === "answered" ? "good" : "waiting"} />
      </p>
      <p>
        Waits for {ageWords(voice.waitsSince, voice.answeredOn ?? today)}
        {state === "answered" ? ", until it was answered" : `, due ${dayText(voice.dueOn, "en")}`}. Answer in{" "}
        <bdi>{isLanguage(voice.language) ? nameOf(voice.language) : voice.language}</bdi>. It came{" "}
        {cameByWords[voice.cameBy]}.
        {voice.service === null ? null : (
          <>
            {" "}
            About <bdi>{voice.service.name}</bdi>.
          </>
        )}
      </p>
      <p>
        {voice.ownerName === null ? (
          "Nobody has taken it on. Next: take it on."
        ) : (
          <>
            With <bdi>{voice.ownerName}</bdi>. {state === "answered" ? "" : "Next: answer it."}
          </>
        )}
      </p>
    </Card>
  );
};
