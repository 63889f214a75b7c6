import { z } from "zod";
import { languageCodes } from "../../../design/index.ts";
import { found, problemsOf, wrong } from "../../../nouns/result.ts";
import { changeInPlace } from "../../../web/in-place.ts";
import { championPage } from "../champion/champion.page.tsx";
import { mayRunNetwork } from "../champions.policy.ts";
import { championParams } from "../champions.schema.ts";
import { findChampionToReach, newLink, saveLetterAgain, takeNetworkTurn } from "../champions.store.ts";
import { championWords } from "../champions.words.ts";
import { championLetter } from "../letters.words.ts";
import { emailOf } from "../new/new-champion.rules.ts";
import { ownAddress } from "../own-address.ts";
import { formShown } from "../place-shown.ts";

const text = z.string().max(1000).default("");

export const letterRoute = changeInPlace({
  path: "/{place}/champions/{champion}/letter",
  summary: "Send a champion their private link again, to another address or in another language; the one before ends",
  practices: ["P30"],
  reads: {
    params: championParams,
    body: z.strictObject({
      email: text.describe("Where their letters go."),
      language: text.describe("The language they are written to in: en, ur, …"),
    }),
  },
  permit: mayRunNetwork,
  find: async (tx, { params }) => {
    await takeNetworkTurn(tx);
    const champion = await findChampionToReach(tx, params.champion);
    return champion && { champion };
  },
  decide: ({ champion }, { body }) => {
    const email = emailOf(body.email);
    const language = languageCodes.find((one) => one === body.language);
    const known =
      language === undefined
        ? wrong({ field: "language", words: "Choose the language you write to them in." })
        : found(null);
    const needed =
      champion.person === null || (email.ok && email.value === "")
        ? wrong({ field: "email", words: "Write where their letter goes." })
        : found(null);
    if (!email.ok || language === undefined || !needed.ok) return wrong(...problemsOf(email, known, needed));
    return found({ id: champion.id, email: email.value, language, token: newLink() });
  },
  save: async (tx, { id, ...reaching }, { place }) => {
    await saveLetterAgain(tx, id, reaching);
    const letter = championWords(reaching.language).letters.invited;
    return {
      id,
      path: `/${place.slug}/champions/${id}`,
      happened: { what: "champions.link-sent", subject: { kind: "champion", id }, detail: {} },
      letters: championLetter(reaching.email, letter, { path: ownAddress(place.slug, reaching.token) }),
    };
  },
  form: (attempt, view, thing) =>
    thing === undefined
      ? { title: "A champion", contentLanguage: "en", main: null }
      : championPage(
          { champion: thing.champion, items: [], meetings: [], activity: [], minutes: 0, today: "" },
          { ...formShown(view), ...attempt },
        ),
});
