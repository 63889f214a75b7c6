import type { Actor, PlaceHere } from "../../nouns/actor.ts";
import { openLock, openWords, recoveryCodeTyped } from "./reflection-lock.store.ts";
import type { Reflection } from "./reflection.ts";
import type { Locks, SealedReflection } from "./reflections.store.ts";

/** Whose log, on which device. */
export interface Writer {
  readonly placeId: string;
  readonly slug: string;
  readonly personId: string;
  readonly loginId: string;
  /** Null for a program: it has no device that could be signed out. */
  readonly deviceId: string | null;
}

interface Asking {
  readonly actor: Actor;
  readonly place: PlaceHere | null;
}

/** Whoever asks, about their own log. The policy let nobody else through. */
export function writerOf({ actor: { member, login }, place }: Asking): Writer {
  if (member === null || login === null || place === null) throw new Error("A log was asked for by nobody.");
  return {
    placeId: place.id,
    slug: place.slug,
    personId: member.personId,
    loginId: login.id,
    deviceId: login.deviceId,
  };
}

/** Under which name the key is held while it is open; null for a program. */
export const keyOfWriter = ({ placeId, personId, loginId, deviceId }: Writer) =>
  deviceId === null ? null : { loginId, deviceId, opens: `reflections of ${personId} in ${placeId}` };

/** As the codes look that are printed. */
export const isRecoveryCode = (code: string): boolean => /^(?:[A-Z0-9]{4}-){6}[A-Z0-9]{4}$/.test(code);

/** The key, by the passphrase or by the printed code; null where neither opens it. */
export async function unlock({ writerId, byPassphrase, byCode }: Locks, typed: string): Promise<Buffer | null> {
  const code = recoveryCodeTyped(typed);
  const byOwnCode = byCode !== null && isRecoveryCode(code) ? await openLock(byCode, code, writerId) : null;
  return byOwnCode ?? openLock(byPassphrase, typed, writerId);
}

export const readableOf = (key: Buffer, sealed: readonly SealedReflection[]): readonly Reflection[] =>
  sealed.map((one) => ({ id: one.entryId, on: one.on, words: openWords(key, one, one.sealed) }));
