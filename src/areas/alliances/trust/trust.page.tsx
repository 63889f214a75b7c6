import type { ReactElement } from "react";
import {
  Button,
  ButtonLink,
  Details,
  ErrorSummary,
  Field,
  Form,
  Notice,
  PageTitle,
  choicesOf,
  dayText,
} from "../../../design/index.ts";
import type { Language, ShellProps } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { CheckInForm, ReleasedTo, TrustRound, TrustSentence } from "../alliance.ts";
import { peopleOfSide } from "../names.rules.ts";
import { titleOf, trail } from "../place-shown.ts";
import type { TrustHere } from "../trust-here.ts";
import { answersNeeded, canBeAnonymous, releaseWords, resultWords, trustQuestions } from "../trust.rules.ts";
import { SideBySide } from "./side-by-side.page.tsx";

export interface TrustDrawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly here: TrustHere;
  readonly problems: readonly Problem[];
}

type Page = Pick<ShellProps, "title" | "contentLanguage" | "breadcrumbs"> & { readonly main: ReactElement };

export const formWords: Readonly<Record<CheckInForm, string>> = {
  talk: "A talk twice a year, which ends in one sentence from each side",
  questions: "Six plain questions, answered privately",
  statement: "A statement, when we like",
};

/** How each side says how its trust is. @practice P05 */
export const trustPage = (drawn: TrustDrawn): Page => {
  const { here, place } = drawn;
  const { alliance, mine, theirs } = here;
  const address = `/${place.slug}/alliances/${alliance.id}`;
  return {
    title: `Trust: ${titleOf(alliance)}`,
    contentLanguage: "en",
    breadcrumbs: trail(place, { href: address, words: titleOf(alliance) }),
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={drawn.problems} />
        <PageTitle
          title="How is the trust?"
          lead={
            <>
              <bdi>{mine.name}</bdi> decides when <bdi>{theirs.name}</bdi> or anybody else reads what it says here.
            </>
          }
        />
        {mine.checkIn === null ? null : <Say {...drawn} address={address} />}
        <OwnSide {...drawn} address={address} />
        <SideBySide here={here} />
        <ChooseForm {...drawn} address={address} />
        <Details summary="What this is never used for">
          <p>
            It is no measure in a contract, no ranking, and no figure on anybody’s home page. Not answering is not a low
            score: it says nothing. Without your release it reaches neither the other side nor anybody who pays for
            services.
          </p>
        </Details>
      </>
    ),
  };
};

type WithAddress = TrustDrawn & { readonly address: string };

/** What one can do now, in the form that this side chose. */
const Say = ({ here, address, idempotencyKey }: WithAddress): ReactElement => {
  if (here.isOver) return <p>This alliance has ended: nothing more is asked.</p>;
  if (here.mine.checkIn !== "questions")
    return (
      <p>
        <ButtonLink href={`${address}/sentence`} words="Say it in one sentence" />
      </p>
    );
  if (!canBeAnonymous(peopleOfSide(here.people, here.side))) return <TooFew here={here} address={address} />;
  const { openRound } = here;
  return openRound === undefined ? (
    <Form action={`${address}/round`} idempotencyKey={`${idempotencyKey}-open`}>
      <input type="hidden" name="does" value="open" />
      <Button words="Ask our side the six questions" />
    </Form>
  ) : (
    <>
      <p>
        <ButtonLink href={`${address}/questions`} words="Answer the six questions" />
      </p>
      <p>
        They are open since {dayText(openRound.openedAt.slice(0, 10), "en")}. Nobody sees an answer, or how many there
        are, while they are open.
      </p>
      <Form action={`${address}/round`} idempotencyKey={`${idempotencyKey}-close`}>
        <input type="hidden" name="does" value="close" />
        <Button words="Close the questions" look="second" />
      </Form>
      <p className="al-aside">
        When they close, every answer is deleted. If {answersNeeded} or more people answered a question, one sentence
        stays of it: whether more than half said yes. If fewer did, nothing stays.
      </p>
    </>
  );
};

