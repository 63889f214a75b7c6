import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { readText } from "../../../nouns/name.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { countMinutes } from "../activity.store.ts";
import { moves, states } from "../champion.ts";
import { maySpeak } from "../champions.policy.ts";
import { itemTold, tokenSent } from "../champions.schema.ts";
import { findSpeaker, saveMove, takeNetworkTurn } from "../champions.store.ts";
import type { Came } from "../champions.store.ts";
import { championWords } from "../champions.words.ts";
import { listItemsOf } from "../items.store.ts";
import { listMeetings } from "../network.store.ts";
import { afterwards } from "../own-address.ts";
import { nobodyPage } from "../own-form.page.tsx";
import { formShown } from "../place-shown.ts";
import { moveOf } from "../state.rules.ts";
import { ownPage } from "./own.page.tsx";
import type { OwnShown } from "./own.page.tsx";

const findHere = async (tx: Tx, came: Came) => {
  const champion = await findSpeaker(tx, came);
  return {
    champion,
    isChampion: champion !== null,
    token: came.token,
    items: champion === null ? [] : await listItemsOf(tx, champion.id),
    meetings: champion === null ? [] : await listMeetings(tx, champion.id),
    minutes: champion === null ? 0 : await countMinutes(tx, champion.id),
  };
};

const drawing = (shown: OwnShown, attempt: Attempt, view: View) => ownPage(shown, { ...formShown(view), ...attempt });

const told = z.object({
  state: z.enum(states).nullable(),
  words: z.string().describe("Whom they speak for, in their own words."),
  minutes: z.number().describe("All of their time as a champion that they told of, in minutes."),
  items: z.array(itemTold).readonly(),
});

export const ownRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/own",
  summary:
    "A champion’s own page: what they asked, who answers by when, and what came of it; by account or private link",
  practices: ["P30"],
  reads: {
    query: z.object({
      token: tokenSent,
      sent: z.string().max(3).default("").describe("yes: something was just kept by private link."),
    }),
  },
  answers: z
    .custom<OwnShown>()
    .transform(({ champion, minutes, items }): z.input<typeof told> => ({
      state: champion?.state ?? null,
      words: champion?.words ?? "",
      minutes,
      items,
    }))
    .pipe(told),
  permit: maySpeak,
  find: async (tx, { actor, query }) => {
    const here = await findHere(tx, { actor, token: query.token });
    // Whoever has just sent something reads that it was kept, and nothing else.
    return query.sent === "yes" ? { ...here, isChampion: true } : here;
  },
  answer: ({ champion, token, items, meetings, minutes }, { at }) =>
    found({ champion, token, items, meetings, minutes, today: at.toISOString().slice(0, 10) }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const moveOwnRoute = changeInPlace({
  path: "/{place}/champions/own",
  summary: "Say yes or no to being a champion, pause, start again, or stop; with an account or the private link",
  practices: ["P30"],
  reads: {
    body: z.strictObject({
      does: z.enum(moves, "Choose what you want to do."),
      words: z.string().max(20_000).default("").describe("With the yes: whom they speak for, in their own words."),
      token: tokenSent,
    }),
  },
  permit: maySpeak,
  find: async (tx, { actor, body }) => {
    await takeNetworkTurn(tx);
    return findHere(tx, { actor, token: body.token });
  },
  decide: ({ champion }, { body, language }) => {
    const says = championWords(language);
    if (champion === null) return wrong({ field: "does", words: says.already });
    const state = moveOf(champion.state, body.does, says.already);
    const words = readText(body.words, { field: "words", charactersMax: 500 });
    if (!state.ok) return state;
    if (!words.ok) return words;
    return found({ id: champion.id, state: state.value, words: body.does === "accept" ? words.value : null });
  },
  save: async (tx, { id, state, words }, { body, place, at }) => {
    await saveMove(tx, id, { state, words, today: at.toISOString().slice(0, 10) });
    return {
      id,
      path: afterwards(place.slug, body.token),
      happened: { what: "champions.moved", subject: { kind: "champion", id }, detail: { does: body.does } },
    };
  },
  form: (attempt, view, thing) =>
    thing === undefined
      ? nobodyPage({ ...attempt, language: view.language })
      : drawing({ ...thing, today: "" }, attempt, view),
});
