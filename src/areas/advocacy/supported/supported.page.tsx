import type { ReactElement } from "react";
import { Button, Form, PageTitle, Questions, SummaryList, Tag, dayText } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { becauseSource, becauseWords, stateWords, stepWords, wantedWords } from "../advocacy.ts";
import type { Need, Step, StepDone } from "../advocacy.ts";
import { trail } from "../place-shown.ts";
import type { Match, Stands } from "../state.rules.ts";
import { stepQuestions } from "../step/step-questions.page.ts";

export interface OneShown {
  readonly id: string;
  readonly pseudonym: string;
  readonly holder: string;
  readonly need: Need;
  readonly steps: readonly Step[];
  readonly stands: Stands;
  readonly days: number;
  /** What whoever looks may write down next. */
  readonly next: readonly StepDone[];
  /** Those who could stand beside them, who fits best first. */
  readonly matches: readonly Match[];
}

interface Drawn {
  readonly place: PlaceHere;
  readonly idempotencyKey: string;
}

const Steps = ({ steps }: Pick<OneShown, "steps">): ReactElement => (
  <ol className="nhsuk-list">
    {steps.map((step, at) => (
      <li key={`${at} ${step.did}`}>
        <strong>{stepWords[step.did]}</strong>, {dayText(step.on, "en")}
        {step.advocate === null ? null : (
          <>
            : <bdi>{step.advocate.name}</bdi>
          </>
        )}
        {step.of === null ? null : (
          <>
            , written by <bdi>{step.of.name}</bdi>
          </>
        )}
        {step.words === "" ? null : (
          <>
            <br />
            <span dir="auto">“{step.words}”</span>
          </>
        )}
      </li>
    ))}
  </ol>
);

const standing = ({ stands, days }: OneShown): ReactElement => (
  <p>
    <Tag words={stateWords[stands.state]} tone={stands.state === "waiting" ? "waiting" : "good"} />{" "}
    {stands.waitsSince === null || stands.waitsSince === ""
      ? null
      : `Since ${dayText(stands.waitsSince, "en")}, ${days} days.`}
    {stands.isOver ? "If help begins again, write that in the case first." : null}
    {stands.wasLeft ? " Their advocate works there no more, so they wait again." : null}
    {stands.advocate === null ? null : <bdi>{stands.advocate.name}</bdi>}
  </p>
);

/** Somebody who needs an advocate: why, whom they ask for, who stands beside them and since when they wait. @practice P28 */
export const onePage = (shown: OneShown, { place, idempotencyKey }: Drawn) => {
  const at = `/${place.slug}/advocacy/${shown.id}`;
  return {
    title: shown.pseudonym,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place),
    main: (
      <>
        <PageTitle title={shown.pseudonym} lead="Somebody on their side." />
        {standing(shown)}
        <SummaryList
          rows={[
            {
              key: "Why",
              value: (
                <>
                  {becauseWords[shown.need.because]}. {becauseSource[shown.need.because]}. Check it against the current
                  guidance.
                </>
              ),
            },
            { key: "Whom they ask for", value: wantedWords[shown.need.gender] },
            ...(shown.need.wishes === "" ? [] : [{ key: "And", value: <span dir="auto">{shown.need.wishes}</span> }]),
            { key: "Gives advocates", value: <bdi>{shown.holder}</bdi> },
            {
              key: "The person",
              value: <a href={`/${place.slug}/cases/${shown.id}`}>What they ask for and need, their yes, who looked</a>,
            },
          ]}
        />
        <h2>What happened</h2>
        <Steps steps={shown.steps} />
        {shown.next.length === 0 ? null : (
          <section aria-labelledby="next">
            <h2 id="next">What happened next?</h2>
            <Form action={`${at}/step`} idempotencyKey={idempotencyKey}>
              <Questions questions={stepQuestions(shown.next, shown.matches)} typed={{}} language="en" problems={[]} />
              <Button words="Keep it" />
            </Form>
          </section>
        )}
      </>
    ),
  };
};
