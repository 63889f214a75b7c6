import type { ReactElement } from "react";
import { Button, Card, ErrorSummary, Form, Notice, PageTitle, Questions, dayText } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { trail } from "../place-shown.ts";
import type { Attempted } from "../place-shown.ts";
import type { SentAs, VoiceWhole } from "../voice.ts";

export interface RecordingShown {
  readonly voice: VoiceWhole;
  readonly mayWrite: boolean;
  /** Somebody else wrote it down, and this person may say that it is what was said. */
  readonly mayAgree: boolean;
}

interface Drawn extends RecordingShown, Attempted {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

const words: Question = {
  name: "words",
  label: "What does it say?",
  hint: "In its own words and language, all of it. Leave out names of people.",
  kind: "long",
};
const titles: Readonly<Record<SentAs, string>> = { sound: "A recording", photo: "A photo" };

/** What was spoken or photographed, and the box in which a person writes it down. @practice P43 */
export const recordingPage = (drawn: Drawn) => {
  const { voice, place, problems, language } = drawn;
  const title = titles[voice.sentAs ?? "sound"];
  const here = `/${place.slug}/voices/${voice.id}`;
  return {
    title,
    contentLanguage: "en" as const,
    breadcrumbs: [...trail(place), { href: here, words: "What was said" }],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle
          title={title}
          lead="Whoever sent it may be known by it. Listen where nobody else hears, and keep no copy."
        />
        {voice.sentAs === "photo" ? (
          <p>
            <img
              className="al-photo"
              src={`${here}/recording?as=file`}
              alt="What was sent. Its words are to be written down below."
            />
          </p>
        ) : null}
        <p>
          <a href={`${here}/recording?as=file`}>
            {voice.sentAs === "photo" ? "Open the photo" : "Listen to the recording"}
          </a>
        </p>
        <Written {...drawn} />
        {drawn.mayWrite ? (
          <Writing {...drawn} action={`${here}/recording`} />
        ) : (
          <p>Those who answer it write it down.</p>
        )}
      </>
    ),
  };
};

const Written = ({ voice }: Drawn): ReactElement | null =>
  voice.written === null ? null : (
    <Card title="What was written down">
      <blockquote dir="auto">{voice.words}</blockquote>
      <p className="al-byline">
        <bdi>{voice.written.byName ?? "Somebody who is here no more"}</bdi>, {dayText(voice.written.on, "en")}
      </p>
    </Card>
  );

type Part = Drawn & { readonly action: string };

const Writing = ({ voice, mayAgree, typed, problems, language, action, idempotencyKey }: Part): ReactElement => (
  <>
    {mayAgree ? (
      <Form action={action} idempotencyKey={`${idempotencyKey}-agree`}>
        <Button words="I listened too: this is what was said" name="agrees" value="yes" />
        <p>Then what was sent is deleted, and the words stay.</p>
      </Form>
    ) : voice.written === null ? null : (
      <Notice kind="information" language="en">
        <p>It is deleted when its sender, or a second person here, says that this is what was said.</p>
      </Notice>
    )}
    <Form action={action} idempotencyKey={idempotencyKey}>
      <Questions
        questions={[words]}
        typed={{ words: voice.written === null ? "" : voice.words, ...typed }}
        language={language}
        problems={problems}
      />
      <Button
        words={voice.written === null ? "I wrote this down" : "Put it right"}
        look={mayAgree ? "second" : undefined}
      />
    </Form>
  </>
);
