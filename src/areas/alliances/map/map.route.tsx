import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { alliancesMax, listOnMap } from "../alliance.store.ts";
import { maySeeAlliances } from "../alliance.policy.ts";
import { placeShown } from "../place-shown.ts";
import { isOnMap } from "../sides.rules.ts";
import { listReleasedToPlace } from "../trust.store.ts";
import { mapPage } from "./map.page.tsx";
import type { MapShown } from "./map.page.tsx";

const party = z.object({ kind: z.enum(["organisation", "community"]), id: z.string(), name: z.string() });
const told = z.object({
  alliances: z
    .array(z.object({ one: party, other: party, startedAt: z.string() }))
    .max(alliancesMax)
    .readonly(),
});

export const mapRoute = lookInPlace({
  method: "GET",
  path: "/{place}/alliances/map",
  summary: "Which alliances there are, as far as both sides let others know, as a picture with its table",
  practices: ["P05"],
  answers: z
    .custom<MapShown>()
    .transform(({ alliances }): z.input<typeof told> => ({ alliances }))
    .pipe(told),
  permit: maySeeAlliances,
  find: async (tx) => {
    const alliances = (await listOnMap(tx)).filter(isOnMap);
    return {
      alliances,
      said: await listReleasedToPlace(
        tx,
        alliances.map(({ id }) => id),
      ),
    };
  },
  answer: ({ alliances, said }) => found({ alliances, said }),
  page: (shown, view) => mapPage(shown, { place: placeShown(view), language: view.language }),
});
