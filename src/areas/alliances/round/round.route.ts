import { z } from "zod";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { mayWriteInAlliance } from "../alliance.policy.ts";
import { allianceParams } from "../alliance.schema.ts";
import { peopleOfSide } from "../names.rules.ts";
import { personOf } from "../place-shown.ts";
import { saidBy } from "../said.rules.ts";
import { findTrustHere } from "../trust-here.store.ts";
import type { TrustHere } from "../trust-here.ts";
import { canBeAnonymous } from "../trust.rules.ts";
import { closeRound, saveRound } from "../trust.store.ts";

/** What stands in the way of opening or closing, or the round to close. */
const decided = (
  { people, side, openRound }: TrustHere,
  does: "open" | "close",
): Result<{ readonly close: string | null }> => {
  if (does === "close")
    return openRound === undefined
      ? wrong({ field: "does", words: "The questions are not open." })
      : found({ close: openRound.id });
  if (openRound !== undefined) return wrong({ field: "does", words: "The questions are open already." });
  return canBeAnonymous(peopleOfSide(people, side))
    ? found({ close: null })
    : wrong({
        field: "does",
        words: "Fewer than five people are on your side, so this cannot be anonymous. Choose the talk or a statement.",
      });
};

export const roundRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/round",
  summary: "Open the six questions for one's own side, or close them: then the answers are deleted",
  practices: ["P05"],
  reads: {
    params: allianceParams,
    body: z.strictObject({ does: z.enum(["open", "close"], "Say what to do: open or close.") }),
  },
  permit: mayWriteInAlliance,
  find: (tx, { params, actor }) => findTrustHere(tx, { id: params.alliance, actor }, "hold"),
  decide: (here, { body }) => saidBy(here.side, decided(here, body.does)),
  save: async (tx, { close, side }, { params, place, actor, at }) => {
    const personId = personOf(actor);
    if (close === null) await saveRound(tx, { allianceId: params.alliance, personId, side });
    else await closeRound(tx, { roundId: close, personId, at });
    return {
      id: params.alliance,
      path: `/${place.slug}/alliances/${params.alliance}/trust`,
      happened: wroteInPrivate(place),
    };
  },
});
