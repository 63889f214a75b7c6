import {
  Button,
  choicesOf,
  Details,
  ErrorSummary,
  Form,
  LookFor,
  PageTitle,
  Questions,
} from "../../../design/index.ts";
import type { Choice, Question } from "../../../design/index.ts";
import { lengths, minutesToRecord } from "../contribution.ts";
import type { WritingHere } from "../contribution.ts";
import { me } from "../contribution.rules.ts";
import { trail } from "../form-drawn.page.ts";
import type { FormDrawn } from "../form-drawn.page.ts";
import { filled, recognitionWords } from "../recognition.words.ts";
import type { RecognitionWords } from "../recognition.words.ts";

interface Drawn extends FormDrawn {
  readonly here: WritingHere | undefined;
  readonly find: string;
}

const nothing: WritingHere = { own: [], organisations: [], areMore: false, services: [] };

const toChoose = (things: WritingHere["services"]): readonly Choice[] =>
  things.map(({ id, name }) => ({ value: id, words: name }));

const asked = (words: RecognitionWords, { own, organisations, services }: WritingHere): readonly Question[] => [
  { name: "kind", label: words.kind, kind: "radios", choices: choicesOf(words.kinds) },
  {
    name: "minutes",
    label: words.long,
    kind: "radios",
    choices: lengths.map((length) => ({ value: length, words: words.lengths[length] })),
  },
  {
    name: "by",
    label: words.by,
    kind: organisations.length > 4 ? "select" : "radios",
    choices: [...toChoose(own), { value: me, words: words.me }, ...toChoose(organisations.slice(own.length))],
  },
  { name: "service", label: words.service, kind: "select", choices: toChoose(services) },
  { name: "shouldHave", label: words.shouldHave, kind: "radios", choices: choicesOf(words.needs) },
];

const askedMore = (words: RecognitionWords): readonly Question[] => [
  { name: "onDay", label: words.onDay, kind: "date" },
  { name: "standing", label: words.standing, kind: "radios", choices: choicesOf(words.standings) },
  { name: "words", label: words.words, hint: words.wordsHint, kind: "text" },
];

/** One page, sensible answers chosen already, nothing to type: what was done, and the button. @practice P14 */
export const newContributionPage = ({ here = nothing, find, place, language, idempotencyKey, ...attempt }: Drawn) => {
  const words = recognitionWords(language);
  const { problems } = attempt;
  const at = `/${place.slug}/recognition`;
  const more = askedMore(words);
  return {
    title: words.write,
    breadcrumbs: trail(place, language),
    main: (
      <>
        <ErrorSummary language={language} problems={problems} />
        <PageTitle title={words.write} lead={words.writeLead} />
        <LookFor action={`${at}/new`} label={words.by} find={find} areMore={here.areMore} language={language} />
        <Form action={at} idempotencyKey={idempotencyKey}>
          <Questions questions={asked(words, here)} {...attempt} language={language} />
          <Details summary={words.more} open={problems.some(({ field }) => more.some(({ name }) => name === field))}>
            <Questions questions={more} {...attempt} language={language} />
          </Details>
          <Button words={words.keep} />
          {here.organisations.length > here.own.length ? null : <p>{filled(words.recording, minutesToRecord)}</p>}
        </Form>
      </>
    ),
  };
};
