import { z } from "zod";
import { readText } from "../../../nouns/name.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { becauseFormPage } from "../because-form.page.tsx";
import { findHere } from "../entry-here.store.ts";
import type { EntryHere } from "../entry-here.store.ts";
import { saveEntryWithdrawn } from "../entry-writing.store.ts";
import { maySpeakFor } from "../exchange.policy.ts";
import { entryParams } from "../entry.schema.ts";
import { formShown } from "../place-shown.ts";

const drawn = {
  title: "Take this back",
  lead: "It stays in the ledger as withdrawn. Nobody is asked about it any more.",
  step: "withdraw",
  button: "Take it back",
  label: "Why? (you can leave this empty)",
  name: "because",
};

export const withdrawEntryFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/exchange/{item}/withdraw",
  summary: "The form that takes a need or an offer back",
  practices: ["P36"],
  reads: { params: entryParams },
  answers: z
    .custom<EntryHere>()
    .transform(({ entry }) => ({ id: entry.id }))
    .pipe(z.object({ id: z.string() })),
  permit: maySpeakFor,
  find: (tx, { params, actor }) => findHere(tx, params.item, { actor }),
  answer: (here) => found(here),
  page: ({ entry }, view) => becauseFormPage({ ...drawn, ...formShown(view), entry, problems: [] }),
});

export const withdrawEntryRoute = changeInPlace({
  path: "/{place}/exchange/{item}/withdraw",
  summary: "Take a need or an offer back",
  practices: ["P36"],
  reads: { params: entryParams, body: z.strictObject({ because: z.string().default("") }) },
  permit: maySpeakFor,
  find: (tx, { params, actor }) => findHere(tx, params.item, { actor, hold: true }),
  decide: ({ entry }, { body }) =>
    entry.withdrawal !== null
      ? { ok: false, clash: true, problems: [{ field: "because", words: "It is taken back already." }] }
      : readText(body.because, { field: "because", charactersMax: 1000 }),
  save: async (tx, because, { params, place, at }) => {
    const id = params.item;
    await saveEntryWithdrawn(tx, id, { because, at });
    return {
      id,
      path: `/${place.slug}/exchange/${id}`,
      happened: { what: "exchange.withdrawn", subject: { kind: "exchange-entry", id }, detail: {} },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    becauseFormPage({ ...drawn, ...formShown(view), entry: thing?.entry, typed, problems }),
});
