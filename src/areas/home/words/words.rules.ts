import type { Word } from "./glossary.ts";

/** The part of an address that leads to one word: "95% interval" → 95-interval. */
export const anchorOf = ({ word }: Pick<Word, "word">): string =>
  word
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
