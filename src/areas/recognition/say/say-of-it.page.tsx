import { Button, choicesOf, dateText, ErrorSummary, Form, PageTitle, Questions } from "../../../design/index.ts";
import type { Contribution } from "../contribution.ts";
import { trail } from "../form-drawn.page.ts";
import type { FormDrawn } from "../form-drawn.page.ts";
import { filled, recognitionWords } from "../recognition.words.ts";

interface Drawn extends FormDrawn {
  readonly contribution: Contribution | undefined;
}

/** Those who gave it say whether it is right. @practice P14 */
export const sayOfItPage = ({ contribution, place, language, idempotencyKey, typed, problems }: Drawn) => {
  const words = recognitionWords(language);
  const at = `/${place.slug}/recognition/${contribution?.id ?? ""}`;
  return {
    title: words.check,
    breadcrumbs: trail(
      place,
      language,
      ...(contribution === undefined ? [] : [{ href: at, words: words.kinds[contribution.kind] }]),
    ),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.check} />
        {contribution === undefined ? null : (
          <p>
            {words.kinds[contribution.kind]} · {dateText(contribution.onDay, language)} ·{" "}
            {filled(words.minutes, contribution.minutes)}
          </p>
        )}
        <Form action={`${at}/say`} idempotencyKey={idempotencyKey}>
          <Questions
            questions={[
              { name: "says", label: words.isItRight, kind: "radios", choices: choicesOf(words.says) },
              { name: "minutes", label: words.minutesNow, kind: "text" },
              { name: "because", label: words.because, kind: "text" },
            ]}
            typed={typed}
            language={language}
            problems={problems}
          />
          <Button words={words.send} />
        </Form>
      </>
    ),
  };
};
