import { z } from "zod";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changedMeanwhile, isBehind } from "../../../nouns/started-from.ts";
import { entryFormPage } from "../entry-form.page.tsx";
import { findHere, listToChoose } from "../entry-here.store.ts";
import type { EntryHere } from "../entry-here.store.ts";
import { chosenIn, findQuery, nothingToChoose } from "../whose.rules.ts";
import type { ToChoose } from "../whose.rules.ts";
import type { Entry } from "../entry.ts";
import { saveEntryChange } from "../entry-writing.store.ts";
import { entryFields, entryOf, fieldsOfEntry, tickedIn } from "../entry.rules.ts";
import { maySpeakFor } from "../exchange.policy.ts";
import { entryParams } from "../entry.schema.ts";
import { formShown } from "../place-shown.ts";

const isSettled = ({ withdrawal, matches }: Entry): boolean =>
  withdrawal !== null || matches.some(({ says }) => says === "accepted");

const settled = "It was agreed on or taken back, so it stays as it was. Write a new one.";

const startedFrom = z.string().max(20_000).default("").describe("What the form showed when it was opened; or nothing.");

export const changeEntryFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/exchange/{item}/change",
  summary: "The form that corrects a need or an offer",
  practices: ["P36"],
  reads: { params: entryParams, query: findQuery },
  answers: z
    .custom<EntryHere & { readonly choose: ToChoose; readonly find: string }>()
    .transform(({ entry }) => ({ id: entry.id }))
    .pipe(z.object({ id: z.string() })),
  permit: maySpeakFor,
  find: async (tx, { params, actor, query: { find } }) => {
    const here = await findHere(tx, params.item, { actor });
    const chosen = here === undefined ? [] : chosenIn({ askedOf: here.entry.askedOf?.id ?? "" });
    return here && { ...here, find, choose: await listToChoose(tx, actor, { find, chosen }) };
  },
  answer: (here) => found(here),
  page: ({ entry, choose, find }, view) =>
    entryFormPage({
      ...formShown(view),
      kind: entry.kind,
      entry,
      choose,
      find,
      problems: [],
      because: isSettled(entry) ? settled : undefined,
    }),
});

export const changeEntryRoute = changeInPlace({
  path: "/{place}/exchange/{item}/change",
  summary: "Correct a need or an offer, as long as nothing was agreed about it",
  practices: ["P36"],
  reads: { params: entryParams, body: z.strictObject({ ...entryFields, startedFrom }) },
  permit: maySpeakFor,
  find: async (tx, { params, actor, body }) => {
    const here = await findHere(tx, params.item, { actor, hold: true });
    return (
      here && { ...here, choose: await listToChoose(tx, actor, { chosen: chosenIn(body) }), ticked: tickedIn(body) }
    );
  },
  decide: ({ entry, choose }, { body: { startedFrom: shown, ...body }, at }) => {
    if (isSettled(entry)) return { ok: false, clash: true, problems: [{ field: "title", words: settled }] };
    if (isBehind(shown, fieldsOfEntry(entry))) return { ok: false, clash: true, problems: [changedMeanwhile] };
    const said = entryOf(body, {
      kind: entry.kind,
      today: at.toISOString().slice(0, 10),
      communityIds: choose.communities.map(({ id }) => id),
      organisationIds: choose.organisations.map(({ id }) => id),
    });
    // Their answer stays under this need: under another name it would be put into somebody else's mouth.
    const isAnswered = entry.matches.some(({ offerId }) => offerId === null);
    return said.ok && isAnswered && said.value.askedOfId !== (entry.askedOf?.id ?? null)
      ? wrong({ field: "askedOf", words: "Whoever you asked has answered. Write a new need to ask somebody else." })
      : said;
  },
  save: async (tx, said, { params, place, at }) => {
    const id = params.item;
    await saveEntryChange(tx, id, { said, at });
    return {
      id,
      path: `/${place.slug}/exchange/${id}`,
      happened: { what: "exchange.corrected", subject: { kind: "exchange-entry", id }, detail: { topic: said.topic } },
    };
  },
  form: ({ typed, problems }, view, thing) =>
    entryFormPage({
      ...formShown(view),
      kind: thing?.entry.kind ?? "need",
      entry: thing?.entry,
      choose: thing?.choose ?? nothingToChoose,
      typed: { ...typed, ...thing?.ticked },
      problems,
    }),
});
