import type { ReactElement } from "react";
import { Button, ErrorSummary, Field, Form, Notice, PageTitle, choicesOf } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { afterwardsWords } from "../afterwards.words.ts";
import type { AfterwardsWords } from "../afterwards.words.ts";
import { feltQuestions, stepOfLevel } from "../day.ts";
import type { Attempted, Own } from "../day-seen.ts";
import { ownAddress } from "../own-address.ts";
import { levels } from "../session.ts";

export interface RateShown extends Own {
  readonly hasRated: boolean;
  readonly isOver: boolean;
  /** Random, and kept nowhere: what is kept of the request then tells nothing of the answers. */
  readonly once: string;
}

interface Drawn extends Attempted {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
}

/** How a session was, told privately by those who came and by the chair. @practice P12 */
export const ratePage = (shown: RateShown, drawn: Drawn) => {
  const { language, place, problems } = drawn;
  const words = afterwardsWords(language);
  return {
    title: words.rate,
    breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.rate} lead={<bdi>{shown.session.title}</bdi>} />
        {shown.hasRated ? (
          <Notice kind="done" language={language}>
            <p>{words.thanks}</p>
          </Notice>
        ) : shown.isOver ? (
          <p>{words.over}</p>
        ) : (
          <Questions shown={shown} drawn={drawn} words={words} />
        )}
        <OtherPages shown={shown} place={place} words={words} />
      </>
    ),
  };
};

interface Part {
  readonly shown: RateShown;
  readonly words: AfterwardsWords;
}

const Questions = ({ shown, drawn, words }: Part & { readonly drawn: Drawn }): ReactElement => {
  const { language, place, problems, typed, idempotencyKey } = drawn;
  const stepChoices = [
    ...words.steps.map((said, index) => ({ value: String(index + 1), words: said })),
    { value: "0", words: words.notSaid },
  ];
  const levelChoices = [
    ...choicesOf(words.levels).map(({ value, words: said }) => ({ value: String(stepOfLevel(value)), words: said })),
    { value: "0", words: words.notSaid },
  ];
  return (
    <>
      <p>{shown.isChair ? words.chairLead : words.rateLead}</p>
      <Form action={ownAddress(place, { ...shown, token: "" }, "rate")} idempotencyKey={idempotencyKey}>
        <input type="hidden" name="token" value={shown.token} />
        <input type="hidden" name="once" value={shown.once} />
        {feltQuestions.map((question) => (
          <Field
            key={question}
            kind="select"
            name={question}
            label={words.questions[question]}
            language={language}
            problems={problems}
            choices={stepChoices}
            value={typed[question]}
          />
        ))}
        <Field
          kind="select"
          name="level"
          label={words.questions.level}
          hint={`${words.promised} ${words.levels[levels.find((one) => one === shown.session.promisedLevel) ?? "told"]}`}
          language={language}
          problems={problems}
          choices={levelChoices}
          value={typed["level"]}
        />
        <Button words={words.send} />
      </Form>
    </>
  );
};

/** The other two pages for whoever came, where people were listened to. */
const OtherPages = ({ shown, place, words }: Part & { readonly place: PlaceHere }): ReactElement | null =>
  !shown.session.hasListening || shown.isChair ? null : (
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>
        <a href={ownAddress(place, shown, "listening")}>{words.note}</a>
      </li>
      <li>
        <a href={ownAddress(place, shown, "told-back")}>{words.changed}</a>
      </li>
    </ul>
  );
