import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { houseSecret } from "../db/seal.ts";
import type { Db } from "../db/tables.ts";

/** Signing in has a secret of its own, made from the house's, so that a seal can never pass for a cookie. */
export const signInSecret = async (db: Db): Promise<string> => {
  const bytes = hkdfSync("sha256", await houseSecret(db), new Uint8Array(), "alongside sign-in", 32);
  return Buffer.from(bytes).toString("base64url");
};

export const signatureOf = (text: string, secret: string): Buffer =>
  createHmac("sha256", secret).update(text, "utf8").digest();

/** The cookie's value as `text.signature`, or null where it is missing or was not signed by this house. */
export function signedCookie(cookies: string | undefined, name: string, secret: string): string | null {
  const sent = cookieNamed(cookies, name);
  if (sent === null) return null;
  const cut = sent.lastIndexOf(".");
  const text = sent.slice(0, cut);
  const given = Buffer.from(sent.slice(cut + 1), "base64");
  const right = signatureOf(text, secret);
  return cut > 0 && given.length === right.length && timingSafeEqual(given, right) ? text : null;
}

/** As the sign-in library writes them: so that it reads ours, and we read its. */
export const signedValue = (text: string, secret: string): string =>
  encodeURIComponent(`${text}.${signatureOf(text, secret).toString("base64")}`);

/** The first cookie of that name; a browser sends the nearest path's first, and ours all live at the root. */
function cookieNamed(cookies: string | undefined, name: string): string | null {
  const pair = (cookies ?? "").split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  if (pair === undefined) return null;
  try {
    return decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return null;
  }
}
