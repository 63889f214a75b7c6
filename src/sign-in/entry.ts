import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Caller } from "./caller.ts";
import { cookieNames, gone, knownCookie, languageCookie } from "./cookies.ts";
import type { Desk } from "./desk.ts";
import { headersFor } from "./desk.ts";
import { closeDeviceByToken, forgetOldDevices, markProvedTwice } from "./device.store.ts";
import { forgetGuess, takeGuess } from "./guess.store.ts";
import type { FromNetwork } from "./guess.store.ts";
import { emailAsKept, findLogin, findLoginByEmail } from "./login.store.ts";
import type { LoginKept } from "./login.store.ts";
import { findProof } from "./links.ts";
import { networkOf } from "./network.rules.ts";
import { passwordCharactersMax } from "./password.rules.ts";
import { recoveryCodeTyped } from "./recovery-codes.ts";
import { useCode } from "./secret.store.ts";
import { signedCookie } from "./secret.ts";

/** What came of somebody who wants to come in. */
export type Entry =
  | { readonly kind: "in"; readonly login: LoginKept; readonly cookies: readonly string[] }
  /** The first proof holds; the second is asked for next. */
  | { readonly kind: "halfway"; readonly loginId: string; readonly cookies: readonly string[] }
  | { readonly kind: "wrong"; readonly loginId: string | null; readonly cookies: readonly string[] }
  /** Too many guesses: come back after so many seconds. */
  | { readonly kind: "wait"; readonly waitSeconds: number };

export interface Entries {
  readonly withPassword: (asked: { email: string; password: string }, caller: Caller) => Promise<Entry>;
  /** The link of a letter: once, and only while it lives. */
  readonly withLink: (token: string, caller: Caller) => Promise<Entry>;
  /** The second proof: a code of the app, or one of the recovery codes. */
  readonly withCode: (code: string, caller: Caller) => Promise<Entry>;
  /** Signs this device out at once. Says whose it was. */
  readonly leave: (caller: Caller) => Promise<{ readonly loginId: string | null; readonly cookies: readonly string[] }>;
}

export const openEntries = (desk: Desk): Entries => ({
  withPassword: (asked, caller) => withPassword(desk, asked, caller),
  withLink: (token, caller) => withLink(desk, token, caller),
  withCode: (code, caller) => withCode(desk, code, caller),
  leave: (caller) => leave(desk, caller),
});

const opened = z.object({ token: z.string(), user: z.object({ id: z.string() }) });

async function withPassword(desk: Desk, asked: { email: string; password: string }, caller: Caller): Promise<Entry> {
  const library = await desk.library();
  const email = emailAsKept(asked.email);
  const login = await findLoginByEmail(desk.door, email);
  const guess = await takeGuess(desk.door, await keysFor(desk, { email, login, caller }));
  if (!guess.allowed) return { kind: "wait", waitSeconds: guess.waitSeconds };
  const response = await library.api.signInEmail({
    // An email that cannot be one costs as much time as one that nobody has.
    body: {
      email: z.email().safeParse(email).success ? email : "nobody@alongside.invalid",
      password: asked.password.slice(0, passwordCharactersMax),
    },
    headers: headersFor(desk, caller, []),
    asResponse: true,
  });
  if (!response.ok) return { kind: "wrong", loginId: login?.id ?? null, cookies: [] };
  await forgetGuess(desk.door, guess.ids);
  return entered(desk, response, { caller, loginId: login?.id });
}

interface Guesser {
  readonly email: string;
  readonly login: LoginKept | undefined;
  readonly caller: Caller;
}

/**
 * Under what a guess counts: the account and the network it comes from. On a device that this login used before, only
 * under that device: strangers who guess at an account cannot shut its owner out.
 */
async function keysFor(desk: Desk, { email, login, caller }: Guesser): Promise<readonly (string | FromNetwork)[]> {
  const secret = await desk.secret();
  const known = signedCookie(caller.cookie, cookieNames(desk.isHttps).known, secret);
  if (known !== null && login !== undefined && known.startsWith(`${login.id}:`)) return [`known ${known}`];
  return [`account ${email}`, { network: networkOf(caller.address), account: email }];
}

async function withLink(desk: Desk, token: string, caller: Caller): Promise<Entry> {
  const library = await desk.library();
  // Nobody finds a link by guessing; whoever holds a right one is let in, however many wrong ones their network sent.
  if ((await findProof(desk, `magic-link:${token}`)) === null) {
    const guess = await takeGuess(desk.door, [`link ${networkOf(caller.address)}`]);
    return guess.allowed
      ? { kind: "wrong", loginId: null, cookies: [] }
      : { kind: "wait", waitSeconds: guess.waitSeconds };
  }
  const response = await library.api.magicLinkVerify({
    query: { token },
    headers: headersFor(desk, caller, []),
    asResponse: true,
  });
  if (!response.ok) return { kind: "wrong", loginId: null, cookies: [] };
  return entered(desk, response, { caller, loginId: undefined });
}

