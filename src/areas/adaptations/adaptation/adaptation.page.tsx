import type { ReactElement } from "react";
import { ButtonLink, PageTitle, SummaryList, Tag, dayText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Adaptation, Step, StepKind } from "../adaptation.ts";
import { adaptationWords, filled } from "../adaptations.words.ts";
import type { AdaptationWords } from "../adaptations.words.ts";

import { trail } from "../adaptations.words.ts";
import { daysToDecide, stateOf } from "../state.rules.ts";

export interface AdaptationShown {
  readonly adaptation: Adaptation;
  /** What whoever reads may write next. */
  readonly open: readonly StepKind[];
  /** A plain date. */
  readonly today: string;
}

interface Looking {
  readonly place: PlaceHere;
  readonly language: Language;
}

const linkWords = (open: readonly StepKind[], words: AdaptationWords): string => {
  if (open.includes("seen-by-asker")) return words.seeMine;
  return open.includes("disputed") ? words.disagree : "Write down the next step";
};

/** What somebody asked for, what was decided and why, what both saw, and whether it is kept. @practice P31 */
export const adaptationPage = ({ adaptation, open, today }: AdaptationShown, { place, language }: Looking) => {
  const words = adaptationWords(language);
  const { steps } = adaptation;
  const isDecided = stateOf(steps) !== "asked";
  return {
    title: words.title,
    breadcrumbs: trail(place, language),
    main: (
      <>
        <PageTitle title={adaptation.service.name} />
        <p>
          <Tag words={words.states[stateOf(steps)]} />{" "}
          {filled(isDecided ? words.decided : words.waits, { days: daysToDecide(adaptation, today) })}
        </p>
        <SummaryList
          rows={[
            { key: words.wish, value: <span dir="auto">{adaptation.wish}</span> },
            { key: words.because, value: <span dir="auto">{adaptation.because}</span> },
            { key: words.who, value: words.askedAs[adaptation.askedAs] },
            ...(adaptation.community === null
              ? []
              : [{ key: words.ofCommunity, value: <bdi>{adaptation.community.name}</bdi> }]),
            {
              key: filled(words.asked, { day: dayText(adaptation.askedOn, language) }),
              value: <bdi>{adaptation.askedBy ?? "–"}</bdi>,
            },
          ]}
        />
        {steps.map((step, at) => (
          <StepShown key={`${step.kind} ${at}`} step={step} words={words} language={language} />
        ))}
        {open.length === 0 ? null : (
          <p>
            <ButtonLink href={`/${place.slug}/adaptations/${adaptation.id}/step`} words={linkWords(open, words)} />
          </p>
        )}
      </>
    ),
  };
};

interface StepProps {
  readonly step: Step;
  readonly words: AdaptationWords;
  readonly language: Language;
}

const StepShown = ({ step, words, language }: StepProps): ReactElement => (
  <section>
    <h2>{words.steps[step.kind]}</h2>
    {step.triedFrom === null || step.triedUntil === null ? null : (
      <p>
        {filled(words.tried, { from: dayText(step.triedFrom, language), until: dayText(step.triedUntil, language) })}
      </p>
    )}
    <p dir="auto">{step.words}</p>
    {step.forEverybody === "" ? null : (
      <p dir="auto">
        <strong>{step.forEverybody}</strong>
      </p>
    )}
    <p className="al-byline">
      <bdi>{step.by ?? "–"}</bdi>, {dayText(step.on, language)}
    </p>
  </section>
);
