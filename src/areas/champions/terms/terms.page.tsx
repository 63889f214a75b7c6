import type { ReactElement } from "react";
import { Button, Form, Questions, Table, formPage, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import type { Answerer, Named, Terms } from "../champion.ts";
import { trail } from "../champions.words.ts";
import type { OwnDrawn } from "../own-form.page.tsx";

export interface TermsShown {
  readonly terms: Terms;
  readonly answerers: readonly Answerer[];
  /** Commissioners and senior managers of the place. */
  readonly people: readonly Named[];
}

const rankNames: Readonly<Record<number, string>> = {
  1: "Is asked first",
  2: "Comes next, when a day is over",
  3: "Comes last",
};

const timing: readonly Question[] = [
  {
    name: "daysToAnswer",
    label: "Within how many working days is a champion answered?",
    hint: "1 to 60, without the place’s days off. What was asked before keeps its day.",
    kind: "text",
  },
  {
    name: "remindBefore",
    label: "How many working days before that does a letter remind?",
    hint: "0 to 20.",
    kind: "text",
  },
];

const adding = (people: readonly Named[]): readonly Question[] => [
  {
    name: "person",
    label: "Who answers champions?",
    hint: "Commissioners and senior managers of this place.",
    kind: "select",
    choices: people.map(({ id, name }) => ({ value: id, words: name })),
  },
  {
    name: "rank",
    label: "When?",
    kind: "radios",
    choices: Object.entries(rankNames).map(([value, words]) => ({ value, words })),
  },
  { name: "email", label: "Where do their letters go?", hint: "Only those who run the network read it.", kind: "text" },
];

/** Who answers champions, by when, and to whom it goes after that. @practice P30 */
export function termsPage(shown: TermsShown, drawn: OwnDrawn) {
  const { place, language, idempotencyKey, typed } = drawn;
  const more = adding(shown.people);
  const problems = inOrderOf([...timing, ...more], drawn.problems);
  const common = { language, problems };
  return formPage(
    {
      title: "Who answers champions, and by when",
      breadcrumbs: trail(place),
      language,
      problems,
      action: `/${place.slug}/champions/terms`,
      idempotencyKey,
      button: { words: "Keep this" },
      after: (
        <>
          <Answerers {...shown} {...drawn} />
          <h2>Somebody who answers</h2>
          <Form action={`/${place.slug}/champions/answerers`} idempotencyKey={idempotencyKey}>
            <Questions questions={more} typed={typed} {...common} />
            <Button words="Keep them" look="second" name="does" value="keep" />
          </Form>
        </>
      ),
    },
    <Questions
      questions={timing}
      typed={{
        daysToAnswer: String(shown.terms.daysToAnswer),
        remindBefore: String(shown.terms.remindBefore),
        ...typed,
      }}
      {...common}
    />,
  );
}

const Answerers = ({ answerers, place, idempotencyKey }: TermsShown & OwnDrawn): ReactElement | null =>
  answerers.length === 0 ? null : (
    <Table
      id="answerers"
      caption="Who answers"
      language="en"
      columns={[
        {
          heading: "Name",
          kind: "text",
          cell: ({ name, isHere }) => (
            <>
              <bdi>{name}</bdi>
              {isHere ? "" : " (no longer here, or no longer in this role)"}
            </>
          ),
        },
        { heading: "When", kind: "text", cell: ({ rank }) => rankNames[rank] ?? "" },
        { heading: "Letters go to", kind: "text", cell: ({ email }) => (email === "" ? "nowhere" : email) },
        {
          heading: "Change",
          kind: "text",
          cell: ({ id, name }) => (
            <Form action={`/${place.slug}/champions/answerers`} idempotencyKey={idempotencyKey}>
              <input type="hidden" name="person" value={id} />
              <Button words="Take out" look="second" name="does" value="take-out" heard={`Take out ${name}`} />
            </Form>
          ),
        },
      ]}
      groups={[{ rows: answerers }]}
      rowKey={({ id }) => id}
    />
  );
