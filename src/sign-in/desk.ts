import type { Db, DoorDb } from "../db/tables.ts";
import type { Post } from "../post/post.ts";
import type { Caller } from "./caller.ts";
import { cookieNames } from "./cookies.ts";
import { openLibrary } from "./library.ts";
import type { Library } from "./library.ts";
import { signInSecret } from "./secret.ts";

export interface SignInParts {
  readonly db: Db;
  readonly door: DoorDb;
  readonly post: Post;
  readonly isHttps: boolean;
  /** Where links in letters lead: `https://alongside.example.org`. Never taken from a request. */
  readonly origin: () => string;
}

/** What every part of signing in works with. */
export interface Desk extends SignInParts {
  readonly secret: () => Promise<string>;
  readonly library: () => Promise<Library>;
}

/** The secret is read and the library loaded when somebody first comes to the door, not when the house opens. */
export function openDesk(parts: SignInParts): Desk {
  const secret = onceItWorks(() => signInSecret(parts.db));
  const { door, isHttps } = parts;
  const library = onceItWorks(async () => openLibrary({ door, secret: await secret(), isHttps }));
  return { ...parts, secret, library };
}

/** What worked is kept; a database that was away is asked again next time. */
function onceItWorks<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/**
 * The headers that the library reads: the named cookies of the request and the browser's own name, nothing else. What
 * is left out cannot confuse it: a device's cookie beside a challenge, say.
 */
export function headersFor({ isHttps }: Desk, caller: Caller, only: readonly ("device" | "halfway")[]): Headers {
  const names = cookieNames(isHttps);
  const wanted = only.map((which) => `${names[which]}=`);
  const cookies = (caller.cookie ?? "").split(/;\s*/).filter((pair) => wanted.some((name) => pair.startsWith(name)));
  const headers = new Headers({ "user-agent": caller.userAgent.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 300) });
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  return headers;
}
