import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { glossaryFormPage } from "../glossary-form.page.tsx";
import { mayKeepWords } from "../glossary.policy.ts";
import { sameWord } from "../jargon.rules.ts";
import { formShown, trail } from "../place-shown.ts";
import { firstWords } from "../first-words.ts";
import { listSameWords, saveWords } from "../words.store.ts";

/** Of the words we wrote, those that the place does not have yet. */
const notHere = (there: ReadonlyMap<string, string>) => firstWords.filter(({ word }) => !there.has(sameWord(word)));

const drawing = (there: ReadonlyMap<string, string>, attempt: Attempt, view: View) => {
  const shown = formShown(view);
  const words = notHere(there);
  const questions: readonly Question[] = [
    {
      name: "words",
      label: "Which of them do you take?",
      hint: "You can change each of them later. Untick what you would say in another way.",
      kind: "checkboxes",
      choices: words.map(({ word, plain }) => ({ value: sameWord(word), words: word, hint: plain })),
    },
  ];
  return glossaryFormPage({
    ...shown,
    title: "Begin with words we wrote",
    lead: "Words of health and care in plain words, to begin with. Read them first: they are yours once you take them.",
    breadcrumbs: trail(shown.place),
    action: `/${shown.place.slug}/glossary/begin`,
    button: "Take these words",
    questions,
    ...attempt,
  });
};

const told = z.object({ words: z.array(z.object({ word: z.string(), plain: z.string() })).readonly() });

export const beginFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/begin",
  summary: "Words of health and care in plain words, for a place to begin with",
  practices: ["P11"],
  answers: z
    .custom<{ readonly there: ReadonlyMap<string, string> }>()
    .transform(({ there }): z.input<typeof told> => ({ words: notHere(there) }))
    .pipe(told),
  permit: mayKeepWords,
  find: async (tx) => ({ there: await listSameWords(tx) }),
  answer: ({ there }) => found({ there }),
  page: ({ there }, view) =>
    drawing(
      there,
      {
        typed: {
          words: notHere(there)
            .map(({ word }) => sameWord(word))
            .join(","),
        },
        problems: [],
      },
      view,
    ),
});

export const beginRoute = changeInPlace({
  path: "/{place}/glossary/begin",
  summary: "Take some of the words that Alongside offers; each can be changed afterwards",
  practices: ["P11"],
  reads: {
    body: z.strictObject({
      words: z
        .union([z.string(), z.array(z.string())])
        .default("")
        .describe("In small letters, with commas between."),
    }),
  },
  permit: mayKeepWords,
  find: async (tx) => ({ there: await listSameWords(tx) }),
  decide: ({ there }, { body }) => {
    const wanted = tickedOf(body.words);
    const words = notHere(there).filter(({ word }) => wanted.includes(sameWord(word)));
    return words.length === 0
      ? wrong({ field: "words", words: "Tick at least one word that is not in your list yet." })
      : found(words);
  },
  save: async (tx, words, { actor, place, at }) => {
    const kept = await saveWords(tx, words, {
      byId: actor.member?.personId ?? null,
      today: at.toISOString().slice(0, 10),
    });
    return {
      id: place.id,
      path: `/${place.slug}/glossary`,
      happened: { what: "glossary.begun", subject: { kind: "place", id: place.id }, detail: { words: kept.length } },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.there ?? new Map(), attempt, view),
});
