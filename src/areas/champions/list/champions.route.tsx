import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { states } from "../champion.ts";
import { mayRunNetwork, maySeeNetwork } from "../champions.policy.ts";
import { itemTold } from "../champions.schema.ts";
import { listChampions } from "../champions.store.ts";
import { listItems } from "../items.store.ts";
import { listAnswerers } from "../network.store.ts";
import { placeShown } from "../place-shown.ts";
import { championsPage } from "./champions.page.tsx";
import type { ChampionsShown } from "./champions.page.tsx";

const told = z.object({
  champions: z.array(z.object({ id: z.string(), name: z.string().nullable(), state: z.enum(states) })).readonly(),
  items: z.array(itemTold).readonly(),
});

export const championsRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions",
  summary: "What champions ask, as far as it is put to whoever looks; and who is in the network, for those who run it",
  practices: ["P30"],
  answers: z
    .custom<ChampionsShown>()
    .transform(({ champions, items }): z.input<typeof told> => ({
      champions: champions.map(({ id, person, state }) => ({ id, name: person?.name ?? null, state })),
      items,
    }))
    .pipe(told),
  permit: maySeeNetwork,
  find: async (tx, { actor }) => {
    const mayRun = mayRunNetwork(actor).allowed;
    return {
      mayRun,
      items: await listItems(tx, mayRun ? null : (actor.member?.personId ?? null)),
      champions: mayRun ? await listChampions(tx) : [],
      answerers: await listAnswerers(tx),
    };
  },
  answer: ({ mayRun, items, champions, answerers }, { at }) =>
    found({ mayRun, items, champions, answerers, today: at.toISOString().slice(0, 10) }),
  page: (shown, view) => championsPage(shown, placeShown(view)),
});
