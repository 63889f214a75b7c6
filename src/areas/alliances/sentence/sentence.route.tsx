import { z } from "zod";
import { choicesOf } from "../../../design/index.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { findHere } from "../alliance-here.store.ts";
import { releases } from "../alliance.ts";
import type { AllianceHere, ReleasedTo } from "../alliance.ts";
import { allianceFormPage } from "../alliance-form.page.tsx";
import { mayWriteInAlliance } from "../alliance.policy.ts";
import { allianceParams, formAnswerOf } from "../alliance.schema.ts";
import { formShown, personOf } from "../place-shown.ts";
import { saidBy, textOf } from "../said.rules.ts";
import { releaseWords } from "../trust.rules.ts";
import { saveSentence } from "../trust.store.ts";

const fields = {
  words: z.string().default("").describe("One sentence, in the words of one's own side."),
  releasedTo: z
    .string()
    .default("own-side")
    .describe(`Who reads it: ${releases.join(", ")}.`),
};

const drawnFor = (here: Pick<AllianceHere, "mine" | "theirs"> | undefined) => ({
  title: "How is the trust, in one sentence?",
  lead: `Agree on it in your side first${here === undefined ? "" : `: it is the sentence of ${here.mine.name} about ${here.theirs.name}`}. Speak of what was done, not of persons.`,
  step: "sentence",
  button: "Keep this sentence",
  questions: [
    { name: "words", label: "In your side’s own words", kind: "long" },
    {
      name: "releasedTo",
      label: "Who may read it?",
      hint: "You can release it later, and take it back.",
      kind: "radios",
      choices: choicesOf(releaseWords),
    },
  ] as const,
});

function sentenceOf(sent: { readonly words: string; readonly releasedTo: string }): Result<{
  readonly words: string;
  readonly releasedTo: ReleasedTo;
}> {
  const words = textOf(sent.words, { field: "words", charactersMax: 500, needed: "Write one sentence." });
  const releasedTo = releases.find((one) => one === sent.releasedTo);
  if (!words.ok) return words;
  return releasedTo === undefined
    ? wrong({ field: "releasedTo", words: "Choose who may read it." })
    : found({ words: words.value, releasedTo });
}

export const sentenceFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/{alliance}/sentence",
  summary: "The form in which a side says in one sentence how its trust is",
  practices: ["P05"],
  reads: { params: allianceParams },
  answers: formAnswerOf<{ readonly here: AllianceHere }>(fields),
  permit: mayWriteInAlliance,
  find: (tx, { params, actor }) => findHere(tx, { id: params.alliance, actor }),
  answer: (here) => found({ here }),
  page: ({ here }, view) =>
    allianceFormPage({
      ...drawnFor(here),
      ...formShown(view),
      alliance: here.alliance,
      typed: { releasedTo: "own-side" },
      problems: [],
    }),
});

export const sentenceRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/sentence",
  summary: "Say in one sentence how the trust of one's own side is, and who may read it",
  practices: ["P05"],
  reads: { params: allianceParams, body: z.strictObject(fields) },
  permit: mayWriteInAlliance,
  find: (tx, { params, actor }) => findHere(tx, { id: params.alliance, actor }, "hold"),
  decide: ({ side }, { body }) => saidBy(side, sentenceOf(body)),
  save: async (tx, said, { params, place, actor, at }) => {
    const saidOn = at.toISOString().slice(0, 10);
    const id = await saveSentence(tx, { ...said, saidOn, allianceId: params.alliance, personId: personOf(actor) });
    return {
      id,
      path: `/${place.slug}/alliances/${params.alliance}/trust`,
      // Who said how much of it to whom is theirs to tell.
      happened: wroteInPrivate(place),
    };
  },
  form: ({ typed, problems }, view, thing) =>
    allianceFormPage({ ...drawnFor(thing), ...formShown(view), alliance: thing?.alliance, typed, problems }),
});
