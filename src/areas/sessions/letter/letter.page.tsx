import type { ReactElement } from "react";
import { Details, PageTitle, QrCode, directionOf } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { adviceText } from "../../recognition/index.ts";
import type { Advice } from "../../recognition/index.ts";
import { answerAddress, sessionText, whenText, writtenLanguage } from "../invitation-letters.words.ts";
import type { Invited, SessionInCalendar } from "../invitation.ts";
import { filled, invitationWords } from "../invitation.words.ts";
import { trail } from "../place-shown.ts";

export interface LetterTo extends Pick<Invited, "id" | "name" | "writtenIn"> {
  readonly token: string;
}

export interface LettersShown {
  readonly session: SessionInCalendar;
  readonly letters: readonly LetterTo[];
  readonly origin: string;
  /** Who advises people independently; null where nobody is named. */
  readonly advice: Advice | null;
}

/** Letters to print, one a person, and a text message to copy; each with a link for that person alone. @practice P11 */
export const letterPage = ({ session, letters, origin, advice }: LettersShown, place: PlaceHere) => {
  const here = `/${place.slug}/sessions/${session.id}`;
  return {
    title: `Letters: ${session.title}`,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, { href: here, words: session.title }, { href: `${here}/invite`, words: "Invitations" }),
    main: (
      <>
        <PageTitle
          title="Letters and texts"
          lead="Print this page, or copy the text. Each link is for one person alone."
        />
        {letters.length === 0 ? <p>Their link was ended. Ask them again: then there is a new one.</p> : null}
        {letters.map((letter) => (
          <OneLetter key={letter.id} session={session} letter={letter} origin={origin} advice={advice} place={place} />
        ))}
      </>
    ),
  };
};

interface OneProps extends Pick<LettersShown, "session" | "origin" | "advice"> {
  readonly letter: LetterTo;
  readonly place: PlaceHere;
}

const OneLetter = ({ session, letter, origin, advice, place }: OneProps): ReactElement => {
  const language = writtenLanguage(letter.writtenIn);
  const words = invitationWords(language);
  const link = `${origin}${answerAddress(place.slug, letter.token)}&lang=${language}`;
  return (
    <section className="al-card">
      <div lang={language} dir={directionOf(language)}>
        <h2>
          <bdi>{letter.name}</bdi>
        </h2>
        <p>{filled(words.asks, { place: place.name })}</p>
        <p>
          <strong dir="auto">{session.title}</strong>
          <br />
          {whenText(session, language)}
          {session.where === "" ? null : (
            <>
              <br />
              <span dir="auto">{session.where}</span>
            </>
          )}
        </p>
        <p>{words.answerBy}</p>
        <QrCode id={`letter-${letter.id}`} text={link} title={words.answerBy} />
        <p>
          <a href={link} dir="ltr" className="al-long">
            {link}
          </a>
        </p>
        {advice === null ? null : <AdviceInLetter advice={advice} language={language} />}
      </div>
      <Details summary={`Text message to ${letter.name}`}>
        <p lang={language} dir={directionOf(language)}>
          {sessionText(session, language, link)}
        </p>
      </Details>
    </section>
  );
};

const AdviceInLetter = ({ advice, language }: { readonly advice: Advice; readonly language: Language }) => (
  <>
    {adviceText(advice, language)
      .split("\n\n")
      .map((part) => (
        <p key={part} dir="auto">
          {part}
        </p>
      ))}
  </>
);
