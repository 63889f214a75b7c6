import { z } from "zod";
import { changeInPlace } from "../../../web/in-place.ts";
import { findHere } from "../entry-here.store.ts";
import { findEntry } from "../entry.store.ts";
import { saveMatch } from "../entry-writing.store.ts";
import { mayPropose, maySpeakFor } from "../exchange.policy.ts";
import { entryParams } from "../entry.schema.ts";
import { proposalOf } from "./propose.rules.ts";

export const proposeRoute = changeInPlace({
  path: "/{place}/exchange/{item}/propose",
  summary: "Bring a need and an offer together: the other side is asked, and answers",
  practices: ["P36"],
  reads: { params: entryParams, body: z.strictObject({ with: z.uuid("Say with which other entry.") }) },
  permit: mayPropose,
  find: async (tx, { params, body, actor }) => {
    const here = await findHere(tx, params.item, { actor, hold: true });
    return here && { ...here, other: await findEntry(tx, body.with) };
  },
  decide: ({ entry, other, ownIds }, { actor, at }) =>
    proposalOf({ entry, other, speaks: maySpeakFor(actor, { entry, ownIds }).allowed }, at.toISOString().slice(0, 10)),
  save: async (tx, { needId, offerId, fromId }, { params, place, actor }) => {
    const match = await saveMatch(tx, { needId, offerId, fromId, personId: actor.member?.personId ?? "" });
    return {
      id: match,
      path: `/${place.slug}/exchange/${params.item}`,
      happened: {
        what: "exchange.proposed",
        subject: { kind: "exchange-entry", id: params.item },
        detail: { need: needId, offer: offerId },
      },
    };
  },
  clashes: { exchange_matched_once: { field: "with", words: "These two were brought together already." } },
});
