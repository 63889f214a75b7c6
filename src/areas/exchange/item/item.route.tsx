import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { listEarlier } from "../earlier.store.ts";
import { findHere } from "../entry-here.store.ts";
import { listEntries } from "../entry.store.ts";
import { mayDecline, maySeeExchange, maySpeakFor } from "../exchange.policy.ts";
import { entryParams, entryTold } from "../entry.schema.ts";
import { lineOf } from "../line.rules.ts";
import { placeShown } from "../place-shown.ts";
import { isOpen } from "../standing.rules.ts";
import { suggestionsFor } from "../suggestions.rules.ts";
import { entryPage } from "./item.page.tsx";
import type { EntryShown } from "./item.page.tsx";

const candidatesMax = 200;

export const entryRoute = lookInPlace({
  method: "GET",
  path: "/{place}/exchange/{item}",
  summary: "A need or an offer: how it stands, what could fit it and why, what was brought together with it",
  practices: ["P36"],
  reads: { params: entryParams },
  answers: z
    .custom<EntryShown>()
    .transform(({ entry, earlier, today, suggestions }): z.input<typeof entryTold> => ({
      ...entry,
      ...lineOf(entry, today),
      earlier,
      suggestions,
    }))
    .pipe(entryTold),
  permit: maySeeExchange,
  find: async (tx, { params, actor, at }) => {
    const here = await findHere(tx, params.item, { actor });
    if (here === undefined) return undefined;
    const personId = actor.member?.personId ?? "";
    const earlier = await listEarlier(tx, params.item, {
      personId,
      ownIds: here.ownIds,
      speaks: maySpeakFor(actor, here).allowed,
    });
    const kind = here.entry.kind === "need" ? "offer" : "need";
    const openOn = at.toISOString().slice(0, 10);
    return {
      ...here,
      earlier,
      others: await listEntries(tx, { kind, openOn, likeId: params.item, max: candidatesMax }),
    };
  },
  answer: ({ entry, earlier, ownIds, others }, { actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    const suggestions = suggestionsFor(entry, others, today);
    const byId = new Map(others.map((other) => [other.id, other]));
    const speaks = maySpeakFor(actor, { entry, ownIds }).allowed;
    const speaksForOther = (id: string): boolean => {
      const other = byId.get(id);
      return other !== undefined && maySpeakFor(actor, { entry: other, ownIds }).allowed;
    };
    return found({
      entry,
      earlier,
      today,
      isOpen: isOpen(entry, today),
      personId: actor.member?.personId ?? "",
      speaks,
      suggestions: suggestions.map((one) => ({ ...one, mayPropose: speaks || speaksForOther(one.id) })),
      mayDecline:
        mayDecline(actor, { askedOfId: entry.askedOf?.id ?? null, ownIds }).allowed &&
        !entry.matches.some(({ offerId }) => offerId === null),
    });
  },
  page: (shown, view) =>
    entryPage(shown, { place: placeShown(view), language: view.language, idempotencyKey: view.key }),
});
