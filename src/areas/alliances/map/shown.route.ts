import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { findHere } from "../alliance-here.store.ts";
import { saveOnMap } from "../alliance-writing.store.ts";
import { mayWriteInAlliance } from "../alliance.policy.ts";
import { allianceParams } from "../alliance.schema.ts";
import { saidBy } from "../said.rules.ts";

export const shownRoute = changeInPlace({
  path: "/{place}/alliances/{alliance}/map",
  summary: "Let others of the place know that there is this alliance, or not: both sides must say so",
  practices: ["P05"],
  reads: {
    params: allianceParams,
    body: z.strictObject({ shown: z.enum(["yes", "no"], "Say whether others may know of it: yes or no.") }),
  },
  permit: mayWriteInAlliance,
  find: (tx, { params, actor }) => findHere(tx, { id: params.alliance, actor }, "hold"),
  decide: ({ side }, { body }) => saidBy(side, found({ isOnMap: body.shown === "yes" })),
  save: async (tx, chosen, { params, place }) => {
    await saveOnMap(tx, { ...chosen, allianceId: params.alliance });
    return {
      id: params.alliance,
      path: `/${place.slug}/alliances/${params.alliance}`,
      happened: {
        what: "alliance.shown",
        subject: { kind: "alliance", id: params.alliance },
        detail: { side: chosen.side, shown: chosen.isOnMap },
      },
    };
  },
});
