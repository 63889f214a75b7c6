/** The front door of programmes: those that a person may see, and how what belongs to one is read and written. */
export type { Programme, ProgrammeListed, Spell, Standing } from "./programme.ts";
export { stageName } from "./programme.ts";
export { asHeldOn } from "./held-on.store.ts";
export { maySeeProgrammes, maySpeakForSide, mayTakePart } from "./programmes.policy.ts";
export { ofBoth } from "./programmes-moves.store.ts";
export { programmeParams } from "./programmes.schema.ts";
export { asActor, findHere, holdHere, listProgrammes } from "./programmes.store.ts";
export type { ProgrammeHere } from "./programmes.store.ts";
export { inProgramme } from "./writing.store.ts";
