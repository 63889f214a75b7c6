/** The front door of voices: what was agreed for everyone, and how a file that somebody sent is cleaned before it is kept. */
export type { Released } from "./voices.store.ts";
export { listReleased } from "./voices.store.ts";
export type { AnsweredBand } from "./answered-bands.rules.ts";
export { findVoicesAnswered } from "./answered-bands.store.ts";
export type { Cleaned } from "./recording/cleaned.rules.ts";
export { readSent } from "./recording/sent-file.reader.ts";
/** The place's clock: working days, without Saturdays, Sundays and the bank holidays that the place wrote down. */
export { workingDaysLater } from "./clock.rules.ts";
export { listDaysOff } from "./kept-lists.store.ts";
/** What is told of small counts in bands, over a year that ended with the last quarter. */
export { bandsOf } from "./answered-bands.rules.ts";
export { findSmallNumberPolicy } from "./voice-around.store.ts";
/** What somebody said elsewhere and agreed to have written down: judged, and kept. */
export { writtenDownOf, writtenDownSent } from "./said.rules.ts";
export { findLimits } from "./voice-around.store.ts";
export { saveVoice } from "./voice-saving.store.ts";
/** One voice for those who may read it, and who that is. */
export { findVoiceHere } from "./voices.store.ts";
export { mayReadVoice } from "./voices.policy.ts";
export { voiceWords } from "./voices.words.ts";
