import { z } from "zod";
import type { Question } from "../../../design/index.ts";
import { takeTurn } from "../../../db/turn.ts";
import { found } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind, startedFromIn } from "../../../nouns/started-from.ts";
import { tickedOf } from "../../../nouns/ticked.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import type { WordWhole } from "../glossary.ts";
import { glossaryFormPage } from "../glossary-form.page.tsx";
import { mayKeepWords } from "../glossary.policy.ts";
import { wordFields, wordOf } from "../glossary.rules.ts";
import { wordParams, wordTold } from "../glossary.schema.ts";
import { formShown, trail } from "../place-shown.ts";
import { fieldsOfWord, wordQuestions } from "../word-form.page.tsx";
import { findWord, listSameWords, saveWordChange } from "../words.store.ts";

const questions: readonly Question[] = [
  ...wordQuestions,
  {
    name: "out",
    label: "Is it still used?",
    kind: "checkboxes",
    choices: [{ value: "yes", words: "Take it out of the list" }],
  },
];

const fieldsOf = (word: WordWhole) => ({ ...fieldsOfWord(word), out: word.isUsed ? "" : "yes" });

const drawing = (word: WordWhole | undefined, { typed, problems }: Partial<Attempt>, view: View) => {
  const shown = formShown(view);
  const now = word === undefined ? {} : fieldsOf(word);
  const here = `/${shown.place.slug}/glossary/${word?.id ?? ""}`;
  return glossaryFormPage({
    ...shown,
    title: "Change this word",
    titleWhole: `Change this word: ${word?.word ?? ""}`,
    lead: "What people said it means in their languages stays.",
    breadcrumbs: trail(shown.place, { href: here, words: word?.word ?? "" }),
    action: `${here}/change`,
    button: "Keep this",
    questions,
    standing: { field: "startedFrom", questions, now, typed },
    hidden: { startedFrom: startedFromIn({ typed, problems: problems ?? [] }, now) },
    typed: typed ?? now,
    problems: problems ?? [],
  });
};

export const changeWordFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/glossary/{word}/change",
  summary: "The form that changes a word’s plain meaning",
  practices: ["P11"],
  reads: { params: wordParams },
  answers: z
    .custom<{ readonly word: WordWhole }>()
    .transform(({ word }): z.input<typeof wordTold> => word)
    .pipe(wordTold),
  permit: mayKeepWords,
  find: async (tx, { params }) => {
    const word = await findWord(tx, params.word);
    return word && { word };
  },
  answer: ({ word }) => found({ word }),
  page: ({ word }, view) => drawing(word, {}, view),
});

const startedFrom = z.string().max(20_000).default("").describe("What the form showed when it was opened; or nothing.");
const out = z
  .union([z.string(), z.array(z.string())])
  .default("")
  .describe("yes: it is taken out of the list.");

export const changeWordRoute = changeInPlace({
  path: "/{place}/glossary/{word}/change",
  summary: "Change a word’s plain meaning, or take it out of the list",
  practices: ["P11"],
  reads: { params: wordParams, body: z.strictObject({ ...wordFields, out, startedFrom }) },
  permit: mayKeepWords,
  find: async (tx, { params }) => {
    await takeTurn(tx, "words");
    const word = await findWord(tx, params.word);
    return word && { word, there: await listSameWords(tx) };
  },
  decide: ({ word, there }, { body: { startedFrom: shown, out: isOut, ...body } }) => {
    if (isBehind(shown, fieldsOf(word))) return { ok: false, clash: true, problems: [changedMeanwhile] };
    const others = new Set([...there].flatMap(([same, id]) => (id === word.id ? [] : [same])));
    const written = wordOf(body, others);
    return written.ok ? found({ ...written.value, isUsed: !tickedOf(isOut).includes("yes") }) : written;
  },
  save: async (tx, word, { params, actor, place, at }) => {
    const written = { byId: actor.member?.personId ?? null, today: at.toISOString().slice(0, 10) };
    await saveWordChange(tx, params.word, { ...word, ...written });
    return {
      id: params.word,
      path: `/${place.slug}/glossary/${params.word}`,
      happened: { what: "glossary.word-changed", subject: { kind: "word", id: params.word }, detail: {} },
    };
  },
  form: (attempt, view, thing) => drawing(thing?.word, attempt, view),
});
