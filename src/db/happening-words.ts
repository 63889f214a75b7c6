import { createHmac, randomBytes } from "node:crypto";
import type { Json } from "./canonical-json.ts";
import type { Tx } from "./tables.ts";

/** Somebody's own words in a happening, by the name under which the detail has their digest. */
export type PersonalWords = Readonly<Record<string, string>>;

/** Words with the key that ties them to the digest in the chain. */
export interface KeyedWords {
  readonly name: string;
  readonly words: string;
  readonly key: Buffer;
}

const KEY_BYTES = 32;

/**
 * HMAC-SHA-256 of the words (UTF-8) under the key, in hexadecimal. With words and key anyone can check the digest; with
 * the digest alone nobody can try out guesses, however few answers there could be.
 */
export const digestOfWords = ({ words, key }: Pick<KeyedWords, "words" | "key">): string =>
  createHmac("sha256", key).update(words, "utf8").digest("hex");

/** Gives each of the words a key of its own, so that forgetting one says nothing about another. */
export const keyWords = (personal: PersonalWords): readonly KeyedWords[] =>
  Object.entries(personal).map(([name, words]) => ({ name, words, key: randomBytes(KEY_BYTES) }));

/** A happening's detail as the chain keeps it: a digest where the words were. */
export const withDigests = (
  detail: { readonly [name: string]: Json },
  keyed: readonly KeyedWords[],
): { readonly [name: string]: Json } => {
  const twice = keyed.find(({ name }) => Object.hasOwn(detail, name));
  if (twice !== undefined) throw new Error(`A happening says "${twice.name}" both in its detail and in its words.`);
  return { ...detail, ...Object.fromEntries(keyed.map((one) => [one.name, { digest: digestOfWords(one) }])) };
};

/** Are these the words that the happening's detail has the digest of? */
export const wordsHold = (detail: Json, keyed: KeyedWords): boolean => {
  const digest = memberOf(memberOf(detail, keyed.name), "digest");
  return digest === digestOfWords(keyed);
};

const memberOf = (value: Json | undefined, name: string): Json | undefined =>
  hasNames(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const hasNames = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Numbered {
  readonly placeId: string;
  readonly number: number;
}

/** Keeps the words beside the chain, where they can be forgotten. Only `happened` calls it. */
export const keepWords = async (tx: Tx, { placeId, number }: Numbered, keyed: readonly KeyedWords[]): Promise<void> => {
  if (keyed.length === 0) return;
  await tx
    .insertInto("happening_words")
    .values(keyed.map(({ name, words, key }) => ({ place_id: placeId, number, name, words, key })))
    .execute();
};

/** What somebody said in happenings that are about them or that they did. */
export interface SaidOf {
  readonly number: number;
  readonly at: Date;
  readonly what: string;
  readonly name: string;
  readonly words: string;
}

/** The words kept of a person, newest first, at most 1,000: where they did it, or where it is about them. */
export const listWordsOf = (tx: Tx, placeId: string, personId: string): Promise<readonly SaidOf[]> =>
  tx
    .selectFrom("happening_words as w")
    .innerJoin("happening as h", (join) =>
      join.onRef("h.place_id", "=", "w.place_id").onRef("h.number", "=", "w.number"),
    )
    .select(["w.number", "h.at", "h.what", "w.name", "w.words"])
    .where("w.place_id", "=", placeId)
    .where("h.place_id", "=", placeId)
    .where((is) =>
      is.or([
        is("h.who", "=", `person ${personId}`),
        is.and([is("h.subject_kind", "=", "person"), is("h.subject_id", "=", personId)]),
      ]),
    )
    .orderBy("w.number", "desc")
    .limit(1000)
    .execute();

/** Forgets those words and their keys for good. The chain keeps the digests and still holds. @returns how many. */
export const forgetWordsOf = async (tx: Tx, placeId: string, personId: string): Promise<number> => {
  const { numDeletedRows } = await tx
    .deleteFrom("happening_words as w")
    .using("happening as h")
    .whereRef("h.place_id", "=", "w.place_id")
    .whereRef("h.number", "=", "w.number")
    .where("w.place_id", "=", placeId)
    .where((is) =>
      is.or([
        is("h.who", "=", `person ${personId}`),
        is.and([is("h.subject_kind", "=", "person"), is("h.subject_id", "=", personId)]),
      ]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
};
