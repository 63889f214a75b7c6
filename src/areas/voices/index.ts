/** The front door of voices: what was agreed for everyone. */
export type { Released } from "./voices.store.ts";
export { listReleased } from "./voices.store.ts";
