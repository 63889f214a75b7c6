import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import { countMinutes, countMinutesOn, saveActivity } from "../activity.store.ts";
import { maySpeak } from "../champions.policy.ts";
import { tokenSent } from "../champions.schema.ts";
import { findSpeaker, takeNetworkTurn } from "../champions.store.ts";
import type { Came } from "../champions.store.ts";
import { championWords } from "../champions.words.ts";
import { afterwards } from "../own-address.ts";
import { nobodyPage } from "../own-form.page.tsx";
import { formShown } from "../place-shown.ts";
import { didPage } from "./did.page.tsx";
import { dayMeant, didFields, didOf } from "./did.rules.ts";

const findHere = async (tx: Tx, came: Came) => {
  const champion = await findSpeaker(tx, came);
  return { champion, isChampion: champion !== null, token: came.token };
};

interface DidShown {
  readonly token: string;
  readonly minutes: number;
  readonly today: string;
}
const told = z.object({ minutes: z.number().describe("All of their time as a champion so far.") });

export const didFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/did",
  summary: "The form on which a champion tells in seconds what they did",
  practices: ["P30"],
  reads: { query: z.object({ token: tokenSent }) },
  answers: z
    .custom<DidShown>()
    .transform(({ minutes }): z.input<typeof told> => ({ minutes }))
    .pipe(told),
  permit: maySpeak,
  find: async (tx, { actor, query }) => {
    const here = await findHere(tx, { actor, token: query.token });
    return { ...here, minutes: here.champion === null ? 0 : await countMinutes(tx, here.champion.id) };
  },
  answer: ({ token, minutes }, { at }) => found({ token, minutes, today: at.toISOString().slice(0, 10) }),
  page: ({ token, today }, view) => didPage(token, { ...formShown(view), typed: { onDay: today }, problems: [] }),
});

/** A day that there is none of is told by the rule; nothing was told of it. */
const isPlainDay = (day: string): boolean => z.iso.date().safeParse(day).success;

export const didRoute = changeInPlace({
  path: "/{place}/champions/did",
  summary: "Tell what one did as a champion: what, how long, with about how many; it is entered with what people gave",
  practices: ["P30", "P14"],
  reads: { body: z.strictObject({ ...didFields, token: tokenSent }) },
  permit: maySpeak,
  find: async (tx, { actor, body, at }) => {
    await takeNetworkTurn(tx);
    const here = await findHere(tx, { actor, token: body.token });
    const day = dayMeant(body.onDay, at.toISOString().slice(0, 10));
    const minutesOnDay =
      here.champion === null || !isPlainDay(day) ? 0 : await countMinutesOn(tx, here.champion.id, day);
    return { ...here, minutesOnDay };
  },
  decide: ({ champion, minutesOnDay }, { body, at, language }) => {
    const says = championWords(language);
    if (champion === null) return wrong({ field: "what", words: says.notActive });
    const did = didOf(body, { state: champion.state, minutesOnDay, today: at.toISOString().slice(0, 10), says });
    return did.ok ? found({ ...did.value, championId: champion.id, personId: champion.person?.id ?? null }) : did;
  },
  save: async (tx, did, { body, place }) => {
    const id = await saveActivity(tx, did);
    return {
      id,
      path: afterwards(place.slug, body.token),
      happened: {
        what: "champions.did",
        subject: { kind: "champion", id: did.championId },
        detail: { what: did.what, minutes: did.minutes, onDay: did.onDay },
      },
    };
  },
  form: (attempt, view, thing) =>
    thing === undefined
      ? nobodyPage({ ...attempt, language: view.language })
      : didPage(thing.token, { ...formShown(view), ...attempt }),
});
