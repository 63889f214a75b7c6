import { z } from "zod";
import type { Login } from "../nouns/actor.ts";
import type { Caller } from "./caller.ts";
import { base32Of } from "./base32.rules.ts";
import type { Desk } from "./desk.ts";
import { headersFor } from "./desk.ts";
import { closeDevicesBut, findDeviceByToken, forgetProvedTwice, markProvedTwice } from "./device.store.ts";
import { takeGuess } from "./guess.store.ts";
import { cookieNames } from "./cookies.ts";
import { signedCookie } from "./secret.ts";
import { findSecondFactor, useCode } from "./secret.store.ts";

/** What a person needs to put the second proof on their phone: shown while it is being set up, and never again. */
export interface KeyToKeep {
  /** In groups of four, to be typed. */
  readonly key: string;
  /** `otpauth://…`, which a phone opens in its app. */
  readonly address: string;
  readonly recoveryCodes: readonly string[];
}

export type Confirmed =
  | { readonly kind: "on"; readonly cookies: readonly string[] }
  | { readonly kind: "wrong" }
  | { readonly kind: "wait"; readonly waitSeconds: number };

export interface SecondProof {
  /** `on`: asked for at every sign-in. `begun`: a key was made and no code has shown yet that it was kept. */
  readonly secondProofOf: (loginId: string) => Promise<"off" | "begun" | "on">;
  /** Makes a key. The caller has made sure who asks (`sameAgain`). */
  readonly beginSecondProof: (caller: Caller, password: string) => Promise<boolean>;
  readonly keyToKeep: (login: Login) => Promise<KeyToKeep | null>;
  /** A right code switches it on: this device has then proved twice, and every other one is signed out. */
  readonly confirmSecondProof: (login: Login, code: string, caller: Caller) => Promise<Confirmed>;
  /** The caller has made sure who asks. Needs a code too: a password alone must not take the second proof away. */
  readonly endSecondProof: (
    login: Login,
    proof: { password: string; code: string },
    caller: Caller,
  ) => Promise<Confirmed>;
}

export const openSecondProof = (desk: Desk): SecondProof => ({
  secondProofOf: async (loginId) => {
    const factor = await findSecondFactor(desk.door, loginId);
    if (factor === undefined) return "off";
    return factor.isOn ? "on" : "begun";
  },
  beginSecondProof: async (caller, password) => {
    const library = await desk.library();
    const headers = headersFor(desk, caller, ["device"]);
    const body = { method: "totp" as const, ...(password === "" ? {} : { password }) };
    const response = await library.api.enableTwoFactor({ body, headers, asResponse: true });
    return response.ok;
  },
  keyToKeep: (login) => keyToKeep(desk, login),
  confirmSecondProof: (login, code, caller) => confirm(desk, { login, code, caller }),
  endSecondProof: (login, proof, caller) => end(desk, { login, ...proof, caller }),
});

async function keyToKeep(desk: Desk, login: Login): Promise<KeyToKeep | null> {
  const factor = await findSecondFactor(desk.door, login.id);
  if (factor === undefined || factor.isOn) return null;
  const library = await desk.library();
  const { secretConfig } = await library.$context;
  const { symmetricDecrypt } = await import("better-auth/crypto");
  const key = base32Of(await symmetricDecrypt({ key: secretConfig, data: factor.secret }));
  const { backupCodes } = await library.api.viewBackupCodes({ body: { userId: login.id } });
  const label = encodeURIComponent(`Alongside:${login.email}`);
  return {
    key: key.replaceAll(/(.{4})(?=.)/g, "$1 "),
    address: `otpauth://totp/${label}?secret=${key}&issuer=Alongside&digits=6&period=30`,
    recoveryCodes: backupCodes,
  };
}

interface Confirming {
  readonly login: Login;
  readonly code: string;
  readonly caller: Caller;
}

const opened = z.object({ token: z.string() });

/** A right code of a signed-in device. Counted like every guess, because whoever holds the device may not hold the key. */
async function checkCode(desk: Desk, { login, code, caller }: Confirming) {
  const guess = await takeGuess(desk.door, [`code ${login.id}`]);
  if (!guess.allowed) return { kind: "wait", waitSeconds: guess.waitSeconds } as const;
  const digits = code.replaceAll(/[\s-]/g, "");
  if (!/^\d{6}$/.test(digits) || !(await useCode(desk.door, login.id, digits))) return { kind: "wrong" } as const;
  const library = await desk.library();
  const headers = headersFor(desk, caller, ["device"]);
  const response = await library.api.verifyTOTP({ body: { code: digits }, headers, asResponse: true });
  const answer = opened.safeParse(response.ok ? await response.json() : null);
  if (!answer.success) return { kind: "wrong" } as const;
  return { kind: "right", cookies: response.headers.getSetCookie() } as const;
}

async function confirm(desk: Desk, confirming: Confirming): Promise<Confirmed> {
  const checked = await checkCode(desk, confirming);
  if (checked.kind !== "right") return checked;
  const token = await deviceTokenIn(desk, checked.cookies);
  if (token === null) return { kind: "wrong" };
  await markProvedTwice(desk.door, token);
  await closeDevicesBut(desk.door, confirming.login.id, (await findDeviceByToken(desk.door, token)) ?? null);
  return { kind: "on", cookies: checked.cookies };
}

async function end(
  desk: Desk,
  { password, ...confirming }: Confirming & { readonly password: string },
): Promise<Confirmed> {
  const checked = await checkCode(desk, confirming);
  if (checked.kind !== "right") return checked;
  const library = await desk.library();
  const headers = headersFor(desk, confirming.caller, ["device"]);
  const body = password === "" ? {} : { password };
  const response = await library.api.disableTwoFactor({ body, headers, asResponse: true });
  if (!response.ok) return { kind: "wrong" };
  await forgetProvedTwice(desk.door, confirming.login.id);
  return { kind: "on", cookies: response.headers.getSetCookie() };
}

/** The library opens a fresh device when the second proof is switched on, and says so in its cookie. */
async function deviceTokenIn(desk: Desk, cookies: readonly string[]): Promise<string | null> {
  const secret = await desk.secret();
  const { device } = cookieNames(desk.isHttps);
  return cookies.map((cookie) => signedCookie(cookie, device, secret)).find((token) => token !== null) ?? null;
}
