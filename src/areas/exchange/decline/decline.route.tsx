import { z } from "zod";
import { readNeeded } from "../../../nouns/name.ts";
import { found } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { becauseFormPage } from "../because-form.page.tsx";
import { findHere } from "../entry-here.store.ts";
import type { EntryHere } from "../entry-here.store.ts";
import { saveDeclined } from "../entry-writing.store.ts";
import { mayDecline } from "../exchange.policy.ts";
import { entryParams } from "../entry.schema.ts";
import { formShown } from "../place-shown.ts";

const drawn = {
  title: "We cannot meet this need",
  lead: "Whoever asked reads why. Others can still help.",
  step: "decline",
  button: "Say that we cannot",
  label: "Why not?",
  hint: "What stands in the way, and what would have to change.",
  name: "because",
};

const already = { field: "because", words: "Your organisation has said so already." };

export const declineFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/exchange/{item}/decline",
  summary: "The form with which an organisation that was asked says that it cannot, and why",
  practices: ["P36"],
  reads: { params: entryParams },
  answers: z
    .custom<EntryHere>()
    .transform(({ entry }) => ({ id: entry.id }))
    .pipe(z.object({ id: z.string() })),
  permit: mayDecline,
  find: async (tx, { params, actor }) => {
    const here = await findHere(tx, params.item, { actor });
    return here && { ...here, askedOfId: here.entry.askedOf?.id ?? null };
  },
  answer: (here) => found(here),
  page: ({ entry }, view) => becauseFormPage({ ...drawn, ...formShown(view), entry, problems: [] }),
});

export const declineRoute = changeInPlace({
  path: "/{place}/exchange/{item}/decline",
  summary: "Say for the organisation that was asked that it cannot meet a need, with the reason",
  practices: ["P36"],
  reads: { params: entryParams, body: z.strictObject({ because: z.string().default("") }) },
  permit: mayDecline,
  find: async (tx, { params, actor }) => {
    const here = await findHere(tx, params.item, { actor, hold: true });
    return here && { ...here, askedOfId: here.entry.askedOf?.id ?? null };
  },
  decide: ({ entry }, { body }) =>
    entry.matches.some(({ offerId }) => offerId === null)
      ? { ok: false, clash: true, problems: [already] }
      : readNeeded(body.because, {
          field: "because",
          charactersMax: 1000,
          needed: "Write why not. A no needs a reason.",
        }),
  save: async (tx, because, { params, place, actor, at }) => {
    const id = params.item;
    const match = await saveDeclined(tx, { needId: id, because, personId: actor.member?.personId ?? "", at });
    return {
      id: match,
      path: `/${place.slug}/exchange/${id}`,
      happened: { what: "exchange.cannot", subject: { kind: "exchange-entry", id }, detail: { match } },
    };
  },
  clashes: { exchange_matched_once: already },
  form: ({ typed, problems }, view, thing) =>
    becauseFormPage({ ...drawn, ...formShown(view), entry: thing?.entry, typed, problems }),
});
