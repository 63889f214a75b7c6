import { z } from "zod";
import { happened } from "../../../db/happening.ts";
import { savePlace } from "../../../db/transaction.ts";
import { wroteInPrivate } from "../../../nouns/in-private.ts";
import { placeShown } from "../../../nouns/place-shown.ts";
import { wrong } from "../../../nouns/result.ts";
import { whoIs } from "../../../web/change.ts";
import { door } from "../../../web/door.ts";
import { mayKeepLog } from "../clinics.policy.ts";
import { keyFor } from "../open/open-log.route.tsx";
import { keyOfWriter, writerOf } from "../own-log.store.ts";
import { lockWith, newLogKey } from "../reflection-lock.store.ts";
import { beginningOf } from "../reflections.rules.ts";
import { beginFields, placeParams } from "../reflections.schema.ts";
import { saveLock } from "../reflections.store.ts";
import { reflectionWords } from "../reflections.words.ts";
import { logAt, reflectionsPage } from "../reflections/reflections.page.tsx";

export const beginLogRoute = door({
  path: "/{place}/clinics/reflections/begin",
  summary: "Begin a log of one’s own: choose the passphrase, and read first that losing it loses the log",
  reads: { params: placeParams, body: z.strictObject(beginFields) },
  permit: mayKeepLog,
  open: async (house, asked) => {
    const { body, language, actor, at } = asked;
    const says = reflectionWords(language);
    const mine = writerOf(asked);
    const of = keyOfWriter(mine);
    if (of === null) return wrong({ field: "passphraseNew", words: says.inBrowser });
    const chosen = beginningOf(body, says);
    if (!chosen.ok) return chosen;
    const key = newLogKey();
    const lock = await lockWith(chosen.value, key, mine.personId);
    const today = at.toISOString().slice(0, 10);
    const isFirst = await savePlace(house.db, mine.placeId, async (tx) => {
      if (!(await saveLock(tx, { personId: mine.personId, lock, today }))) return false;
      await happened(tx, { ...wroteInPrivate({ id: mine.placeId }), who: whoIs(actor) });
      return true;
    });
    const path = logAt(mine.slug);
    if (isFirst) house.signIn.heldKeys.hold(of, key);
    else {
      // Pressed twice: the log that is there opens with the same words, or stays shut.
      const opened = await keyFor(house, { ...asked, afresh: true }, chosen.value);
      if (!opened.ok) return opened;
    }
    return { ok: true, value: { path, cookies: [] } };
  },
  form: ({ problems }, view) =>
    reflectionsPage(
      {
        state: problems.some(({ field }) => field === "passphrase") ? "locked" : "none",
        reflections: [],
        page: 1,
        last: 1,
        codeOn: null,
        next: "",
      },
      { place: placeShown(view), language: view.language, problems },
    ),
});
