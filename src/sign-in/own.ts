import { z } from "zod";
import type { Login } from "../nouns/actor.ts";
import { deviceCookie, languageCookie } from "./cookies.ts";
import type { Desk } from "./desk.ts";
import { closeDevice, closeDevicesBut, isFresh, listDevices, renewDevice } from "./device.store.ts";
import type { Device, DeviceToClose } from "./device.store.ts";
import { forgetGuess, takeGuess } from "./guess.store.ts";
import { closedLetter, emailChangedLetter, newEmailLetter } from "./letters.ts";
import { consume, findProof, newToken, prove } from "./links.ts";
import { emailAsKept, findLogin, findLoginByEmail, giveHouse, ensureLogin, saveEmail } from "./login.store.ts";
import { isHouseKeptAlone, removeLogin } from "./login.store.ts";
import { saveLanguage, saveName } from "./login.store.ts";
import type { LoginKept, LoginToMake } from "./login.store.ts";
import { passwordCharactersMax, passwordProblems } from "./password.rules.ts";
import type { AboutPassword } from "./password.rules.ts";
import type { Problem } from "../nouns/result.ts";
import { findPasswordSum, savePasswordSum, voidProofs } from "./secret.store.ts";
import { listTokens, revokeToken } from "./token.store.ts";
import type { TokenKept } from "./token.store.ts";

/** Is it still the same person in front of this device? */
export type SameAgain =
  | { readonly kind: "yes" }
  | { readonly kind: "wrong-password" }
  /** They have no password, and came in by link too long ago. */
  | { readonly kind: "too-long-ago" }
  | { readonly kind: "wait"; readonly waitSeconds: number };

/** What a login may see and change of itself, and how others make one. */
export interface Own {
  readonly passwordProblems: (password: string, about: AboutPassword, field?: string) => readonly Problem[];
  readonly makeLogin: (somebody: LoginToMake) => Promise<{ readonly id: string; readonly isNew: boolean }>;
  readonly setPassword: (loginId: string, password: string) => Promise<void>;
  /** The first who looks after the house. The caller has used up a set-up link. */
  readonly makeFirst: (somebody: LoginToMake & { readonly password: string }) => Promise<string>;
  readonly loginOf: (loginId: string) => Promise<LoginKept | undefined>;
  readonly hasPassword: (loginId: string) => Promise<boolean>;
  /** Asked before what would hurt most in a stranger's hands: the email, the password, the second proof. */
  readonly sameAgain: (login: Login, password: string) => Promise<SameAgain>;
  readonly rename: (loginId: string, name: string) => Promise<void>;
  readonly speak: (loginId: string, language: string) => Promise<readonly string[]>;
  /** The new password holds, this device gets a new cookie, and every other device is signed out. */
  readonly changePassword: (login: Login, password: string) => Promise<readonly string[]>;
  /** Posts a link to the new address; until it is used, nothing changes. */
  readonly askForNewEmail: (login: Login, email: string) => Promise<void>;
  /** Which email the link would change this login's to; null where the link is not theirs or no longer holds. */
  readonly newEmailIn: (login: Login, token: string) => Promise<string | null>;
  readonly takeNewEmail: (login: Login, token: string) => Promise<boolean>;
  readonly devicesOf: (loginId: string) => Promise<readonly Device[]>;
  readonly closeDevice: (which: DeviceToClose) => Promise<boolean>;
  readonly closeOtherDevices: (login: Login) => Promise<number>;
  readonly tokensOf: (loginId: string) => Promise<readonly TokenKept[]>;
  readonly revokeToken: (loginId: string, tokenId: string) => Promise<boolean>;
  /** Nobody else looks after the house: while it is so, they cannot go. */
  readonly looksAfterHouseAlone: (loginId: string) => Promise<boolean>;
  /** Takes the login away with all that signs it in. The caller has seen to the places it is in. */
  readonly close: (login: Login) => Promise<void>;
}

