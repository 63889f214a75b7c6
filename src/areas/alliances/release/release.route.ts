import { z } from "zod";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { releases } from "../alliance.ts";
import { maySeeAlliance } from "../alliance.policy.ts";
import { allianceParams } from "../alliance.schema.ts";
import { personOf } from "../place-shown.ts";
import { saidBy } from "../said.rules.ts";
import { findTrustHere } from "../trust-here.store.ts";
import { saveRelease } from "../trust.store.ts";

export const releaseRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/release",
  summary: "Release what one's own side said of its trust further, or take it back",
  practices: ["P05"],
  reads: {
    params: allianceParams,
    body: z.strictObject({
      kind: z.enum(["sentence", "round"], "Say what is released: sentence or round."),
      id: z.uuid("Say which one, by its identifier."),
      to: z.enum(releases, "Choose who may read it."),
    }),
  },
  // Also after it ended: what a side said stays its own to release or take back.
  permit: maySeeAlliance,
  find: (tx, { params, actor }) => findTrustHere(tx, { id: params.alliance, actor }, "hold"),
  decide: ({ said, side }, { body: { kind, id, to } }) => {
    const own =
      kind === "sentence"
        ? said.sentences.some((one) => one.id === id && one.side === side)
        : said.rounds.some((one) => one.id === id && one.side === side && one.result !== null);
    return saidBy(
      side,
      own
        ? found({ kind, id, releasedTo: to })
        : wrong({ field: "id", words: "A side releases what it said itself, and nothing else." }),
    );
  },
  save: async (tx, released, { params, place, actor }) => {
    await saveRelease(tx, { ...released, allianceId: params.alliance, personId: personOf(actor) });
    return {
      id: released.id,
      path: `/${place.slug}/alliances/${params.alliance}/trust`,
      happened: wroteInPrivate(place),
    };
  },
});
