import type { ReactElement } from "react";
import { Button, Form, PageTitle, Questions, SummaryList, Tag, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { answerQuestions } from "../answer/answer-questions.page.ts";
import { stateTone } from "../list/needs.page.tsx";
import type { Need, NeedStep } from "../need.ts";
import { filled, needWords, trail } from "../needs.words.ts";
import type { NeedWords } from "../needs.words.ts";
import { areTwoWords, stateOf } from "../state.rules.ts";

export interface NeedShown {
  readonly need: Need;
  /** A plain date. */
  readonly today: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** What was asked for, by when, and what both sides say came of it. @practice P16 */
export const needPage = ({ need, today }: NeedShown, { place, language, idempotencyKey }: Looking) => {
  const words = needWords(language);
  const state = stateOf(need, today);
  return {
    title: words.kinds[need.kind],
    breadcrumbs: trail(place, language),
    main: (
      <>
        <PageTitle title={words.kinds[need.kind]} lead={words.noFavour} />
        <p>
          <Tag words={words.states[state]} tone={stateTone[state]} />
        </p>
        <SummaryList
          rows={[
            ...(need.words === "" ? [] : [{ key: words.which, value: <span dir="auto">{need.words}</span> }]),
            { key: words.service, value: <bdi>{need.service.name}</bdi> },
            { key: words.neededBy, value: dayText(need.neededBy, language) },
            { key: words.who, value: words.askedAs[need.askedAs] },
          ]}
        />
        <p className="al-byline">{filled(words.askedDay, { day: dayText(need.askedOn, language) })}</p>
        {areTwoWords(need.steps) ? <p>{words.twoWords}</p> : null}
        {need.steps.map((step, at) => (
          <StepShown key={`${step.side} ${at}`} step={step} words={words} language={language} />
        ))}
        <section aria-label={words.what}>
          <Form action={`/${place.slug}/needs/${need.id}/answer`} idempotencyKey={idempotencyKey}>
            <Questions questions={answerQuestions(words)} typed={{}} language={language} problems={[]} />
            <Button words={words.keep} />
          </Form>
        </section>
      </>
    ),
  };
};

interface StepProps {
  readonly step: NeedStep;
  readonly words: NeedWords;
  readonly language: Language;
}

const StepShown = ({ step, words, language }: StepProps): ReactElement => (
  <section>
    <h2>
      {words.sides[step.side]}: {words.answers[step.did]}
    </h2>
    {step.byRole === null || step.reason === null ? null : (
      <p>
        {words.refusers[step.byRole]}: {words.reasons[step.reason]}
      </p>
    )}
    {step.words === "" ? null : <p dir="auto">{step.words}</p>}
    <p className="al-byline">
      <bdi>{step.by ?? "–"}</bdi>, {dayText(step.on, language)}
    </p>
  </section>
);
