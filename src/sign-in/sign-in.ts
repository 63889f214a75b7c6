import type { Login } from "../nouns/actor.ts";
import type { DoorDb } from "../db/tables.ts";
import { findLoginByToken } from "./token.store.ts";

/** The headers that say who asks. */
export interface Credentials {
  readonly cookie: string | undefined;
  readonly authorization: string | undefined;
}

/** Signing in, as the rest of the house uses it. */
export interface SignIn {
  /** Whom these headers speak for; null where nobody. */
  readonly identify: (credentials: Credentials) => Promise<Login | null>;
}

export interface SignInParts {
  readonly door: DoorDb;
}

export const openSignIn = ({ door }: SignInParts): SignIn => ({
  identify: async ({ authorization }) => {
    const token = /^Bearer ([\w-]{20,200})$/.exec(authorization ?? "")?.[1];
    return token === undefined ? null : findLoginByToken(door, token);
  },
});
