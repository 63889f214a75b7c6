import { z } from "zod";
import { ButtonLink, Card, EmptyState, PageTitle, Tag, dayText, numberText } from "../../../design/index.ts";
import type { Language } from "../../../design/index.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { answeringOf } from "../clock.rules.ts";
import type { Answering } from "../clock.rules.ts";
import { placeShown } from "../place-shown.ts";
import { outcomes } from "../voice.ts";
import { findOpenness } from "../voice-around.store.ts";
import { mayReadAnswers } from "../voices.policy.ts";
import { listClocks, listReleased } from "../voices.store.ts";
import type { Released } from "../voices.store.ts";
import { voiceWords } from "../voices.words.ts";

interface AnswersShown {
  readonly answering: Answering;
  readonly released: readonly Released[];
}

const told = z.object({
  all: z.number().nullable(),
  answered: z.number().nullable(),
  daysMiddle: z.number().nullable(),
  someLate: z.boolean(),
  released: z
    .array(z.object({ words: z.string(), answer: z.string(), outcome: z.string(), on: z.string() }))
    .readonly(),
});

/** How the place answers, over all voices together: under 10 there is no figure, and none by kind or by community. */
const sentencesOf = ({ told: figures, someLate }: Answering, language: Language): readonly string[] => {
  const words = voiceWords(language);
  const late = someLate ? [words.someLate] : [];
  if (figures === null) return [words.fewYet, ...late];
  const { all, answered, daysMiddle } = figures;
  const share = words.share
    .replace("{answered}", numberText(answered, language))
    .replace("{all}", numberText(all, language));
  const middle = daysMiddle === null ? [] : [words.middle.replace("{days}", numberText(daysMiddle, language))];
  return [share, ...middle, ...late];
};

export const answersRoute = lookInPlace({
  method: "GET",
  path: "/{place}/voices/answers",
  summary:
    "You said, we did, or we could not: what was agreed for everyone, and how many are answered in how many days",
  practices: ["P43"],
  answers: z
    .custom<AnswersShown>()
    .transform(({ answering, released }): z.input<typeof told> => ({
      all: answering.told?.all ?? null,
      answered: answering.told?.answered ?? null,
      daysMiddle: answering.told?.daysMiddle ?? null,
      someLate: answering.someLate,
      released,
    }))
    .pipe(told),
  permit: mayReadAnswers,
  find: async (tx, { at }) => {
    const today = at.toISOString().slice(0, 10);
    const clocks = await listClocks(tx, monthsLater(today, -12));
    return { ...(await findOpenness(tx)), answering: answeringOf(clocks, today), released: await listReleased(tx) };
  },
  answer: ({ answering, released }) => found({ answering, released }),
  page: ({ answering, released }, view) => {
    const { language } = view;
    const place = placeShown(view);
    const words = voiceWords(language);
    return {
      title: words.answersTitle,
      breadcrumbs: [{ href: `/${place.slug}`, words: place.name }],
      main: (
        <>
          <PageTitle title={words.answersTitle} />
          {sentencesOf(answering, language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p>
            <ButtonLink href={`/${place.slug}/voices/new`} words={words.say} />
          </p>
          {released.length === 0 ? <EmptyState title={words.noAnswers}>{null}</EmptyState> : null}
          {released.map(({ id, words: said, answer, outcome, on }) => (
            <Card key={id} title={words.youSaid}>
              <blockquote dir="auto">{said}</blockquote>
              <p>
                <Tag words={words.outcomes[outcomes.find((one) => one === outcome) ?? "will"]} tone="good" />
              </p>
              <p dir="auto">{answer}</p>
              <p className="al-byline">{dayText(on, language)}</p>
            </Card>
          ))}
        </>
      ),
    };
  },
});
