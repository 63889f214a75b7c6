/** The front door of programmes: those that a person may see. */
export type { ProgrammeListed } from "./programme.ts";
export { listProgrammes } from "./programmes.store.ts";
