/**
 * Keys that somebody's own words make and that are nowhere but in this server's memory: while the device they came from
 * is signed in, and for as long as it is in use. They are never stored and never in a log; a restart forgets them all,
 * and another server asks again. Decision record 51.
 */
export interface HeldKeys {
  readonly hold: (of: KeyOf, key: Buffer) => void;
  /** The key, or null where it is to be asked for. Asking for it is using it. */
  readonly keyOf: (of: KeyOf) => Buffer | null;
  /** Forgets one, or all of a login where no more is said. */
  readonly drop: (of: Pick<KeyOf, "loginId"> & Partial<KeyOf>) => void;
}

export interface KeyOf {
  readonly loginId: string;
  readonly deviceId: string;
  /** What it opens: `reflections of` and an identifier. */
  readonly opens: string;
}

interface Held {
  readonly of: KeyOf;
  readonly key: Buffer;
  /** Milliseconds, by the clock of whoever opened this. */
  readonly usedAt: number;
}

/** A key that lay unused for so long is asked for again. */
export const keyIdleMinutes = 15;

const sweepEveryMs = 60_000;

/** @param now milliseconds; the server's own clock where nothing is said. */
export function openHeldKeys(now: () => number = Date.now): HeldKeys {
  const held = new Map<string, Held>();
  let sweeping: NodeJS.Timeout | undefined;
  const forget = (name: string): void => {
    held.get(name)?.key.fill(0);
    held.delete(name);
    if (held.size > 0) return;
    clearInterval(sweeping);
    sweeping = undefined;
  };
  const isIdle = ({ usedAt }: Held): boolean => now() - usedAt >= keyIdleMinutes * 60_000;
  const sweep = (): void => [...held].filter(([, one]) => isIdle(one)).forEach(([name]) => forget(name));
  return {
    hold: (of, key) => {
      forget(nameOf(of));
      held.set(nameOf(of), { of, key: Buffer.from(key), usedAt: now() });
      sweeping ??= setInterval(sweep, sweepEveryMs).unref();
    },
    keyOf: (of) => {
      const name = nameOf(of);
      const one = held.get(name);
      if (one === undefined) return null;
      if (isIdle(one)) {
        forget(name);
        return null;
      }
      held.set(name, { ...one, usedAt: now() });
      // A copy: what is forgotten while somebody reads is not wiped under their hands.
      return Buffer.from(one.key);
    },
    drop: ({ loginId, deviceId, opens }) => {
      for (const [name, { of }] of held)
        if (of.loginId === loginId && (deviceId ?? of.deviceId) === of.deviceId && (opens ?? of.opens) === of.opens)
          forget(name);
    },
  };
}

const nameOf = ({ loginId, deviceId, opens }: KeyOf): string => JSON.stringify([loginId, deviceId, opens]);
