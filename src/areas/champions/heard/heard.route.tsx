import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { changeInPlace, lookInPlace } from "../../../web/in-place.ts";
import type { Attempt, View } from "../../../web/route.ts";
import { maySpeak } from "../champions.policy.ts";
import { tokenSent } from "../champions.schema.ts";
import { findSpeaker, takeNetworkTurn } from "../champions.store.ts";
import type { Came } from "../champions.store.ts";
import { championWords } from "../champions.words.ts";
import { saveItem } from "../items.store.ts";
import { putLetter } from "../letters.words.ts";
import { dueFrom, findTerms, listAnswerers } from "../network.store.ts";
import { afterwards } from "../own-address.ts";
import { nobodyPage } from "../own-form.page.tsx";
import { formShown } from "../place-shown.ts";
import { heardPage } from "./heard.page.tsx";
import type { HeardShown } from "./heard.page.tsx";
import { heardFields, heardOf } from "./heard.rules.ts";

const findHere = async (tx: Tx, came: Came) => {
  const champion = await findSpeaker(tx, came);
  const answerers = (await listAnswerers(tx)).filter(({ rank, isHere }) => rank === 1 && isHere);
  return {
    champion,
    isChampion: champion !== null,
    token: came.token,
    answerers,
    communities: champion?.communities ?? [],
    days: (await findTerms(tx)).daysToAnswer,
  };
};

const drawing = (shown: HeardShown, attempt: Attempt, view: View) =>
  heardPage(shown, { ...formShown(view), ...attempt });

const named = z.object({ id: z.string(), name: z.string() });
const told = z.object({
  answerers: z.array(named).readonly(),
  communities: z.array(named).readonly(),
  days: z.number(),
});

export const heardFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/champions/heard",
  summary: "The form on which a champion tells what they heard, and chooses who must answer",
  practices: ["P30"],
  reads: { query: z.object({ token: tokenSent }) },
  answers: z
    .custom<HeardShown>()
    .transform(({ answerers, communities, days }): z.input<typeof told> => ({
      answerers: answerers.map(({ id, name }) => ({ id, name })),
      communities,
      days,
    }))
    .pipe(told),
  permit: maySpeak,
  find: (tx, { actor, query }) => findHere(tx, { actor, token: query.token }),
  answer: ({ token, answerers, communities, days }) => found({ token, answerers, communities, days }),
  page: (shown, view) => drawing(shown, { typed: {}, problems: [] }, view),
});

export const heardRoute = changeInPlace({
  path: "/{place}/champions/heard",
  summary: "Tell what one heard as a champion: one person must answer, by a day that is told at once",
  practices: ["P30"],
  reads: { body: z.strictObject({ ...heardFields, token: tokenSent }) },
  permit: maySpeak,
  find: async (tx, { actor, body, at }) => {
    await takeNetworkTurn(tx);
    const here = await findHere(tx, { actor, token: body.token });
    return { ...here, dueOn: await dueFrom(tx, at.toISOString().slice(0, 10)) };
  },
  decide: ({ champion, answerers, communities, dueOn }, { body, language }) => {
    const says = championWords(language);
    if (champion === null) return wrong({ field: "words", words: says.notActive });
    const heard = heardOf(body, { state: champion.state, answerers, communities, says });
    if (!heard.ok) return heard;
    const email = answerers.find(({ id }) => id === heard.value.answererId)?.email ?? "";
    return found({ heard: heard.value, champion, dueOn, email });
  },
  save: async (tx, { heard, champion, dueOn, email }, { place, body, at }) => {
    const today = at.toISOString().slice(0, 10);
    const id = await saveItem(tx, heard, {
      championId: champion.id,
      byId: champion.person?.id ?? null,
      today,
      dueOn,
    });
    return {
      id,
      path: afterwards(place.slug, body.token),
      happened: {
        what: "champions.heard",
        subject: { kind: "champion-item", id },
        detail: { theme: heard.theme, dueOn },
      },
      letters: putLetter(email, { path: `/${place.slug}/champions/questions/${id}`, dueOn }),
    };
  },
  form: (attempt, view, thing) =>
    thing === undefined ? nobodyPage({ ...attempt, language: view.language }) : drawing(thing, attempt, view),
});
