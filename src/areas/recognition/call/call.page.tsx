import { choicesOf, Field, formPage, LookFor, Questions } from "../../../design/index.ts";
import { callField, callKinds } from "../call.ts";
import type { CallHere } from "../call.ts";
import { monthsToCall } from "../call.rules.ts";
import { trail } from "../form-drawn.page.ts";
import type { FormDrawn } from "../form-drawn.page.ts";
import { recognitionWords } from "../recognition.words.ts";

interface Drawn extends FormDrawn {
  readonly here: CallHere | undefined;
  readonly find: string;
  readonly today: string;
}

const words = recognitionWords("en");

const monthText = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

const toChoose = (things: CallHere["services"]) => things.map(({ id, name }) => ({ value: id, words: name }));

const Lines = ({ typed, problems, language }: Pick<Drawn, "typed" | "problems" | "language">) => (
  <>
    {callKinds.map((kind) => {
      const [times, each, should] = [callField("times", kind), callField("each", kind), callField("should", kind)];
      const common = { language, problems };
      return (
        <fieldset className="nhsuk-fieldset al-line" key={kind}>
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{words.kinds[kind]}</legend>
          <div className="al-line__boxes">
            <Field
              kind="text"
              name={times}
              label="Times"
              inputMode="numeric"
              width={5}
              value={typed[times]}
              {...common}
            />
            <Field
              kind="text"
              name={each}
              label="Minutes each"
              inputMode="numeric"
              width={5}
              value={typed[each]}
              {...common}
            />
            <Field
              kind="select"
              name={should}
              label="Should have been provided"
              choices={choicesOf(words.needs)}
              value={typed[should]}
              {...common}
            />
          </div>
        </fieldset>
      );
    })}
  </>
);

/** One page, typed up while one partner is on the telephone: a line for each kind. @practice P14 */
export const callPage = ({ here, find, today, place, language, idempotencyKey, typed, problems }: Drawn) => {
  const at = `/${place.slug}/recognition/call`;
  const drawn = { typed, language, problems };
  return formPage(
    {
      title: "Type up a call",
      lead: "Ring a partner once a month, and type while they talk. It takes about ten minutes; what did not happen stays empty.",
      breadcrumbs: trail(place, language),
      language,
      problems,
      action: at,
      idempotencyKey,
      button: { words: "Keep all of it" },
      before: (
        <LookFor
          action={at}
          label="Part of the name of the partner"
          find={find}
          areMore={here?.areMore ?? false}
          language={language}
        />
      ),
      after: <p>The partner sees each line, and says whether it is right. Nothing is confirmed for them.</p>,
    },
    <>
      <Questions
        questions={[
          {
            name: "organisation",
            label: "Whom did you ring?",
            kind: "select",
            choices: toChoose(here?.organisations ?? []),
          },
          {
            name: "month",
            label: "Which month?",
            kind: "radios",
            choices: monthsToCall(today).map((month) => ({
              value: month,
              words: monthText.format(new Date(`${month}-01T00:00:00Z`)),
            })),
          },
          { name: "service", label: words.service, kind: "select", choices: toChoose(here?.services ?? []) },
          { name: "standing", label: "As what did they do it?", kind: "radios", choices: choicesOf(words.standings) },
        ]}
        {...drawn}
      />
      <h2>What did they do?</h2>
      <Lines {...drawn} />
    </>,
  );
};
