import { Fragment } from "react";
import type { ReactElement, ReactNode } from "react";
import {
  Button,
  ButtonLink,
  Card,
  Form,
  PageTitle,
  SummaryList,
  Tag,
  dayText,
  directionOf,
  isLanguage,
  nameOf,
} from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { ageWords, stateOf } from "../clock.rules.ts";
import { trail } from "../place-shown.ts";
import { ratings } from "../voice.ts";
import type { AnswerGiven, VoiceWhole } from "../voice.ts";
import { cameByWords, kindWords, outcomeWords, ratingWords, stateWords, wishWords } from "../voices-staff.words.ts";

export interface VoiceShown {
  readonly voice: VoiceWhole;
  readonly today: string;
  readonly mayAnswer: boolean;
  readonly mayRelease: boolean;
  readonly isMine: boolean;
  /** They wrote it down, it is answered, and its sender told them whether that helps. */
  readonly mayRate: boolean;
  /** Whom to tell when one is worried; null where nobody is named. */
  readonly lead: { readonly name: string; readonly reach: string; readonly hours: string } | null;
  /** What other areas say beside it. */
  readonly beside: () => ReactNode;
  /** When they were told; null where they were not. */
  readonly toldOn: string | null;
}

interface Looking {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
}

/** One voice for those who answer it. Who said it is nowhere. @practice P43 */
export const voicePage = (shown: VoiceShown, looking: Looking) => {
  const { voice, today } = shown;
  const state = stateOf(voice, today);
  return {
    title: kindWords[voice.kind],
    contentLanguage: "en" as const,
    breadcrumbs: trail(looking.place),
    main: (
      <>
        <PageTitle title={kindWords[voice.kind]} />
        <p>
          <Tag words={stateWords[state]} tone={state === "answered" ? "good" : "waiting"} />
        </p>
        {voice.words === "" ? null : <Said text={voice.words} title="What was said" />}
        <Sent voice={voice} here={`/${looking.place.slug}/voices/${voice.id}`} />
        {voice.answers.map((answer, index) => {
          const again = voice.again[index];
          return (
            <div key={`${answer.on} ${answer.words}`}>
              <AnswerCard answer={answer} />
              {again === undefined ? null : (
                <Said text={again.words} title={`Opened again on ${dayText(again.on, "en")}`} />
              )}
            </div>
          );
        })}
        <Known {...shown} />
        {voice.words === "" ? null : (
          <p>
            <a href={`/${looking.place.slug}/voices/${voice.id}/code`}>Say what it is about (themes)</a>
          </p>
        )}
        {shown.mayRate ? <Rating {...shown} {...looking} /> : null}
        <Doing {...shown} {...looking} />
        {shown.beside()}
        <Worried {...shown} {...looking} />
      </>
    ),
  };
};

/** Whoever wrote it down brings the answer to its sender, and says what they said. */
const Rating = ({ voice, place, idempotencyKey }: VoiceShown & Looking): ReactElement => (
  <Form action={`/${place.slug}/voices/${voice.id}/rate`} idempotencyKey={`${idempotencyKey}-rate`}>
    <p>Tell whoever said it what was answered. Does the answer help them?</p>
    {ratings.map((rating) => (
      <Fragment key={rating}>
        <Button words={ratingWords[rating]} name="rating" value={rating} look="second" />{" "}
      </Fragment>
    ))}
  </Form>
);

/** One button for whoever reads it and is worried. The program never claims to see danger in words. */
const Worried = ({ voice, lead, toldOn, place, idempotencyKey }: VoiceShown & Looking): ReactElement => (
  <>
    <h2>Worried about somebody?</h2>
    <p>
      If they may be in danger now, ring 999.{" "}
      {voice.sender !== null
        ? "Whoever sent it gave a name, above."
        : voice.cameBy === "web"
          ? "Nobody can trace who sent this."
          : "Ask whoever wrote this down."}
    </p>
    {lead === null ? (
      <p>No safeguarding lead is named here. Tell the one of your own service at once.</p>
    ) : (
      <>
        <p>
          Safeguarding lead: <bdi>{lead.name}</bdi>, <bdi>{lead.reach}</bdi> (<bdi>{lead.hours}</bdi>)
        </p>
        {toldOn === null ? (
          <Form action={`/${place.slug}/voices/${voice.id}/tell`} idempotencyKey={`${idempotencyKey}-tell`}>
            <Button words="Tell the safeguarding lead" look="warning" />
          </Form>
        ) : (
          <p>They were told on {dayText(toldOn, "en")}, and may read it.</p>
        )}
      </>
    )}
  </>
);

