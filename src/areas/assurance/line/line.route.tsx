import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import type { PlaceHere } from "../../../nouns/actor.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, House, View } from "../../../web/route.ts";
import { findDocument } from "../assurance-here.store.ts";
import { mayReadAssurance, maySayAssurance } from "../assurance.policy.ts";
import { lineParams, lineTold } from "../assurance.schema.ts";
import { formShown } from "../place-shown.ts";
import { toldByManifests } from "../told.area.ts";
import { wordFields, wordOf } from "../word.rules.ts";
import { listWordsOn, saveWord } from "../words.store.ts";
import type { OfLine } from "../words.store.ts";
import { linePage } from "./line.page.tsx";
import type { LineShown } from "./line.page.tsx";

interface Asked {
  readonly params: OfLine;
  readonly place: PlaceHere;
  readonly at: Date;
}

async function findLine(tx: Tx, { params, place, at }: Asked, house: House): Promise<LineShown | undefined> {
  const today = at.toISOString().slice(0, 10);
  const document = await findDocument(tx, params.document, { place, told: toldByManifests(house, place), today });
  const line = document?.sections.flatMap(({ lines }) => lines).find(({ id }) => id === params.line);
  if (document === undefined || line === undefined) return undefined;
  return { document: { id: document.id, title: document.title }, line, words: await listWordsOn(tx, params) };
}

const drawing = (shown: LineShown, { typed, problems }: Attempt, view: View) =>
  linePage(shown, { ...formShown(view), typed, problems });

export const lineRoute = lookInPlace({
  method: "GET",
  path: "/{place}/assurance/{document}/{line}",
  summary: "One line of a document of the folder, and all that the place said of it",
  practices: ["P45"],
  reads: { params: lineParams },
  answers: z
    .custom<LineShown>()
    .transform(({ line }): z.input<typeof lineTold> => line)
    .pipe(lineTold),
  permit: mayReadAssurance,
  find: (tx, asked, house) => findLine(tx, asked, house),
  answer: ({ document, line, words }) => found({ document, line, words }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const sayLineRoute = changeInPlace({
  path: "/{place}/assurance/{document}/{line}",
  summary: "Say who does what is the place’s own to do, by when; that it is done, since when and where one reads it",
  practices: ["P45"],
  reads: { params: lineParams, body: z.strictObject(wordFields) },
  permit: maySayAssurance,
  find: (tx, asked, house) => findLine(tx, asked, house),
  decide: ({ line }, { body, at }) => {
    const today = at.toISOString().slice(0, 10);
    const word = wordOf(body, { line, today });
    return word.ok ? found({ word: word.value, today }) : word;
  },
  save: async (tx, { word, today }, { params, place, actor }) => {
    await saveWord(tx, { ...word, ...params }, { personId: actor.member?.personId ?? null, today });
    return {
      id: params.line,
      path: `/${place.slug}/assurance/${params.document}/${params.line}`,
      happened: {
        what: `assurance.${word.said}`,
        subject: { kind: "place", id: place.id },
        detail: { document: params.document, line: params.line },
      },
    };
  },
  clashes: {
    assurance_word_pkey: {
      field: "said",
      words: "Somebody else wrote here at the same moment, and theirs was kept. Read it, then say yours.",
    },
  },
  form: (attempt, view, thing) => {
    if (thing === undefined) throw new Error("A line was drawn without its document.");
    return drawing(thing, attempt, view);
  },
});
