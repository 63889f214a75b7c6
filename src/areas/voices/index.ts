/** The front door of voices: what was agreed for everyone, and how a file that somebody sent is cleaned before it is kept. */
export type { Released } from "./voices.store.ts";
export { listReleased } from "./voices.store.ts";
export type { AnsweredBand } from "./answered-bands.rules.ts";
export { findVoicesAnswered } from "./answered-bands.store.ts";
export type { Cleaned } from "./recording/cleaned.rules.ts";
export { readSent } from "./recording/sent-file.reader.ts";
