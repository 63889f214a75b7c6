import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Caller } from "./caller.ts";
import type { Desk } from "./desk.ts";
import { takeGuess } from "./guess.store.ts";
import { invitedLetter, linkLetter, resetLetter } from "./letters.ts";
import { emailAsKept, ensureLogin, findLogin, findLoginByEmail, isHouseKept } from "./login.store.ts";
import type { LoginKept, LoginToMake } from "./login.store.ts";
import { networkOf } from "./network.rules.ts";
import type { AboutPassword } from "./password.rules.ts";

export type Asked = { readonly kind: "sent" } | { readonly kind: "wait"; readonly waitSeconds: number };

export interface Links {
  /** Posts a link to sign in, where there is somebody to post it to; answers the same where there is not. */
  readonly askForLink: (email: string, caller: Caller) => Promise<Asked>;
  /** Posts a link to choose a new password; answers the same where there is nobody. */
  readonly askForReset: (email: string, caller: Caller) => Promise<Asked>;
  /** A link that lets this login in, once, for so many minutes, as text; null where there is no such login. */
  readonly linkFor: (email: string, minutes: number) => Promise<string | null>;
  /** A link that lets this login choose a new password, as text; null where there is no such login. */
  readonly resetLinkFor: (email: string) => Promise<string | null>;
  /** Makes the login where there is none, and posts a link that lets it in, for 7 days, and leads on to `next`. */
  readonly invite: (
    somebody: LoginToMake & { readonly next?: string },
  ) => Promise<{ readonly loginId: string; readonly link: string }>;
  /** Whose link to choose a new password this is; null where it was used, has run out or was never ours. */
  readonly whoseReset: (token: string) => Promise<(AboutPassword & { readonly loginId: string }) | null>;
  /** Uses such a link: the new password holds, and every device is signed out. */
  readonly resetPassword: (token: string, password: string) => Promise<string | null>;
  /** A link to set the house up, voiding every earlier one; null while somebody looks after the house. */
  readonly makeSetUpLink: () => Promise<string | null>;
  readonly isSetUpLink: (token: string) => Promise<boolean>;
  /** Uses the set-up link up. False where it no longer holds. */
  readonly useSetUpLink: (token: string) => Promise<boolean>;
}

const linkMinutes = 15;
const resetMinutes = 60;
const setUpMinutes = 60;
const invitationMinutes = 7 * 24 * 60;

export const newToken = (): string => randomBytes(32).toString("base64url");

export const openLinks = (desk: Desk): Links => ({
  askForLink: (email, caller) => ask(desk, { email, caller, write: writeLink }),
  askForReset: (email, caller) => ask(desk, { email, caller, write: writeReset }),
  linkFor: async (email, minutes) => {
    const login = await findLoginByEmail(desk.door, email);
    return login === undefined || login.disabledAt !== null ? null : makeLink(desk, login.email, minutes);
  },
  resetLinkFor: async (email) => {
    const login = await findLoginByEmail(desk.door, email);
    return login === undefined || login.disabledAt !== null ? null : makeResetLink(desk, login.id);
  },
  invite: async ({ next, ...somebody }) => {
    const { id: loginId } = await ensureLogin(desk.door, somebody);
    const bare = await makeLink(desk, emailAsKept(somebody.email), invitationMinutes);
    const link = next === undefined ? bare : `${bare}&next=${encodeURIComponent(next)}`;
    // Whoever holds an invitation may ask for its letter again, but cannot fill somebody's letter box.
    const guess = await takeGuess(desk.door, [`letter ${emailAsKept(somebody.email)}`]);
    if (guess.allowed) await desk.post.send(invitedLetter(emailAsKept(somebody.email), link));
    return { loginId, link };
  },
  whoseReset: (token) => whoseReset(desk, token),
  resetPassword: (token, password) => resetPassword(desk, token, password),
  makeSetUpLink: () => makeSetUpLink(desk),
  isSetUpLink: (token) => isSetUpLink(desk, token),
  useSetUpLink: async (token) => (await isSetUpLink(desk, token)) && (await consume(desk, `set-up:${token}`)) !== null,
});

interface Asking {
  readonly email: string;
  readonly caller: Caller;
  readonly write: (desk: Desk, email: string, login: LoginKept | undefined) => Promise<void>;
}

/**
 * At most ten letters in five minutes to one address or asked for from one network. Nobody is shut out by that: the
 * letters that were sent keep working until they are used.
 */
