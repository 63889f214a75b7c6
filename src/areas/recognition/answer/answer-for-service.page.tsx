import { formPage, Questions } from "../../../design/index.ts";
import type { Contribution } from "../contribution.ts";
import { trail } from "../form-drawn.page.ts";
import type { FormDrawn } from "../form-drawn.page.ts";
import { recognitionWords } from "../recognition.words.ts";
import { isSafetyGap } from "../state.rules.ts";

interface Drawn extends FormDrawn {
  readonly contribution: Contribution | undefined;
}

const title = "Answer for the service";

/** What the service should have provided, and what it does about it. In English, for its staff. @practice P14 */
export const answerForServicePage = ({ contribution, place, language, idempotencyKey, typed, problems }: Drawn) => {
  const at = `/${place.slug}/recognition/${contribution?.id ?? ""}`;
  const words = recognitionWords("en");
  const should = contribution?.shouldHave ?? null;
  return formPage(
    {
      title,
      breadcrumbs: trail(
        place,
        "en",
        ...(contribution === undefined ? [] : [{ href: at, words: words.kinds[contribution.kind] }]),
      ),
      language,
      problems,
      action: `${at}/answer`,
      idempotencyKey,
      button: { words: "Send the answer" },
      before: (
        <>
          {should === null || should === "nothing" ? null : (
            <p>They say that the service should have provided: {words.needs[should].toLowerCase()}.</p>
          )}
          {contribution !== undefined && isSafetyGap(contribution) ? (
            <p>Somebody who is no interpreter of the service interpreted about health or care.</p>
          ) : null}
        </>
      ),
    },
    <Questions
      questions={[
        {
          name: "answer",
          label: "What does the service do about it, and by when?",
          hint: "Those who gave their time read it.",
          kind: "long",
        },
      ]}
      typed={typed}
      language={language}
      problems={problems}
    />,
  );
};
