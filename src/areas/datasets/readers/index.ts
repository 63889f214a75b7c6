/** The front door of the readers: a file as downloaded goes in, a reading or the problems in it come out. */
export { readActivity, readPopulation, type ReadingChoice } from "./chosen-file.reader.ts";
export { tableOf } from "./reading.ts";
export type * from "./reading.ts";
