import type { Word } from "./glossary.ts";

/** A word of services in a text, with where it stands: from the first to behind the last of its UTF-16 units. */
export interface Jargon {
  /** As the text writes it. */
  readonly word: string;
  /** What it means in plain words; null where nobody explained it yet. */
  readonly plain: string | null;
  /** The word of the glossary, by its identifier. */
  readonly wordId: string | null;
  readonly from: number;
  readonly to: number;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*/gu;
const joins = /^[ \t\n\u00A0\-‐‑–/&'’.]{1,3}$/u;
/** Short for something: at least two capitals, such as CMHT or ICBs. */
const short = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}]{2,8}s?$/u;
/** Everybody knows these. */
const known: ReadonlySet<string> = new Set(["UK", "TV", "OK", "AM", "PM", "BBC", "ID", "USA", "EU"]);

const folded = (text: string): string => text.normalize("NFKC").toUpperCase().toLowerCase();

const sameCharactersMax = 200;

/**
 * One word, however it is written: "Care plan" and "care-plan" are the same. What has no letter stays as it is. A few
 * letters of some scripts stand for whole sentences, so that it ends after 200 characters.
 * @example sameWord(" Care-Plan ") // "care plan"
 */
export function sameWord(text: string): string {
  const words = [...text.matchAll(wordPattern)].map(([one]) => folded(one)).join(" ");
  return [...(words === "" ? folded(text.trim()) : words)].slice(0, sameCharactersMax).join("");
}

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));

interface Entry {
  readonly tokens: readonly string[];
  readonly word: Word;
}

/** Where a word is written in capitals alone, "salt" is not SALT. */
const isOne = (wanted: string, given: string): boolean =>
  short.test(wanted) ? given === wanted || given === `${wanted}s` : isPlural(folded(wanted), folded(given));
const isPlural = (wanted: string, given: string): boolean => given === wanted || given === `${wanted}s`;

function entriesOf(words: readonly Word[]): ReadonlyMap<string, readonly Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  for (const word of words)
    for (const written of [word.word, ...word.also]) {
      const tokens = tokensOf(written).map(({ text }) => text);
      const [first] = tokens;
      if (first === undefined) continue;
      const entry = { tokens, word };
      for (const start of [folded(first), `${folded(first)}s`])
        byFirst.set(start, [...(byFirst.get(start) ?? []), entry]);
    }
  for (const entries of byFirst.values()) entries.sort((one, other) => other.tokens.length - one.tokens.length);
  return byFirst;
}

const standsAt = (entry: Entry, tokens: readonly Token[], { at, text }: { at: number; text: string }): boolean =>
  entry.tokens.every((wanted, step) => {
    const token = tokens[at + step];
    const before = tokens[at + step - 1];
    if (token === undefined || !isOne(wanted, token.text)) return false;
    return step === 0 || (before !== undefined && joins.test(text.slice(before.to, token.from)));
  });

/**
 * The words of services in a text, in its order and never one inside another: the longest word first. What is short for
 * something and not in the list is found too, and not explained.
 *
 * - `text`: any text, in any script.
 * - `words`: the words of the place.
 * - Misleads where scripts write no gaps between words: there a word is found only where it stands alone.
 * @example jargonOf("Ask your CMHT.", []) // [{ word: "CMHT", plain: null, wordId: null, from: 9, to: 13 }]
 */
export function jargonOf(text: string, words: readonly Word[]): readonly Jargon[] {
  const byFirst = entriesOf(words);
  const tokens = tokensOf(text);
  const jargon: Jargon[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const entry = (byFirst.get(folded(token.text)) ?? []).find((one) => standsAt(one, tokens, { at, text }));
    const last = tokens[at + (entry?.tokens.length ?? 1) - 1] ?? token;
    const isShort = short.test(token.text) && !known.has(token.text) && !/^\p{N}+$/u.test(token.text);
    if (entry !== undefined || isShort)
      jargon.push({
        word: text.slice(token.from, last.to),
        plain: entry?.word.plain ?? null,
        wordId: entry?.word.id ?? null,
        from: token.from,
        to: last.to,
      });
    at += entry?.tokens.length ?? 1;
  }
  return jargon;
}
