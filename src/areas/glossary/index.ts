/** The front door of the glossary: words of services in plain words, and how people here say it. */
export type { Matter, Saying } from "./glossary.ts";
export { helpsToAsk, matterNames } from "./glossary.ts";
export type { Jargon } from "./jargon.rules.ts";
export { askForWord } from "./asks.store.ts";
export { readWord as readWordAsked } from "./glossary.rules.ts";
export { spokenName } from "./spoken.ts";
export { jargonIn } from "./words.store.ts";
export { sayingsIn } from "./sayings.store.ts";
