import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { countMinutes, listActivity } from "../activity.store.ts";
import { states } from "../champion.ts";
import { mayRunNetwork } from "../champions.policy.ts";
import { championParams } from "../champions.schema.ts";
import { findChampionToReach } from "../champions.store.ts";
import { listItemsOf } from "../items.store.ts";
import { listMeetings } from "../network.store.ts";
import { formShown } from "../place-shown.ts";
import { championPage } from "./champion.page.tsx";
import type { ChampionShown } from "./champion.page.tsx";

const findHere = async (tx: Tx, id: string) => {
  const champion = await findChampionToReach(tx, id);
  return (
    champion && {
      champion,
      items: await listItemsOf(tx, id),
      meetings: await listMeetings(tx, id),
      activity: await listActivity(tx, id),
      minutes: await countMinutes(tx, id),
    }
  );
};

const told = z.object({
  id: z.string(),
  name: z.string().nullable(),
  state: z.enum(states),
  words: z.string(),
  meetings: z.number().describe("Training and support they came to."),
  minutes: z.number(),
});

export const championRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/{champion}",
  summary: "One champion: how they are reached, for whom they speak, what they came to, did and asked",
  practices: ["P30"],
  reads: { params: championParams },
  answers: z
    .custom<ChampionShown>()
    .transform(({ champion: { id, person, state, words }, meetings, minutes }): z.input<typeof told> => ({
      id,
      name: person?.name ?? null,
      state,
      words,
      meetings: meetings.length,
      minutes,
    }))
    .pipe(told),
  permit: mayRunNetwork,
  find: (tx, { params }) => findHere(tx, params.champion),
  answer: ({ champion, items, meetings, activity, minutes }, { at }) =>
    found({ champion, items, meetings, activity, minutes, today: at.toISOString().slice(0, 10) }),
  page: (shown, view) => championPage(shown, { ...formShown(view), typed: {}, problems: [] }),
});
