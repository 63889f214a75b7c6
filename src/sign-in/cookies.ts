import { signedValue } from "./secret.ts";

/** The names of our cookies. Behind HTTPS the browser itself refuses to take them from anywhere else. */
export interface CookieNames {
  /** Which signed-in device this is. */
  readonly device: string;
  /** The first proof is done, the second is still to come. */
  readonly halfway: string;
  /** Somebody signed in here before: strangers' guesses do not shut this device out. */
  readonly known: string;
}

export const cookieNames = (isHttps: boolean): CookieNames => {
  const prefix = isHttps ? "__Secure-" : "";
  return {
    device: `${prefix}alongside.session_token`,
    halfway: `${prefix}alongside.two_factor`,
    known: `${prefix}alongside.known`,
  };
};

interface CookieToWrite {
  readonly name: string;
  readonly value: string;
  readonly secondsMax: number;
  readonly isHttps: boolean;
}

/** A whole `Set-Cookie` value. */
export const cookieLine = ({ name, value, secondsMax, isHttps }: CookieToWrite): string =>
  `${name}=${value}; Max-Age=${secondsMax}; Path=/; HttpOnly; SameSite=Lax${isHttps ? "; Secure" : ""}`;

export const gone = (name: string, isHttps: boolean): string => cookieLine({ name, value: "", secondsMax: 0, isHttps });

export const daysOnDevice = 30;
const dayInSeconds = 86_400;

/** The device's cookie for a token that the database knows. */
export const deviceCookie = (token: string, secret: string, isHttps: boolean): string =>
  cookieLine({
    name: cookieNames(isHttps).device,
    value: signedValue(token, secret),
    secondsMax: daysOnDevice * dayInSeconds,
    isHttps,
  });

/** The same cookie that the language links set. */
export const languageCookie = (language: string, isHttps: boolean): string =>
  cookieLine({ name: "lang", value: language, secondsMax: 365 * dayInSeconds, isHttps });

export const knownCookie = (text: string, secret: string, isHttps: boolean): string =>
  cookieLine({
    name: cookieNames(isHttps).known,
    value: signedValue(text, secret),
    secondsMax: 365 * dayInSeconds,
    isHttps,
  });
