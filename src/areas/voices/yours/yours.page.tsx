import { Fragment } from "react";
import type { ReactElement } from "react";
import {
  Button,
  Card,
  Details,
  ErrorSummary,
  Field,
  Form,
  Notice,
  PageTitle,
  SummaryList,
  Tag,
  choicesOf,
  dayText,
  directionOf,
  isLanguage,
} from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { stateOf } from "../clock.rules.ts";
import { WhomToRing, WithNumbers } from "../need.page.tsx";
import type { Attempted } from "../place-shown.ts";
import type { AnswerGiven, VoiceWhole } from "../voice.ts";
import { voiceWords } from "../voices.words.ts";
import type { VoiceWords } from "../voices.words.ts";

export interface YoursShown {
  readonly voice: VoiceWhole;
  readonly link: string;
  /** Where people find this Alongside, to write the link whole. */
  readonly origin: string;
  readonly help: string;
  /** Who helps to complain here, as the place keeps it. */
  readonly contacts: readonly { readonly name: string; readonly reach: string }[];
  readonly today: string;
  /** They have just sent it. */
  readonly isNew: boolean;
}

interface Drawn extends YoursShown, Attempted {
  readonly place: PlaceHere;
  readonly language: Language;
}

/** What its sender sees by the private link: the clock, the answer, and what they can say about it. @practice P43 */
export const yoursPage = (shown: Drawn) => {
  const { voice, language, place, problems, help, today, isNew } = shown;
  const words = voiceWords(language);
  const state = stateOf(voice, today);
  const title = isNew ? words.thanks : words.yours;
  return {
    title,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={title} />
        <PrivateLink {...shown} words={words} />
        <p>
          <Tag words={words.states[state]} tone={state === "answered" ? "good" : "waiting"} />
        </p>
        <SummaryList
          rows={[
            { key: words.given, value: dayText(voice.givenOn, language) },
            ...(state === "answered" ? [] : [{ key: words.due, value: dayText(voice.dueOn, language) }]),
          ]}
        />
        {voice.isToWriteDown ? <p>{words.notWritten}</p> : null}
        <Thread voice={voice} words={words} language={language} />
        {voice.isRecordingHere && voice.written !== null ? <Agreeing {...shown} words={words} /> : null}
        {state === "answered" ? <Hearing {...shown} words={words} /> : null}
        {voice.kind === "unfair" ? <Complaining words={words} contacts={shown.contacts} /> : null}
        <WhomToRing language={language} help={help} />
        <p>
          <a href={`/${place.slug}/voices/who-sees`}>{words.whoSees}</a>
        </p>
      </>
    ),
  };
};

/** What was sent has no link that could be one. */
export const noSuchLinkPage = (problems: Attempted["problems"], language: Language) => ({
  title: voiceWords(language).yours,
  main: (
    <>
      <ErrorSummary language={language} problems={problems} />
      <PageTitle title={voiceWords(language).yours} />
    </>
  ),
});

type Part = Drawn & { readonly words: VoiceWords };

const addressOf = ({ place, link }: Pick<Drawn, "place" | "link">): string =>
  `/${place.slug}/voices/yours?token=${link}`;

const PrivateLink = (shown: Part): ReactElement => {
  const { words, language, isNew, origin } = shown;
  const address = addressOf(shown);
  const whole = (
    <p>
      {words.link}:{" "}
      <a href={address} dir="ltr">
        {origin}
        {address}
      </a>
    </p>
  );
  if (!isNew) return <Details summary={words.link}>{whole}</Details>;
  return (
    <Notice kind="done" language={language}>
      <p>{words.keepLink}</p>
      {whole}
    </Notice>
  );
};

interface ThreadProps {
  readonly voice: VoiceWhole;
  readonly words: VoiceWords;
  readonly language: Language;
}

/** What was said and answered, in turn. */
const Thread = ({ voice, words, language }: ThreadProps): ReactElement => (
  <>
    {voice.words === "" ? null : <Said words={words} text={voice.words} />}
    {voice.answers.map((answer, index) => {
      const again = voice.again[index];
      return (
        <div key={`${answer.on} ${answer.words}`}>
          <AnswerCard answer={answer} words={words} language={language} />
          {again === undefined ? null : <Said words={words} text={again.words} />}
        </div>
      );
    })}
  </>
);

const Said = ({ words, text }: { readonly words: VoiceWords; readonly text: string }): ReactElement => (
  <Card title={words.youSaid}>
    <blockquote dir="auto">{text}</blockquote>
  </Card>
);

interface AnswerProps {
  readonly answer: AnswerGiven;
  readonly words: VoiceWords;
  readonly language: Language;
}

const AnswerCard = ({ answer, words, language }: AnswerProps): ReactElement => {
  const { language: written } = answer;
  return (
    <Card title={words.outcomes[answer.outcome]}>
      <p {...(isLanguage(written) ? { lang: written, dir: directionOf(written) } : { dir: "auto" })}>{answer.words}</p>
      <p className="al-byline">
        {dayText(answer.on, language)}
        {answer.checkedBy === "" ? null : (
          <>
            . {words.checkedBy} <bdi>{answer.checkedBy}</bdi>
          </>
        )}
      </p>
    </Card>
  );
};

/** Whoever sent a recording says whether it was written down right. */
const Agreeing = ({ link, place, words }: Part): ReactElement => (
  <Form action={`/${place.slug}/voices/yours`}>
    <input type="hidden" name="link" value={link} />
    <p>{words.written}</p>
    <Button words={words.isRight} name="transcript" value="right" look="second" />{" "}
    <Button words={words.isWrong} name="transcript" value="wrong" look="second" />
  </Form>
);

const Hearing = (shown: Part): ReactElement => {
  const { voice, link, place, language, words, problems, typed } = shown;
  const action = `/${place.slug}/voices/yours`;
  return (
    <>
      {voice.rating === null ? (
        <Form action={action}>
          <input type="hidden" name="link" value={link} />
          <h2>{words.helps}</h2>
          {choicesOf(words.ratings).map(({ value, words: said }) => (
            <Fragment key={value}>
              <Button words={said} name="rating" value={value} look="second" />{" "}
            </Fragment>
          ))}
        </Form>
      ) : (
        <p>
          {words.rated} {words.ratings[voice.rating]}
        </p>
      )}
      <Form action={action}>
        <input type="hidden" name="link" value={link} />
        <Field
          kind="textarea"
          name="again"
          label={words.missing}
          language={language}
          problems={problems}
          value={typed["again"]}
          rows={3}
        />
        <Button words={words.openAgain} look="second" />
      </Form>
    </>
  );
};

interface ComplainingProps {
  readonly words: VoiceWords;
  readonly contacts: YoursShown["contacts"];
}

const Complaining = ({ words, contacts }: ComplainingProps): ReactElement => (
  <Card title={words.complain}>
    <ul className="nhsuk-list nhsuk-list--bullet">
      {words.complaining.map((line) => (
        <li key={line}>
          <WithNumbers words={line} />
        </li>
      ))}
      {contacts.map(({ name, reach }) => (
        <li key={name}>
          <bdi>{name}</bdi>: <bdi>{reach}</bdi>
        </li>
      ))}
    </ul>
  </Card>
);
