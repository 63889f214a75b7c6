import { Button, ErrorSummary, Form, PageTitle, Questions, dateText, inOrderOf } from "../../../design/index.ts";
import type { Language, Question } from "../../../design/index.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import type { Problem } from "../../../nouns/result.ts";
import type { Line, PlaceWord } from "../assurance.ts";
import { saidText } from "../document-file.page.ts";
import { LineStands } from "../line.page.tsx";
import { trail } from "../place-shown.ts";

export interface LineShown {
  readonly document: { readonly id: string; readonly title: string };
  readonly line: Line;
  /** All that was said of it, the newest first. */
  readonly words: readonly PlaceWord[];
}

interface Drawn {
  readonly place: PlaceHere;
  readonly language: Language;
  readonly idempotencyKey: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const questionsOf = ({ said }: Line): readonly Question[] => [
  {
    name: "said",
    label: "How does it stand?",
    kind: "radios",
    choices: [
      { value: "promised", words: "Somebody does it by a day" },
      { value: "done", words: "It is done" },
      ...(said === null ? [] : [{ value: "taken-back", words: "What was said last does not hold" }]),
    ],
  },
  { name: "owner", label: "Who?", hint: "An office, or a name. Leave it empty to take something back.", kind: "text" },
  { name: "byDay", label: "By which day?", hint: "Where somebody promises it.", kind: "date" },
  { name: "doneOn", label: "On which day was it done?", hint: "Where it is done.", kind: "date" },
  { name: "link", label: "Where does one read it?", hint: "A link. It is needed where it is done.", kind: "text" },
  { name: "words", label: "Anything else?", hint: "Why, where you take something back.", kind: "long" },
];

const historyText = (word: PlaceWord): string =>
  word.said === "taken-back"
    ? `Taken back on ${dateText(word.saidOn, "en")}: ${word.words}`
    : saidText({ said: word, isLate: false });

/** One line of a document, and what the place said of it. @practice P45 */
export function linePage({ document, line, words }: LineShown, drawn: Drawn) {
  const { place, language } = drawn;
  const at = `/${place.slug}/assurance/${document.id}`;
  const questions = questionsOf(line);
  const problems = inOrderOf(questions, drawn.problems);
  return {
    title: line.asks,
    contentLanguage: "en" as const,
    breadcrumbs: trail(place, { href: at, words: document.title }),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={line.asks} />
        <LineStands line={line} here={`/${place.slug}`} />
        {line.isYours ? (
          <>
            <h2>Say how it stands</h2>
            <Form action={`${at}/${line.id}`} idempotencyKey={drawn.idempotencyKey}>
              <Questions questions={questions} typed={drawn.typed} language="en" problems={problems} />
              <Button words="Write it down" />
            </Form>
          </>
        ) : (
          <p>This line is answered by the program itself, and not by the place.</p>
        )}
        {words.length === 0 ? null : (
          <section aria-labelledby="before">
            <h2 id="before">What was said</h2>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {words.map((word) => (
                <li key={word.number}>
                  <bdi>{historyText(word)}</bdi>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  };
}
