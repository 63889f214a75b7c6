import type { ReactElement } from "react";
import {
  Button,
  Details,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  choicesOf,
  inOrderOf,
  languages,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { afterwardsWords } from "../afterwards.words.ts";
import { answerAddress, whenText } from "../invitation-letters.words.ts";
import type { LinkOpened, SessionInCalendar } from "../invitation.ts";
import { invitationWords } from "../invitation.words.ts";
import type { InvitationWords } from "../invitation.words.ts";
import { ownAddress } from "../own-address.ts";

interface Around {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** The link they came with, or the session that their account is asked to. */
interface Came {
  readonly token: string;
  readonly session: string;
}

const fieldsInOrder = ["answer", "language", "format", "needs", "rather", "listening", "facilitator", "item", "word"];

const none = (words: string) => ({ value: "", words });

/** Somebody with a private link says whether they come and what they need; nothing else is asked. @practice P11 */
export const answerPage = (opened: LinkOpened, came: Came, around: Around) => {
  const { place, language, problems } = around;
  const words = invitationWords(language);
  const { session } = opened;
  const ordered = inOrderOf(
    fieldsInOrder.map((name) => ({ name })),
    problems,
  );
  return {
    title: words.invited,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <ErrorSummary language={language} problems={ordered} />
        <PageTitle title={words.invited} />
        <About session={session} words={words} language={language} />
        {session.state === "cancelled" || session.state === "held" ? (
          <Over session={session} came={came} around={around} words={words} />
        ) : (
          <>
            <Answering opened={opened} came={came} around={{ ...around, problems: ordered }} words={words} />
            {session.where === "" ? null : <NotThere place={place} came={came} words={words} />}
          </>
        )}
        {session.onDay === null ? null : (
          <p>
            <a href={`${addressOf(place.slug, came)}&as=ics`}>{words.toCalendar}</a>
          </p>
        )}
      </>
    ),
  };
};

interface OverProps {
  readonly session: SessionInCalendar;
  readonly came: Came;
  readonly around: Around;
  readonly words: InvitationWords;
}

/** Cancelled; or held, and then they say privately how it was. */
const Over = ({ session, came: { token }, around: { place, language }, words }: OverProps): ReactElement =>
  session.state === "held" ? (
    <p>
      {words.over} <a href={ownAddress(place, { session, token }, "rate")}>{afterwardsWords(language).rate}</a>
    </p>
  ) : (
    <p>{words.cancelled}</p>
  );

const addressOf = (slug: string, { token, session }: Came): string =>
  token === "" ? `/${slug}/sessions/answer?session=${session}` : answerAddress(slug, token);

interface AboutProps {
  readonly session: SessionInCalendar;
  readonly words: InvitationWords;
  readonly language: Language;
}

const About = ({ session, words, language }: AboutProps): ReactElement => (
  <>
    <p>
      <strong dir="auto">{session.title}</strong>
      <br />
      {whenText(session, language)}
      {session.where === "" ? null : (
        <>
          <br />
          <bdi>{session.where}</bdi>
        </>
      )}
      {session.onlineLink === "" ? null : (
        <>
          <br />
          {words.online}:{" "}
          <a href={session.onlineLink} dir="ltr" rel="noreferrer">
            {session.onlineLink}
          </a>
        </>
      )}
    </p>
    <p>{words.levels[session.promisedLevel]}.</p>
  </>
);

interface AnsweringProps {
  readonly opened: LinkOpened;
  readonly came: Came;
  readonly around: Around;
  readonly words: InvitationWords;
}

const Answering = ({ opened, came, around, words }: AnsweringProps): ReactElement => {
  const { place, language, idempotencyKey, typed, problems } = around;
  const common = { language, problems };
  return (
    <Form action={`/${place.slug}/sessions/answer`} idempotencyKey={idempotencyKey}>
      <input type="hidden" name="token" value={came.token} />
      <input type="hidden" name="session" value={came.session} />
      {came.token === "" ? null : (
        <p>
          {words.onlyYou} {words.passedOn}
        </p>
      )}
      <Field
        kind="radios"
        name="answer"
        label={words.comes}
        choices={choicesOf(words.answers)}
        value={typed["answer"] ?? opened.answer ?? ""}
        {...common}
      />
      <Field
        kind="select"
        name="language"
        label={words.language}
        choices={[none(words.notNeeded), ...languages.map(({ code, name }) => ({ value: code, words: name }))]}
        value={typed["language"] ?? opened.language ?? ""}
        {...common}
      />
      <Field
        kind="select"
        name="format"
        label={words.papers}
        choices={[none(words.usual), ...choicesOf(words.formats)]}
        value={typed["format"] ?? opened.format ?? ""}
        {...common}
      />
      <Field
        kind="textarea"
        name="needs"
        label={words.needs}
        hint={words.needsHint}
        rows={2}
        value={typed["needs"] ?? opened.needs}
        {...common}
      />
      <Details summary={words.more}>
        <More opened={opened} around={around} words={words} />
      </Details>
      <Button words={words.send} />
    </Form>
  );
};

interface NotThereProps {
  readonly place: PlaceHere;
  readonly came: Came;
  readonly words: InvitationWords;
}

/** A form of its own: sent with the answer, it would have a name. */
const NotThere = ({ place, came: { token, session }, words }: NotThereProps): ReactElement => (
  <Form action={`/${place.slug}/sessions/${token === "" ? `${session}/not-for-me` : "not-there"}`}>
    {token === "" ? null : <input type="hidden" name="token" value={token} />}
    <Button words={words.venueNot} look="second" />
  </Form>
);

const More = ({ opened, around, words }: Omit<AnsweringProps, "came">): ReactElement => {
  const { language, problems, typed } = around;
  const common = { language, problems };
  return (
    <>
      <Field
        kind="select"
        name="rather"
        label={words.rather}
        choices={[none(""), ...choicesOf(words.otherForms)]}
        value={typed["rather"] ?? ""}
        {...common}
      />
      <Field
        kind="radios"
        name="listening"
        label={words.listening}
        choices={choicesOf(words.listened)}
        value={typed["listening"] ?? opened.listening ?? ""}
        {...common}
      />
      <Field
        kind="text"
        name="facilitator"
        label={words.facilitator}
        value={typed["facilitator"] ?? opened.facilitator}
        {...common}
      />
      <Field kind="text" name="item" label={words.item} hint={words.itemHint} value={typed["item"] ?? ""} {...common} />
      <Field kind="text" name="word" label={words.word} value={typed["word"] ?? ""} {...common} />
    </>
  );
};

/** An answer, or that the venue is not there for somebody, which says nothing of whether they come. */
export type Kept = "answer" | "place";

/** It was kept. No link stands here: this page may stay open on a screen that others use. */
export const thanksPage = (kept: Kept, place: PlaceHere, language: Language) => {
  const words = invitationWords(language);
  const thanks = kept === "answer" ? words.thanks : words.placeKept;
  return {
    title: thanks,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <PageTitle title={thanks} />
        <p>
          {kept === "answer" ? words.openAgain : words.comesToo} {words.onlyYou}
        </p>
      </>
    ),
  };
};

interface Closed {
  readonly problems: readonly Problem[];
  /** They are on the list, and nobody invited them yet. */
  readonly isEarly: boolean;
}

/** The same for a link that never was, was ended or is over; and, by their account, before they are invited. */
export const gonePage = ({ problems, isEarly }: Closed, language: Language) => ({
  title: invitationWords(language).invited,
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title={invitationWords(language).invited} />
      <p>{isEarly ? invitationWords(language).notYet : invitationWords(language).gone}</p>
    </>
  ),
});
