/** The front door of datasets: files in, as readings; what a place keeps of them, as cubes. */
export { readActivity, readPopulation, type ReadingChoice } from "./readers/index.ts";
export { tableOf } from "./readers/reading.ts";
export type * from "./readers/reading.ts";
