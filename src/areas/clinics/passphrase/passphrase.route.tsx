import { z } from "zod";
import { happened } from "../../../db/happening.ts";
import { savePlace } from "../../../db/transaction.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { placeShown } from "../../../nouns/place-shown.ts";
import { found } from "../../../nouns/result.ts";
import { whoIs } from "../../../web/change.ts";
import { door } from "../../../web/door.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayKeepLog } from "../clinics.policy.ts";
import { keyFor } from "../open/open-log.route.tsx";
import { writerOf } from "../own-log.store.ts";
import { lockWith } from "../reflection-lock.store.ts";
import { passphraseOf } from "../reflections.rules.ts";
import { changeFields, placeParams } from "../reflections.schema.ts";
import { changeLock } from "../reflections.store.ts";
import { reflectionWords } from "../reflections.words.ts";
import { logAt } from "../reflections/reflections.page.tsx";
import { passphrasePage } from "./passphrase.page.tsx";

export const passphraseFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/reflections/passphrase",
  summary: "The form for another passphrase of one’s own log",
  practices: ["P40"],
  answers: z.object({}),
  permit: mayKeepLog,
  answer: () => found({}),
  page: (_shown, view) => passphrasePage({ place: placeShown(view), language: view.language }),
});

export const passphraseRoute = door({
  path: "/{place}/clinics/reflections/passphrase",
  summary: "Change the passphrase of one’s own log; what was written stays as it is sealed",
  reads: { params: placeParams, body: z.strictObject(changeFields) },
  permit: mayKeepLog,
  open: async (house, asked) => {
    const { body, language, actor } = asked;
    const mine = writerOf(asked);
    const chosen = passphraseOf(body, reflectionWords(language));
    if (!chosen.ok) return chosen;
    const opened = await keyFor(house, { ...asked, afresh: true }, body.passphrase);
    if (!opened.ok) return opened;
    const { key, locks } = opened.value;
    const lock = await lockWith(chosen.value, key, locks.writerId);
    await savePlace(house.db, mine.placeId, async (tx) => {
      await changeLock(tx, mine.personId, lock);
      await happened(tx, { ...wroteInPrivate({ id: mine.placeId }), who: whoIs(actor) });
    });
    return { ok: true, value: { path: logAt(mine.slug), cookies: [] } };
  },
  form: ({ problems }, view) => passphrasePage({ place: placeShown(view), language: view.language, problems }),
});
