/** How much a file of records may hold, and what is said where it holds more. */
export const MOST_RECORD_BYTES = 4 * 1024 ** 3;
export const MOST_RECORD_COLUMNS = 200;
export const MOST_RECORD_ROWS = 100_000_000;
/** Different values of one column; areas are the many. */
export const MOST_VALUES = 60_000;
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
