import { randomInt } from "node:crypto";

/** Letters and numbers that nobody mistakes for each other on paper. */
const signs = "abcdefghijkmnpqrstuvwxyz23456789";
const group = (): string => Array.from({ length: 5 }, () => signs[randomInt(signs.length)] ?? "").join("");

/** Ten codes of 75 bits, each to be used once where the phone is lost. */
export const newRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => [group(), group(), group()].join("-"));

/** As somebody copies it from paper: with spaces, in capitals, without the lines between. */
export const recoveryCodeTyped = (typed: string): string =>
  (
    typed
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, "")
      .match(/.{1,5}/g) ?? []
  ).join("-");
