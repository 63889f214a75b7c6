import type { Login } from "../nouns/actor.ts";
import { cookieNames } from "./cookies.ts";
import { openDesk } from "./desk.ts";
import type { SignInParts } from "./desk.ts";
import { findLoginByDevice } from "./device.store.ts";
import { openEntries } from "./entry.ts";
import type { Entries } from "./entry.ts";
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
}

export type { SignInParts };

export function openSignIn(parts: SignInParts): SignIn {
  const desk = openDesk(parts);
  return {
    ...openEntries(desk),
    ...openLinks(desk),
    ...openSecondProof(desk),
    ...openOwn(desk),
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