/** The library answered yes: either a device was opened, or a challenge is set. */
async function entered(
  desk: Desk,
  response: Response,
  { caller, loginId }: { readonly caller: Caller; readonly loginId: string | undefined },
): Promise<Entry> {
  const cookies = response.headers.getSetCookie();
  const answer = opened.safeParse(await response.json());
  if (!answer.success) {
    const whose = loginId ?? (await halfwayOf(desk, cookies));
    return whose === null
      ? { kind: "wrong", loginId: null, cookies: [] }
      : { kind: "halfway", loginId: whose, cookies };
  }
  return admitted(desk, { caller, cookies, loginId: answer.data.user.id });
}

interface Admission {
  readonly caller: Caller;
  readonly cookies: readonly string[];
  readonly loginId: string;
}

/** They are in: whatever device this browser held before is closed, so that a planted cookie is worth nothing. */
async function admitted(desk: Desk, { caller, cookies, loginId }: Admission): Promise<Entry> {
  const secret = await desk.secret();
  await closeOwnDevice(desk, caller);
  await forgetOldDevices(desk.door);
  const login = await findLogin(desk.door, loginId);
  if (login === undefined) return { kind: "wrong", loginId: null, cookies: [] };
  const known = knownCookie(`${login.id}:${randomBytes(9).toString("base64url")}`, secret, desk.isHttps);
  const language = login.language === null ? [] : [languageCookie(login.language, desk.isHttps)];
  return { kind: "in", login, cookies: [...cookies, known, ...language] };
}

async function withCode(desk: Desk, typed: string, caller: Caller): Promise<Entry> {
  const library = await desk.library();
  const loginId = await halfwayOf(desk, [caller.cookie ?? ""]);
  if (loginId === null) return { kind: "wrong", loginId: null, cookies: [] };
  const guess = await takeGuess(desk.door, [`code ${loginId} ${networkOf(caller.address)}`]);
  if (!guess.allowed) return { kind: "wait", waitSeconds: guess.waitSeconds };
  const digits = typed.replaceAll(/[\s-]/g, "");
  const isCode = /^\d{6}$/.test(digits);
  if (isCode && !(await useCode(desk.door, loginId, digits))) return { kind: "wrong", loginId, cookies: [] };
  const headers = headersFor(desk, caller, ["halfway"]);
  const response = isCode
    ? await library.api.verifyTOTP({ body: { code: digits }, headers, asResponse: true })
    : await library.api.verifyBackupCode({ body: { code: recoveryCodeTyped(typed) }, headers, asResponse: true });
  const answer = opened.safeParse(response.ok ? await response.json() : null);
  if (!answer.success) return { kind: "wrong", loginId, cookies: [] };
  await forgetGuess(desk.door, guess.ids);
  await markProvedTwice(desk.door, answer.data.token);
  return admitted(desk, { caller, cookies: response.headers.getSetCookie(), loginId: answer.data.user.id });
}

/** Whose challenge these cookies carry, where one is still open. */
async function halfwayOf(desk: Desk, cookies: readonly string[]): Promise<string | null> {
  const [library, secret] = await Promise.all([desk.library(), desk.secret()]);
  const { halfway } = cookieNames(desk.isHttps);
  const identifier = cookies
    .map((cookie) => signedCookie(cookie, halfway, secret))
    .find((value) => value !== null && value.startsWith("2fa-"));
  if (identifier === undefined || identifier === null) return null;
  const { internalAdapter } = await library.$context;
  const challenge = await internalAdapter.findVerificationValue(identifier);
  return challenge !== null && challenge.expiresAt > new Date() ? challenge.value : null;
}

async function leave(desk: Desk, caller: Caller) {
  const names = cookieNames(desk.isHttps);
  const loginId = await closeOwnDevice(desk, caller);
  return { loginId, cookies: [names.device, names.halfway].map((name) => gone(name, desk.isHttps)) };
}

async function closeOwnDevice(desk: Desk, caller: Caller): Promise<string | null> {
  const secret = await desk.secret();
  const token = signedCookie(caller.cookie, cookieNames(desk.isHttps).device, secret);
  return token === null ? null : closeDeviceByToken(desk.door, token);
}
