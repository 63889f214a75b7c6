import type { Login } from "../nouns/actor.ts";
import { cookieNames } from "./cookies.ts";
import { openDesk } from "./desk.ts";
import type { Desk, SignInParts } from "./desk.ts";
import { findLoginByDevice } from "./device.store.ts";
import { openEntries } from "./entry.ts";
import type { Entries } from "./entry.ts";
import { forgetGuess, takeGuess } from "./guess.store.ts";
import type { Guess } from "./guess.store.ts";
import { openHeldKeys } from "./held-keys.ts";
import type { HeldKeys } from "./held-keys.ts";
import { openLinks } from "./links.ts";
import type { Links } from "./links.ts";
import { openOwn } from "./own.ts";
import type { Own } from "./own.ts";
import { openSecondProof } from "./second-proof.ts";
import type { SecondProof } from "./second-proof.ts";
import { signedCookie } from "./secret.ts";
import { findLoginByToken } from "./token.store.ts";

/** The headers that say who asks. */
export interface Credentials {
  readonly cookie: string | undefined;
  readonly authorization: string | undefined;
}

/** Signing in, as the rest of the house uses it. */
export interface SignIn extends Entries, Links, SecondProof, Own {
  /** Whom these headers speak for; null where nobody, and where a second proof is still to come. */
  readonly identify: (credentials: Credentials) => Promise<Login | null>;
  /** In memory, while a device is signed in: what somebody's own words open. */
  readonly heldKeys: HeldKeys;
  /** Counts a guess at such words before it is made: ten in five minutes. */
  readonly guessAt: (opens: string) => Promise<Guess>;
  readonly guessedRight: (ids: readonly string[]) => Promise<void>;
}

export type { SignInParts };

export function openSignIn(parts: SignInParts): SignIn {
  const desk = openDesk(parts);
  const heldKeys = openHeldKeys();
  return {
    ...openEntries(desk),
    ...openLinks(desk),
    ...openSecondProof(desk),
    ...openOwn(desk),
    ...forgettingKeys(desk, heldKeys),
    heldKeys,
    guessAt: (opens) => takeGuess(desk.door, [`words ${opens}`]),
    guessedRight: (ids) => forgetGuess(desk.door, ids),
    identify: async ({ cookie, authorization }) => {
      const token = /^Bearer ([\w-]{20,200})$/.exec(authorization ?? "")?.[1];
      if (token !== undefined) return findLoginByToken(desk.door, token);
      const { device } = cookieNames(desk.isHttps);
      if (cookie === undefined || !cookie.includes(device)) return null;
      const secret = await desk.secret();
      const opened = signedCookie(cookie, device, secret);
      return opened === null ? null : findLoginByDevice(desk.door, opened);
    },
  };
}

/** Whatever signs a device out forgets the keys of its login at once: on another device they are asked for again. */
function forgettingKeys(desk: Desk, keys: HeldKeys): Pick<SignIn, "leave" | OwnClosing> {
  const [entries, own] = [openEntries(desk), openOwn(desk)];
  return {
    leave: async (caller) => {
      const left = await entries.leave(caller);
      if (left.loginId !== null) keys.drop({ loginId: left.loginId });
      return left;
    },
    closeDevice: (which) => {
      keys.drop({ loginId: which.loginId });
      return own.closeDevice(which);
    },
    closeOtherDevices: (login) => {
      keys.drop({ loginId: login.id });
      return own.closeOtherDevices(login);
    },
    changePassword: (login, password) => {
      keys.drop({ loginId: login.id });
      return own.changePassword(login, password);
    },
    close: (login) => {
      keys.drop({ loginId: login.id });
      return own.close(login);
    },
  };
}

type OwnClosing = "closeDevice" | "closeOtherDevices" | "changePassword" | "close";
