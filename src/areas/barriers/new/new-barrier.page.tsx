import { Button, ErrorSummary, Form, PageTitle, Questions, inOrderOf } from "../../../design/index.ts";
import type { Question } from "../../../design/index.ts";
import { shownAs, whoseWords } from "../barrier.ts";
import type { Named } from "../barrier.ts";
import { barrierWords, trail } from "../barriers.words.ts";
import type { BarrierWords } from "../barriers.words.ts";
import type { Drawn } from "../drawn.page.ts";
import { filled } from "../says.ts";

export interface RaisingShown {
  readonly daysToTable: number;
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
  readonly organisations: readonly Named[];
  /** Those that whoever writes works for. */
  readonly ownOrganisations: readonly Named[];
  /** What it is raised from, for whoever may open that; undefined where it came by itself. */
  readonly from?: { readonly path: string } | undefined;
}

const chosenFrom = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, words: name }));

const questionsOf = (shown: RaisingShown, words: BarrierWords): readonly Question[] => {
  const isWorker = shown.ownOrganisations.length > 0;
  const orNone = (all: readonly Named[]) => [{ value: "", words: words.nothingChosen }, ...chosenFrom(all)];
  return [
    { name: "title", label: words.title, hint: words.titleHint, kind: "text" },
    { name: "words", label: words.words, hint: words.raiseLead, kind: "long" },
    { name: "getting", label: words.getting, kind: "text" },
    ...(shown.communities.length === 0
      ? []
      : [
          {
            name: "communities",
            label: words.communities,
            hint: words.canBeEmpty,
            kind: "checkboxes" as const,
            choices: chosenFrom(shown.communities),
          },
        ]),
    { name: "service", label: words.service, hint: words.canBeEmpty, kind: "select", choices: orNone(shown.services) },
    { name: "about", label: words.about, hint: words.canBeEmpty, kind: "select", choices: orNone(shown.organisations) },
    {
      name: "whose",
      label: words.whose,
      kind: "radios",
      choices: whoseWords.map((value) => ({ value, words: words.whoseWords[value] })),
    },
    {
      name: "shown",
      label: words.shown,
      hint: words.shownHint,
      kind: "radios",
      choices: shownAs
        .filter((value) => isWorker || value !== "organisation")
        .map((value) => ({ value, words: words.shownAs[value] })),
    },
    ...(isWorker
      ? [
          {
            name: "organisation",
            label: words.organisation,
            hint: words.canBeEmpty,
            kind: "select" as const,
            choices: orNone(shown.ownOrganisations),
          },
        ]
      : []),
  ];
};

/** One page for anybody of the place: what stops whom getting what, in whose words. @practice P22 */
export function newBarrierPage(shown: RaisingShown, drawn: Drawn) {
  const { place, language, typed } = drawn;
  const words = barrierWords(language);
  const questions = questionsOf(shown, words);
  const problems = inOrderOf(questions, drawn.problems);
  return {
    title: words.raise,
    breadcrumbs: trail(place, language),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.raise} lead={filled(words.promise, { days: String(shown.daysToTable) })} />
        {shown.from === undefined ? null : (
          <p>
            <a href={`/${place.slug}/${shown.from.path}`}>{words.cameFrom}</a>
          </p>
        )}
        <Form action={`/${place.slug}/barriers`} idempotencyKey={drawn.idempotencyKey}>
          {["source", "sourceId"].map((name) =>
            (typed[name] ?? "") === "" ? null : <input key={name} type="hidden" name={name} value={typed[name]} />,
          )}
          <Questions questions={questions} typed={typed} language={language} problems={problems} />
          <Button words={words.send} />
        </Form>
      </>
    ),
  };
}