export const openOwn = (desk: Desk): Own => ({
  passwordProblems,
  makeLogin: (somebody) => ensureLogin(desk.door, somebody),
  makeFirst: (somebody) => makeFirst(desk, somebody),
  setPassword: (loginId, password) => setPassword(desk, loginId, password),
  loginOf: (loginId) => findLogin(desk.door, loginId),
  hasPassword: async (loginId) => (await findPasswordSum(desk.door, loginId)) !== undefined,
  sameAgain: (login, password) => sameAgain(desk, login, password),
  rename: async (loginId, name) => void (await saveName(desk.door, loginId, name)),
  speak: async (loginId, language) => {
    await saveLanguage(desk.door, loginId, language);
    return [languageCookie(language, desk.isHttps)];
  },
  changePassword: (login, password) => changePassword(desk, login, password),
  askForNewEmail: (login, email) => askForNewEmail(desk, login, email),
  newEmailIn: (login, token) => newEmailIn(desk, login, token),
  takeNewEmail: (login, token) => takeNewEmail(desk, login, token),
  devicesOf: (loginId) => listDevices(desk.door, loginId),
  closeDevice: (which) => closeDevice(desk.door, which),
  closeOtherDevices: ({ id, deviceId }) => closeDevicesBut(desk.door, id, deviceId),
  tokensOf: (loginId) => listTokens(desk.door, loginId),
  revokeToken: (loginId, tokenId) => revokeToken(desk.door, loginId, tokenId),
  looksAfterHouseAlone: (loginId) => isHouseKeptAlone(desk.door, loginId),
  close: async (login) => {
    await voidProofs(desk.door, login.id);
    await removeLogin(desk.door, login.id);
    await desk.post.send(closedLetter(login.email));
  },
});

async function setPassword(desk: Desk, loginId: string, password: string): Promise<void> {
  const { password: sums } = await (await desk.library()).$context;
  await savePasswordSum(desk.door, loginId, await sums.hash(password));
}

async function makeFirst(desk: Desk, somebody: LoginToMake & { readonly password: string }): Promise<string> {
  const { id } = await ensureLogin(desk.door, somebody);
  await setPassword(desk, id, somebody.password);
  await giveHouse(desk.door, id);
  return id;
}

const freshMinutes = 10;

async function sameAgain(desk: Desk, login: Login, password: string): Promise<SameAgain> {
  const hash = await findPasswordSum(desk.door, login.id);
  if (hash === undefined)
    return { kind: (await isFresh(desk.door, login.deviceId, freshMinutes)) ? "yes" : "too-long-ago" };
  const guess = await takeGuess(desk.door, [`again ${login.id}`]);
  if (!guess.allowed) return { kind: "wait", waitSeconds: guess.waitSeconds };
  const { password: sums } = await (await desk.library()).$context;
  const isRight = await sums.verify({ hash, password: password.slice(0, passwordCharactersMax) });
  if (!isRight) return { kind: "wrong-password" };
  await forgetGuess(desk.door, guess.ids);
  return { kind: "yes" };
}

async function changePassword(desk: Desk, login: Login, password: string): Promise<readonly string[]> {
  await setPassword(desk, login.id, password);
  await voidProofs(desk.door, login.id);
  await closeDevicesBut(desk.door, login.id, login.deviceId);
  if (login.deviceId === null) return [];
  const token = newToken();
  await renewDevice(desk.door, { loginId: login.id, deviceId: login.deviceId }, token);
  return [deviceCookie(token, await desk.secret(), desk.isHttps)];
}

const newEmail = z.object({ loginId: z.uuid(), email: z.string() });
const newEmailMinutes = 60;

/** Somebody else's address gets no letter: the answer is the same, and the person there is left alone. */
async function askForNewEmail(desk: Desk, login: Login, asked: string): Promise<void> {
  const email = emailAsKept(asked);
  const token = newToken();
  const value = JSON.stringify({ loginId: login.id, email });
  await prove(desk, { identifier: `new-email:${token}`, value, minutes: newEmailMinutes });
  if ((await findLoginByEmail(desk.door, email)) !== undefined) return;
  // Counted with every other letter to this address: nobody fills somebody's letter box.
  if (!(await takeGuess(desk.door, [`letter ${email}`])).allowed) return;
  await desk.post.send(newEmailLetter(email, `${desk.origin()}/settings/new-email?token=${token}`));
}

const proposalIn = (value: string | null, { id }: Login): string | null => {
  const read = newEmail.safeParse(value === null ? null : JSON.parse(value));
  return read.success && read.data.loginId === id ? read.data.email : null;
};

const newEmailIn = async (desk: Desk, login: Login, token: string): Promise<string | null> =>
  proposalIn(await findProof(desk, `new-email:${token}`), login);

async function takeNewEmail(desk: Desk, login: Login, token: string): Promise<boolean> {
  if ((await newEmailIn(desk, login, token)) === null) return false;
  const email = proposalIn(await consume(desk, `new-email:${token}`), login);
  if (email === null || !(await saveEmail(desk.door, login.id, email))) return false;
  await voidProofs(desk.door, login.id);
  await desk.post.send(emailChangedLetter(login.email));
  return true;
}
