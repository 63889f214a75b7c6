/** The front door of the readers: a file as downloaded goes in, a reading or the problems in it come out. */
export { errorRowsOf, outlineOf, readActivity, readPopulation } from "./chosen-file.reader.ts";
export type { ErrorRows, ReadingChoice } from "./chosen-file.reader.ts";
export type { FileForm, Outline } from "./outline.ts";
export { passesNhsCheck, personalCheck } from "./personal.rules.ts";
export { tableOf } from "./reading.ts";
export type * from "./reading.ts";
export { columnMeanings } from "./table-choice.ts";
export type { ColumnMeaning, TableChoice } from "./table-choice.ts";
export { namesAPerson } from "./tidy-headings.rules.ts";
