import type { Problem } from "../nouns/result.ts";
import { tooCommon } from "./common-passwords.ts";

export const passwordCharactersMin = 12;
/** No limit that anybody meets: it only keeps a megabyte of text away from a slow sum. */
export const passwordCharactersMax = 1000;

export interface AboutPassword {
  readonly email: string;
  readonly name: string;
}

/**
 * Is this password hard enough to guess? Length counts most; no rule about capitals or signs, no end date. Any
 * characters, spaces too. `field`: the form's field that it was typed in.
 */
export function passwordProblems(
  password: string,
  { email, name }: AboutPassword,
  field = "password",
): readonly Problem[] {
  const because = whyNot(password, email, name);
  return because === null ? [] : [{ field, words: because }];
}

const advice = "Three or four words that do not belong together make a good one.";

function whyNot(password: string, email: string, name: string): string | null {
  const length = [...password].length;
  if (length === 0) return "Write a password.";
  if (length < passwordCharactersMin)
    return `This password has ${length} characters. Write at least ${passwordCharactersMin}. ${advice}`;
  if (password.length > passwordCharactersMax) return `Write at most ${passwordCharactersMax} characters.`;
  const plain = plainOf(password);
  if (new Set(plain).size < 5) return `This repeats the same few characters. ${advice}`;
  if (isRun(plain)) return `This follows the keys or the alphabet, so it is easily guessed. ${advice}`;
  if (coresOf(password).some((core) => tooCommon.has(core)))
    return `Very many people use this password, so it is tried first. ${advice}`;
  const own = [...email.split("@"), email, name, "alongside"].map(plainOf).filter((part) => part.length >= 4);
  const rest = own.reduce((left, part) => left.replaceAll(part, ""), plain);
  if (rest.length < 6) return `This is made of your name, your email or ours, so it is easily guessed. ${advice}`;
  return null;
}

/** What is left of it without the numbers and signs that people add to please a machine. */
function coresOf(password: string): readonly string[] {
  const small = password.toLowerCase();
  const inside = small.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return [plainOf(small), plainOf(inside), small.replaceAll(/[^a-z]/g, ""), plainOf(small).replaceAll(/[^a-z]/g, "")];
}

/** Capitals, marks and common swaps (0 for o) make a password no harder to guess. */
const plainOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s/g, "")
    .replaceAll(/[0@1!3$5]/g, (sign) => swaps[sign] ?? sign);

const swaps: Readonly<Record<string, string>> = { "0": "o", "@": "a", "1": "i", "!": "i", "3": "e", $: "s", "5": "s" };

const runs = [
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "qazwsxedcrfvtgbyhnujmikolp",
  "01234567890",
].map(plainOf);

/** Two thirds or more of it is one walk along the alphabet or the keyboard, either way round, once or repeated. */
function isRun(plain: string): boolean {
  const walked = [...plain].filter((sign, at) => at > 0 && isStep(plain[at - 1] ?? "", sign)).length;
  return walked >= (plain.length - 1) * (2 / 3);
}

const isStep = (from: string, to: string): boolean =>
  from !== to && runs.some((run) => run.includes(from + to) || run.includes(to + from));
