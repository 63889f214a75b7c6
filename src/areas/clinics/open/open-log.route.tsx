import { z } from "zod";
import { readPlace } from "../../../db/transaction.ts";
import { placeShown } from "../../../nouns/place-shown.ts";
import { found, wrong } from "../../../nouns/result.ts";
import type { Result } from "../../../nouns/result.ts";
import { door } from "../../../web/door.ts";
import { refuseForNow } from "../../../web/refuse.ts";
import type { Asked, House } from "../../../web/route.ts";
import { mayKeepLog } from "../clinics.policy.ts";
import { keyOfWriter, unlock, writerOf } from "../own-log.store.ts";
import { logAt, reflectionsPage } from "../reflections/reflections.page.tsx";
import { openFields, placeParams } from "../reflections.schema.ts";
import { findLocks } from "../reflections.store.ts";
import type { Locks } from "../reflections.store.ts";
import { reflectionWords } from "../reflections.words.ts";

type AskedOfLog = Pick<Asked<unknown, unknown, unknown>, "actor" | "place" | "language">;

interface OpenedLog {
  readonly key: Buffer;
  readonly locks: Locks;
}

/**
 * The key of whoever asks: held since they opened it on this device, or opened now by what they typed. Each guess is
 * counted before it is made, and a right one was no guess.
 *
 * @param afresh what they typed opens it or nothing does, though the key is held: for what would hurt most.
 */
export async function keyFor(
  house: House,
  asked: AskedOfLog & { readonly afresh?: true },
  typed: string,
): Promise<Result<OpenedLog>> {
  const says = reflectionWords(asked.language);
  const mine = writerOf(asked);
  const of = keyOfWriter(mine);
  if (of === null) return wrong({ field: "passphrase", words: says.inBrowser });
  const locks = await readPlace(house.db, mine.placeId, (tx) => findLocks(tx, mine.personId));
  if (locks === undefined) return wrong({ field: "passphrase", words: says.beginFirst });
  const held = house.signIn.heldKeys.keyOf(of);
  if (held !== null && asked.afresh !== true) return found({ key: held, locks });
  if (typed.trim() === "") return wrong({ field: "passphrase", words: says.locked });
  const guess = await house.signIn.guessAt(of.opens);
  if (!guess.allowed)
    throw refuseForNow(
      says.tooMany.replace(/\{\w+\}/, String(Math.max(1, Math.ceil(guess.waitSeconds / 60)))),
      guess.waitSeconds,
    );
  const key = await unlock(locks, typed);
  if (key === null) return wrong({ field: "passphrase", words: says.wrong });
  await house.signIn.guessedRight(guess.ids);
  house.signIn.heldKeys.hold(of, key);
  return found({ key, locks });
}

export const openLogRoute = door({
  path: "/{place}/clinics/reflections/open",
  summary: "Open one’s own log on this device, with its passphrase or a printed code",
  reads: { params: placeParams, body: z.strictObject(openFields) },
  permit: mayKeepLog,
  open: async (house, asked) => {
    const opened = await keyFor(house, asked, asked.body.passphrase);
    return opened.ok ? { ok: true, value: { path: logAt(writerOf(asked).slug), cookies: [] } } : opened;
  },
  form: ({ problems }, view) =>
    reflectionsPage(
      { state: "locked", reflections: [], page: 1, last: 1, codeOn: null, next: "" },
      { place: placeShown(view), language: view.language, problems },
    ),
});