const Said = ({ text, title }: { readonly text: string; readonly title: string }): ReactElement => (
  <Card title={title}>
    <blockquote dir="auto">{text}</blockquote>
  </Card>
);

/** What was spoken or photographed: a person listens and writes it down. */
const Sent = ({ voice, here }: { readonly voice: VoiceWhole; readonly here: string }): ReactElement | null => {
  if (voice.sentAs === null) return null;
  const what = voice.sentAs === "photo" ? "photo" : "recording";
  if (!voice.isRecordingHere)
    return (
      <p>
        {voice.written === null
          ? `The ${what} was kept as long as it may be, and nobody wrote it down. It is deleted.`
          : `Written down from a ${what}, which is deleted.`}
      </p>
    );
  return (
    <p>
      <ButtonLink
        href={`${here}/recording`}
        words={voice.written === null ? `Open the ${what}, and write it down` : `Check it with the ${what}`}
        look={voice.written === null ? undefined : "second"}
      />
    </p>
  );
};

const AnswerCard = ({ answer }: { readonly answer: AnswerGiven }): ReactElement => {
  const { language } = answer;
  return (
    <Card title={outcomeWords[answer.outcome]}>
      <p {...(isLanguage(language) ? { lang: language, dir: directionOf(language) } : { dir: "auto" })}>
        {answer.words}
      </p>
      <p className="al-byline">
        <bdi>{answer.byName === "" ? "Somebody who asked to be forgotten" : answer.byName}</bdi>,{" "}
        {dayText(answer.on, "en")}
        {answer.checkedBy === "" ? "" : ". Read in this language by "}
        <bdi>{answer.checkedBy}</bdi>
      </p>
    </Card>
  );
};

const Known = ({ voice, today }: VoiceShown): ReactElement => {
  const { unfair } = voice;
  const of = (key: string, value: string) => (value === "" ? [] : [{ key, value: <bdi>{value}</bdi> }]);
  return (
    <SummaryList
      rows={[
        { key: "It came", value: `${cameByWords[voice.cameBy]}, ${dayText(voice.givenOn, "en")}` },
        {
          key: "Waits for",
          value: `${ageWords(voice.waitsSince, voice.answeredOn ?? today)}, due ${dayText(voice.dueOn, "en")}`,
        },
        ...of("With", voice.ownerName ?? ""),
        ...of("About", voice.service?.name ?? ""),
        ...of("Answer in", isLanguage(voice.language) ? nameOf(voice.language) : voice.language),
        ...of("Where it was", unfair.where),
        ...of("By someone in the role of", unfair.by),
        ...of("They want", unfair.wants.map((wish) => wishWords[wish]).join(", ")),
        ...of("Does the answer help?", voice.rating === null ? "" : ratingWords[voice.rating]),
        ...of("From", voice.sender?.name ?? ""),
        ...of("Tell them by", voice.sender?.toldBy ?? ""),
        ...of("For everyone", voice.published?.words ?? ""),
      ]}
    />
  );
};

const Doing = (shown: VoiceShown & Looking): ReactElement | null => {
  const { voice, mayAnswer, mayRelease, isMine, place, idempotencyKey } = shown;
  const here = `/${place.slug}/voices/${voice.id}`;
  if (!mayAnswer) return <p>You may read this. Those who answer what people say do the rest.</p>;
  return (
    <>
      {isMine || voice.answeredOn !== null ? null : (
        <Form action={`${here}/take-on`} idempotencyKey={idempotencyKey}>
          <Button words="I take this on" look="second" />
        </Form>
      )}
      {voice.answeredOn === null ? (
        <p>
          <ButtonLink href={`${here}/answer`} words="Answer it" />
        </p>
      ) : null}
      {voice.answeredOn === null ? (
        <p>
          <a href={`${here}/pass-on`}>Pass it on to somebody else</a>
        </p>
      ) : null}
      {mayRelease ? (
        <p>
          <a href={`${here}/release`}>
            {voice.published === null ? "Show everyone what was said and done" : "Change what everyone reads of it"}
          </a>
        </p>
      ) : null}
    </>
  );
};
