import { FIRST_HASH, hashOfLink } from "./happening.ts";
import type { Json } from "./canonical-json.ts";

/** Where a chain breaks. */
export interface Trouble {
  /** The number of the first happening that does not hold. */
  readonly number: number;
  /** What was found, in one sentence. */
  readonly words: string;
}

/** A happening as it is stored. */
export interface StoredLink {
  readonly place_id: string;
  readonly number: number;
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly detail: Json;
  readonly hash: Buffer;
}

export type Last = Pick<StoredLink, "number" | "hash">;

/** A walk along one chain, link after link, wherever they come from: the database or a backup of it. */
export interface Walk {
  readonly last: Last;
  /** The next link, in the order of the numbers. @returns what is wrong with it. */
  step(link: StoredLink): Trouble | undefined;
  /** After the last link: does the chain end where its head says? */
  end(head: Last | undefined): Trouble | undefined;
}

export const beginWalk = (): Walk => {
  let last: Last = { number: 0, hash: FIRST_HASH };
  return {
    get last() {
      return last;
    },
    step: (link) => {
      const words = troubleAt(link, last);
      if (words !== undefined) return { number: last.number + 1, words };
      last = link;
      return undefined;
    },
    end: (head) => troubleAtEnd(last, head),
  };
};

const troubleAt = (row: StoredLink, last: Last): string | undefined => {
  const expected = last.number + 1;
  if (row.number !== expected) return `Happening ${expected} is missing: after ${last.number} comes ${row.number}.`;
  const { number, at, who, what, detail } = row;
  const subject = { kind: row.subject_kind, id: row.subject_id };
  const link = { place: row.place_id, number, at, who, what, subject, detail: namesOf(detail) };
  if (hashOfLink(last.hash, link).equals(row.hash)) return undefined;
  return `Happening ${number} (${what}) is not what was written down: it was altered, moved or put in afterwards.`;
};

/** A detail is written as names and values; where somebody made it something else, no hash will fit it. */
const namesOf = (detail: Json): { readonly [name: string]: Json } => (hasNames(detail) ? detail : { altered: true });

const hasNames = (detail: Json): detail is { readonly [name: string]: Json } =>
  typeof detail === "object" && detail !== null && !Array.isArray(detail);

const troubleAtEnd = (last: Last, head: Last | undefined): Trouble | undefined => {
  if (head === undefined) {
    return last.number === 0
      ? undefined
      : { number: last.number, words: "The note of where this chain ends is missing." };
  }
  if (head.number > last.number) {
    const words = `Happenings ${last.number + 1} to ${head.number} are missing from the end of the chain.`;
    return { number: last.number + 1, words };
  }
  if (head.number < last.number) {
    return {
      number: head.number + 1,
      words: `Happenings from ${head.number + 1} on were added past the end of the chain.`,
    };
  }
  if (head.hash.equals(last.hash)) return undefined;
  return { number: last.number, words: `Happening ${last.number}, the last one, was put in place of another.` };
};
