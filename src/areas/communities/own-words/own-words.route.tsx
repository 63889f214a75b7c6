import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { Actor } from "../../../nouns/actor.ts";
import { readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { mayWriteOwnWords } from "../categories.policy.ts";
import { categoryOfText, localScheme } from "../category-text.rules.ts";
import { localCategoriesOf } from "../local-categories.store.ts";
import { placeShown } from "../place-shown.ts";
import type { LocalCategory } from "../schemes/local-category.rules.ts";
import { categoryOf } from "../schemes/schemes.rules.ts";
import { ownWordsPage } from "./own-words.page.tsx";
import { listOwnWords, saveOwnWords } from "./own-words.store.ts";
import type { OwnWords } from "./own-words.store.ts";

const findOwn = async (tx: Tx, { member }: Actor) => ({
  written: member === null ? [] : await listOwnWords(tx, member.personId),
  locals: await localCategoriesOf(tx),
});

interface Shown {
  readonly written: readonly OwnWords[];
  readonly locals: readonly LocalCategory[];
}

export const ownWordsFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/communities/own-words",
  summary: "How you describe yourself, in your own words; only you read it",
  practices: ["P02"],
  answers: z
    .custom<Shown>()
    .transform(({ written }) => ({ written: written.map((one) => ({ ...one })) }))
    .pipe(
      z.object({
        written: z.array(
          z.object({ number: z.number(), words: z.string(), category: z.string().nullable(), at: z.string() }),
        ),
      }),
    ),
  permit: mayWriteOwnWords,
  find: (tx, { actor }) => findOwn(tx, actor),
  answer: ({ written, locals }) => found({ written, locals }),
  page: ({ written, locals }, view) =>
    ownWordsPage({
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
      written,
      locals,
      typed: {},
      problems: [],
    }),
});

const isChoice = (typed: string, locals: readonly LocalCategory[]): boolean => {
  const code = categoryOfText(typed);
  if (code?.scheme === localScheme) return locals.some((one) => one.code === code.code);
  return code !== undefined && categoryOf(code)?.kind === "group";
};

export const ownWordsRoute = changeInPlace({
  path: "/{place}/communities/own-words",
  summary: "Keep how you describe yourself, in your own words",
  practices: ["P02"],
  reads: {
    body: z.strictObject({
      words: z.string().default(""),
      category: z.string().default("").describe("A category beside the words: nhs-2001-england:J, local:…"),
    }),
  },
  permit: mayWriteOwnWords,
  find: (tx, { actor }) => findOwn(tx, actor),
  decide: ({ written, locals }, { body }) => {
    const words = readText(body.words, { field: "words", charactersMax: 500 });
    const problems = [
      ...(words.ok ? [] : words.problems),
      ...(words.ok && words.value === "" ? [{ field: "words", words: "Write how you describe yourself." }] : []),
      ...(body.category === "" || isChoice(body.category, locals)
        ? []
        : [{ field: "category", words: "This is no category of the lists here. Choose one from the list, or none." }]),
    ];
    if (!words.ok || problems.length > 0) return wrong(...problems);
    const number = (written[0]?.number ?? 0) + 1;
    return found({ words: words.value, category: body.category === "" ? null : body.category, number });
  },
  save: async (tx, own, { place, actor }) => {
    const personId = actor.member?.personId ?? "";
    await saveOwnWords(tx, { ...own, personId });
    return {
      id: String(own.number),
      path: `/${place.slug}/communities/own-words`,
      happened: {
        what: "own-words.written",
        subject: { kind: "person", id: personId },
        detail: { number: own.number },
      },
    };
  },
  clashes: { own_words_pkey: { field: "words", words: "This came twice at once. Send it again." } },
  form: ({ typed, problems }, view, thing) =>
    ownWordsPage({
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
      written: thing?.written ?? [],
      locals: thing?.locals ?? [],
      typed,
      problems,
    }),
});
