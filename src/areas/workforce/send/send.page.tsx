import { Field, Questions, choicesOf, formPage, inOrderOf } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import { trail } from "../place-shown.ts";
import { standardWords } from "../workforce.ts";
import type { Named } from "../workforce.ts";

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly organisations: readonly Named[];
}

const questionsOf = (organisations: readonly Named[]): readonly Question[] => [
  {
    name: "organisation",
    label: "Whose staff?",
    kind: "select",
    choices: organisations.map(({ id, name }) => ({ value: id, words: name })),
  },
  { name: "standard", label: "Which set of questions?", kind: "radios", choices: choicesOf(standardWords) },
  { name: "year", label: "The year to 31 March of which year?", hint: "Four figures: 2026.", kind: "text" },
  { name: "source", label: "From which record?", hint: "The staff record, and the survey of staff.", kind: "text" },
];

/** An organisation sends the figures of a year. @practice P13 */
export function sendPage({ organisations, typed, ...drawn }: Drawn) {
  const questions = questionsOf(organisations);
  const problems = inOrderOf(questions, drawn.problems);
  const template = `/${drawn.place.slug}/workforce/template?standard`;
  return formPage(
    {
      ...drawn,
      title: "Send the figures of a year",
      lead: "All of the table is kept, or nothing: what is wrong is said row by row.",
      breadcrumbs: trail(drawn.place),
      action: `/${drawn.place.slug}/workforce/send`,
      files: true,
      problems,
      button: { words: "Send it" },
      before: (
        <p>
          Take the template first: <a href={`${template}=nhs&as=xlsx`}>NHS, Excel</a>,{" "}
          <a href={`${template}=nhs&as=csv`}>NHS, CSV</a>,{" "}
          <a href={`${template}=social-care&as=xlsx`}>council or social care, Excel</a>.
        </p>
      ),
    },
    <>
      <Questions questions={questions} typed={typed} language={drawn.language} problems={problems} />
      <Field
        kind="file"
        name="file"
        label="The table"
        hint="CSV or Excel, from the template. Send numbers as they are: small ones are hidden here from everybody who reads."
        accept=".csv,.tsv,.txt,.xlsx"
        language={drawn.language}
        problems={problems}
      />
    </>,
  );
}
