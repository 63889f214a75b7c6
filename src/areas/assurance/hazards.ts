import { hazardsOfPeople } from "./documents/hazards-of-people.ts";
import { hazardsOfProgram } from "./documents/hazards-of-program.ts";
import type { Hazard } from "./hazard.ts";

/**
 * The log of DCB0129 as data: dangers of this program itself, as its makers see them. Likelihood and consequence are their
 * judgement, and no measurement.
 */
export const hazards: readonly Hazard[] = [...hazardsOfPeople, ...hazardsOfProgram];
