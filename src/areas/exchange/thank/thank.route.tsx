import { z } from "zod";
import { changeInPlace } from "../../../web/in-place.ts";
import { becauseFormPage } from "../because-form.page.tsx";
import { findHere } from "../entry-here.store.ts";
import { saveThanks } from "../entry-writing.store.ts";
import { maySpeakFor } from "../exchange.policy.ts";
import { entryParams } from "../entry.schema.ts";
import { formShown } from "../place-shown.ts";
import { thanksOf } from "./thank.rules.ts";

export const thankRoute = changeInPlace({
  path: "/{place}/exchange/{item}/thank",
  summary: "Say thank you to whoever met a need, and what came of it",
  practices: ["P36"],
  reads: {
    params: entryParams,
    body: z.strictObject({ match: z.uuid("Say for which match."), words: z.string().default("") }),
  },
  permit: maySpeakFor,
  find: (tx, { params, actor }) => findHere(tx, params.item, { actor, hold: true }),
  decide: ({ entry }, { body }) => thanksOf(entry, body),
  save: async (tx, words, { params, body, place, actor, at }) => {
    await saveThanks(tx, body.match, { words, personId: actor.member?.personId ?? "", at });
    const id = params.item;
    return {
      id: body.match,
      path: `/${place.slug}/exchange/${id}`,
      happened: { what: "exchange.thanked", subject: { kind: "exchange-entry", id }, detail: { match: body.match } },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    becauseFormPage({
      title: "Say thank you",
      lead: "It stands on both pages.",
      step: "thank",
      button: "Say thank you",
      label: "What came of it?",
      name: "words",
      hidden: { match: typed["match"] ?? "" },
      ...formShown(view),
      entry: thing?.entry,
      typed,
      problems,
    }),
});
