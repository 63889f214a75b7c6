import { z } from "zod";
import { happened } from "../../../db/happening.ts";
import { savePlace } from "../../../db/transaction.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { placeShown } from "../../../nouns/place-shown.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { whoIs } from "../../../web/change.ts";
import { door } from "../../../web/door.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayKeepLog } from "../clinics.policy.ts";
import { keyOfWriter, writerOf } from "../own-log.store.ts";
import { placeParams, throwFields } from "../reflections.schema.ts";
import { throwReflectionsAway } from "../reflections.store.ts";
import { reflectionWords } from "../reflections.words.ts";
import { logAt } from "../reflections/reflections.page.tsx";
import { throwAwayPage } from "./throw-away.page.tsx";

export const throwAwayFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/reflections/throw-away",
  summary: "Before one throws one’s own log away: what is lost",
  practices: ["P40"],
  answers: z.object({}),
  permit: mayKeepLog,
  answer: () => found({}),
  page: (_shown, view) => throwAwayPage({ place: placeShown(view), language: view.language }),
});

export const throwAwayRoute = door({
  path: "/{place}/clinics/reflections/throw-away",
  summary: "Delete all of one’s own log, for ever, with what opened it",
  reads: { params: placeParams, body: z.strictObject(throwFields) },
  permit: mayKeepLog,
  open: async (house, asked) => {
    const mine = writerOf(asked);
    const of = keyOfWriter(mine);
    const says = reflectionWords(asked.language);
    if (of === null) return wrong({ field: "sure", words: says.inBrowser });
    if (asked.body.sure !== "yes") return wrong({ field: "sure", words: says.tickFirst });
    await savePlace(house.db, mine.placeId, async (tx) => {
      await throwReflectionsAway(tx, mine.personId);
      await happened(tx, { ...wroteInPrivate({ id: mine.placeId }), who: whoIs(asked.actor) });
    });
    house.signIn.heldKeys.drop(of);
    return { ok: true, value: { path: logAt(mine.slug), cookies: [] } };
  },
  form: ({ problems }, view) => throwAwayPage({ place: placeShown(view), language: view.language, problems }),
});
