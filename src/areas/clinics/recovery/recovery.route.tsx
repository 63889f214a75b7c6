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
import { keyFor } from "../open/open-log.route.tsx";
import { isRecoveryCode, keyOfWriter, writerOf } from "../own-log.store.ts";
import { lockWith, newRecoveryCode, recoveryCodeTyped } from "../reflection-lock.store.ts";
import { codeFields, placeParams } from "../reflections.schema.ts";
import { saveCodeLock } from "../reflections.store.ts";
import { reflectionWords } from "../reflections.words.ts";
import { logAt } from "../reflections/reflections.page.tsx";
import { recoveryPage } from "./recovery.page.tsx";

export const recoveryFormRoute = lookInPlace({
  method: "GET",
  path: "/{place}/clinics/reflections/recovery",
  summary: "A fresh code to print, which opens nothing until its writer says that it is on paper",
  practices: ["P40"],
  answers: z
    .custom<{ readonly code: string | null }>()
    .transform(({ code }) => ({ isOpen: code !== null }))
    .pipe(z.object({ isOpen: z.boolean() })),
  permit: mayKeepLog,
  find: async (_tx, { actor, place }, { signIn }) => {
    const of = actor.member === null || actor.login === null ? null : keyOfWriter(writerOf({ actor, place }));
    return { isOpen: of !== null && signIn.heldKeys.keyOf(of) !== null };
  },
  answer: ({ isOpen }) => found({ code: isOpen ? newRecoveryCode() : null }),
  page: ({ code }, view) => recoveryPage({ code, place: placeShown(view), language: view.language }),
});

export const recoveryRoute = door({
  path: "/{place}/clinics/reflections/recovery",
  summary: "The code that was shown is on paper: from now on it opens one’s own log, and one made before does not",
  reads: { params: placeParams, body: z.strictObject(codeFields) },
  permit: mayKeepLog,
  open: async (house, asked) => {
    const { body, language, actor, at } = asked;
    const mine = writerOf(asked);
    const code = recoveryCodeTyped(body.passcode);
    if (!isRecoveryCode(code)) return wrong({ field: "passcode", words: reflectionWords(language).sendAgain });
    const opened = await keyFor(house, { ...asked, afresh: true }, body.passphrase);
    if (!opened.ok) return opened;
    const { key, locks } = opened.value;
    const lock = await lockWith(code, key, locks.writerId);
    const today = at.toISOString().slice(0, 10);
    await savePlace(house.db, mine.placeId, async (tx) => {
      await saveCodeLock(tx, { personId: mine.personId, lock, today });
      await happened(tx, { ...wroteInPrivate({ id: mine.placeId }), who: whoIs(actor) });
    });
    return { ok: true, value: { path: logAt(mine.slug), cookies: [] } };
  },
  form: ({ typed, problems }, view) => {
    const code = recoveryCodeTyped(typed["passcode"] ?? "");
    const shown = { place: placeShown(view), language: view.language, problems };
    return recoveryPage({ ...shown, code: isRecoveryCode(code) ? code : null });
  },
});
