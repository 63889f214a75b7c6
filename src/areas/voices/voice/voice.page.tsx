import type { ReactElement } from "react";
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
import type { AnswerGiven, VoiceWhole } from "../voice.ts";
import { cameByWords, kindWords, outcomeWords, ratingWords, stateWords, wishWords } from "../voices-staff.words.ts";

export interface VoiceShown {
  readonly voice: VoiceWhole;
  readonly today: string;
  readonly mayAnswer: boolean;
  readonly mayRelease: boolean;
  readonly isMine: boolean;
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
        <Said text={voice.words} title="What was said" />
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
        <Doing {...shown} {...looking} />
        <p>
          Somebody in danger?{" "}
          {voice.cameBy === "web" ? "Nobody can trace who sent this." : "Ask whoever wrote this down."} Tell the
          safeguarding lead of your own service at once, with what stands here; in an emergency ring 999.
        </p>
      </>
    ),
  };
};

const Said = ({ text, title }: { readonly text: string; readonly title: string }): ReactElement => (
  <Card title={title}>
    <blockquote dir="auto">{text}</blockquote>
  </Card>
);

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