/** A side of two people cannot be anonymous: the page says so. */
const TooFew = ({ here, address }: Pick<WithAddress, "here" | "address">): ReactElement => {
  const people = peopleOfSide(here.people, here.side);
  return (
    <Notice kind="information" language="en" title="This cannot be anonymous">
      <p>
        {people === 1 ? "One person is" : `${people} people are`} part of this on your side. Six private questions need{" "}
        {answersNeeded} or more: with fewer, everybody could tell who said what. Choose the talk instead, or a statement
        that you release when you like.
      </p>
      <p>
        <a href={`${address}/sentence`}>Say it in one sentence</a>
      </p>
    </Notice>
  );
};

const ChooseForm = ({ here, address, idempotencyKey, language, problems }: WithAddress): ReactElement | null =>
  here.isOver ? null : (
    <Form action={`${address}/trust`} idempotencyKey={`${idempotencyKey}-form`}>
      <Field
        kind="radios"
        name="form"
        label="In which form does your side say how its trust is?"
        hint="The other side chooses its own. You can change it at any time."
        choices={choicesOf(formWords)}
        value={here.mine.checkIn ?? undefined}
        {...{ language, problems }}
      />
      <Button words="Choose this" look={here.mine.checkIn === null ? "first" : "second"} />
    </Form>
  );

/** All that one's own side said, released or not. */
const OwnSide = (drawn: WithAddress): ReactElement | null => {
  const { here } = drawn;
  const sentences = here.said.sentences.filter(({ side }) => side === here.side);
  const rounds = here.said.rounds.filter(({ side, closedAt }) => side === here.side && closedAt !== null);
  if (sentences.length === 0 && rounds.length === 0)
    return here.mine.checkIn === null ? null : (
      <p>Your side has said nothing yet. That says nothing about the trust.</p>
    );
  return (
    <section>
      <h2>What your side said</h2>
      {sentences.map((one) => (
        <Sentence key={one.id} {...drawn} one={one} />
      ))}
      {rounds.map((one) => (
        <Round key={one.id} {...drawn} one={one} />
      ))}
    </section>
  );
};

const Sentence = (drawn: WithAddress & { readonly one: TrustSentence }): ReactElement => (
  <div className="al-card">
    <p dir="auto">{drawn.one.words}</p>
    <p className="al-byline">
      {dayText(drawn.one.saidOn, "en")}. Who reads it: {releaseWords[drawn.one.releasedTo].toLowerCase()}.
    </p>
    <Release {...drawn} kind="sentence" id={drawn.one.id} now={drawn.one.releasedTo} />
  </div>
);

const Round = (drawn: WithAddress & { readonly one: TrustRound }): ReactElement => {
  const { result, closedAt, releasedTo, id } = drawn.one;
  return (
    <div className="al-card">
      <p>Six questions, closed on {dayText((closedAt ?? "").slice(0, 10), "en")}.</p>
      {result === null ? (
        <p>Fewer than {answersNeeded} people answered, so nothing was kept. That says nothing about the trust.</p>
      ) : (
        <>
          <ul>
            {trustQuestions.map(({ name, words }) => (
              <li key={name}>
                {words} <strong>{resultWords(result[name])}</strong>
              </li>
            ))}
          </ul>
          <p className="al-byline">Who reads it: {releaseWords[releasedTo].toLowerCase()}.</p>
          <Release {...drawn} kind="round" id={id} now={releasedTo} />
        </>
      )}
    </div>
  );
};

interface Releasing extends WithAddress {
  readonly kind: "sentence" | "round";
  readonly id: string;
  readonly now: ReleasedTo;
}

const Release = ({ address, idempotencyKey, language, kind, id, now }: Releasing): ReactElement => (
  <Details summary="Change who reads it">
    <Form action={`${address}/release`} idempotencyKey={`${idempotencyKey}-${id}`}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <Field
        kind="radios"
        name="to"
        within={id}
        label="Who may read it?"
        hint="What somebody has read already, they have read: taking it back hides it from now on."
        choices={choicesOf(releaseWords)}
        value={now}
        language={language}
      />
      <Button words="Save who reads it" look="second" />
    </Form>
  </Details>
);
