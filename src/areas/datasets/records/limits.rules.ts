/** How much a file of records may hold, and what is said where it holds more. */
export const MOST_RECORD_BYTES = 4 * 1024 ** 3;
export const MOST_RECORD_COLUMNS = 200;
export const MOST_RECORD_ROWS = 100_000_000;
/** Different values of one column; areas are the many. */
export const MOST_VALUES = 60_000;
/** Longer values have no meaning. */
export const LONGEST_VALUE = 300;
/** Referral sources are few; a column with more is something else, and may name people. */
export const MOST_SOURCES = 50;
/** With more refused rows than this, something is wrong with the whole file. */
export const MOST_REFUSED = 200_000;
export const MOST_REFUSED_SHOWN = 100;
/** Smaller files are looked at as a whole before they are counted; larger ones by a spread sample. */
export const LOOKED_AT_WHOLE_BYTES = 48 * 1024 * 1024;
export const MOST_STAGES = 20;
/** From its first byte, how much of a file is looked at to find its headings. */
export const HEADING_BYTES = 256 * 1024;
/** A thread that adds rows up holds so many groups at most, and then hands them on. */
export const MOST_GROUPS = 1_200_000;
/** A sample of a large file, in as many files as the database reads at once. */
export const SAMPLES = ["sample-0.csv", "sample-1.csv"] as const;
/** Counters of rows, each in a thread of its own and with a file of its own for the rows it keeps meanwhile. */
export const KEPT_ROWS = ["rows-0.kept", "rows-1.kept"] as const;
