import {
  Button,
  ErrorSummary,
  Form,
  PageTitle,
  Questions,
  SummaryList,
  dateText,
  inOrderOf,
} from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Changed, Instrument, Item, Version } from "../audit.ts";
import { trail } from "../place-shown.ts";

export interface InstrumentShown {
  readonly instrument: Instrument;
  /** The newest first. */
  readonly versions: readonly Version[];
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questionsOf = (items: readonly Item[]): readonly Question[] => [
  {
    name: "what",
    label: "What do you change?",
    kind: "radios",
    choices: [
      { value: "added", words: "Add one" },
      { value: "reworded", words: "Say one in other words" },
      { value: "dropped", words: "Drop one" },
    ],
  },
  {
    name: "item",
    label: "Which one?",
    hint: "Leave it empty to add one.",
    kind: "select",
    choices: items.map(({ key, words }) => ({ value: key, words })),
  },
  { name: "section", label: "Under which heading does a new one stand?", kind: "text" },
  { name: "words", label: "What is rated?", kind: "long" },
  { name: "shows", label: "What would show that it is so?", kind: "text" },
  { name: "because", label: "Why do you change it?", kind: "text" },
];

const changeWords = ({ what, before, after, because }: Changed): string =>
  what === "added"
    ? `Added: “${after}”. Why: ${because}`
    : what === "dropped"
      ? `Dropped: “${before}”. Why: ${because}`
      : `“${before}” became “${after}”. Why: ${because}`;

/** What an audit asks, word for word, and what was changed here and why. @practice P21 */
export const instrumentPage = ({ instrument, versions }: InstrumentShown, drawn: Drawn) => {
  const questions = questionsOf(instrument.version.items);
  const problems = inOrderOf(questions, drawn.problems);
  const at = `/${drawn.place.slug}/audits/instruments`;
  return {
    title: instrument.title,
    contentLanguage: "en" as const,
    breadcrumbs: trail(drawn.place, { href: at, words: "What is asked" }),
    main: (
      <>
        <ErrorSummary language={drawn.language} problems={problems} />
        <PageTitle title={<bdi>{instrument.title}</bdi>} />
        <SummaryList
          rows={[
            { key: "Licence", value: <bdi>{instrument.licence}</bdi> },
            { key: "From", value: <bdi>{instrument.source}</bdi> },
            { key: "Rated", value: instrument.version.scale.map((words, value) => `${value}: ${words}`).join(". ") },
          ]}
        />
        {[...Map.groupBy(instrument.version.items, ({ section }) => section)].map(([section, items]) => (
          <section key={section}>
            <h2>
              <bdi>{section}</bdi>
            </h2>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {items.map(({ key, words, shows, practices }) => (
                <li key={key}>
                  <bdi>{words}</bdi>
                  {shows === "" ? null : (
                    <>
                      {" "}
                      <span className="al-byline">
                        <bdi>{shows}</bdi>
                        {practices.length === 0 ? "" : ` (${practices.join(", ")})`}
                      </span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <section aria-labelledby="changes">
          <h2 id="changes">What was changed here</h2>
          {versions.every(({ changed }) => changed === null) ? <p>Nothing.</p> : null}
          <ul className="nhsuk-list">
            {versions.map(({ number, changed, madeOn }) =>
              changed === null ? null : (
                <li key={number}>
                  {dateText(madeOn, "en")}, version {number}: <bdi>{changeWords(changed)}</bdi>
                </li>
              ),
            )}
          </ul>
          <Form action={`${at}/${instrument.id}`} idempotencyKey={drawn.idempotencyKey}>
            <input type="hidden" name="number" value={instrument.version.number} />
            <Questions questions={questions} typed={drawn.typed} language={drawn.language} problems={problems} />
            <Button words="Change it" />
          </Form>
        </section>
      </>
    ),
  };
};