async function ask(desk: Desk, { email, caller, write }: Asking): Promise<Asked> {
  const kept = emailAsKept(email);
  const guess = await takeGuess(desk.door, [`letter ${kept}`, `letters from ${networkOf(caller.address)}`]);
  if (!guess.allowed) return { kind: "wait", waitSeconds: guess.waitSeconds };
  const login = await findLoginByEmail(desk.door, kept);
  await write(desk, kept, login?.disabledAt === null ? login : undefined);
  return { kind: "sent" };
}

/** The link is made and its letter written whether or not there is anybody: the answer then takes as long. */
async function writeLink(desk: Desk, email: string, login: LoginKept | undefined): Promise<void> {
  const link = await makeLink(desk, email, linkMinutes);
  await (login === undefined ? desk.post.rehearse : desk.post.send)(linkLetter(email, link));
}

async function writeReset(desk: Desk, email: string, login: LoginKept | undefined): Promise<void> {
  const link = await makeResetLink(desk, login?.id ?? "nobody");
  await (login === undefined ? desk.post.rehearse : desk.post.send)(resetLetter(email, link));
}

async function makeResetLink(desk: Desk, loginId: string): Promise<string> {
  const token = newToken();
  await prove(desk, { identifier: `reset-password:${token}`, value: loginId, minutes: resetMinutes });
  return `${desk.origin()}/new-password?token=${token}`;
}

async function makeLink(desk: Desk, email: string, minutes: number): Promise<string> {
  const token = newToken();
  // In the form that the library's own link has, so that it is the library that lets somebody in.
  const value = JSON.stringify({ type: "magic-link", email });
  await prove(desk, { identifier: `magic-link:${token}`, value, minutes });
  return `${desk.origin()}/link?token=${token}`;
}

interface Proof {
  readonly identifier: string;
  readonly value: string;
  readonly minutes: number;
}

/** Kept under a digest of its name, so that a copy of the database opens nothing. */
export async function prove(desk: Desk, { identifier, value, minutes }: Proof): Promise<void> {
  const library = await desk.library();
  const { internalAdapter } = await library.$context;
  const expiresAt = new Date(Date.now() + minutes * 60_000);
  await internalAdapter.createVerificationValue({ identifier, value, expiresAt });
}

export async function findProof(desk: Desk, identifier: string): Promise<string | null> {
  const library = await desk.library();
  const { internalAdapter } = await library.$context;
  const found = await internalAdapter.findVerificationValue(identifier);
  return found !== null && found.expiresAt > new Date() ? found.value : null;
}

/** Of many who use one proof at once, one gets it. */
export async function consume(desk: Desk, identifier: string): Promise<string | null> {
  const library = await desk.library();
  const { internalAdapter } = await library.$context;
  return (await internalAdapter.consumeVerificationValue(identifier))?.value ?? null;
}

async function whoseReset(desk: Desk, token: string) {
  const loginId = z.uuid().safeParse(await findProof(desk, `reset-password:${token}`));
  const login = loginId.success ? await findLogin(desk.door, loginId.data) : undefined;
  if (login === undefined || login.disabledAt !== null) return null;
  return { loginId: login.id, email: login.email, name: login.name };
}

async function resetPassword(desk: Desk, token: string, password: string): Promise<string | null> {
  const whose = await whoseReset(desk, token);
  if (whose === null) return null;
  const library = await desk.library();
  const response = await library.api.resetPassword({ body: { token, newPassword: password }, asResponse: true });
  return response.ok ? whose.loginId : null;
}

/** The one set-up link that holds is the newest: its token stands under a fixed name, and making one removes it. */
const setUpCurrent = "set-up-current";

async function makeSetUpLink(desk: Desk): Promise<string | null> {
  if (await isHouseKept(desk.door)) return null;
  const token = newToken();
  const library = await desk.library();
  const { internalAdapter } = await library.$context;
  await internalAdapter.deleteVerificationByIdentifier(setUpCurrent);
  const number = newToken();
  await prove(desk, { identifier: setUpCurrent, value: number, minutes: setUpMinutes });
  await prove(desk, { identifier: `set-up:${token}`, value: number, minutes: setUpMinutes });
  return `${desk.origin()}/set-up?token=${token}`;
}

async function isSetUpLink(desk: Desk, token: string): Promise<boolean> {
  if (await isHouseKept(desk.door)) return false;
  const number = await findProof(desk, `set-up:${token}`);
  return number !== null && number === (await findProof(desk, setUpCurrent));
}
