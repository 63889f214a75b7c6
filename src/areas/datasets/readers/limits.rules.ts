/** How large a file may be before it is refused in words, and how long its reading may take. */
export const LARGEST_FILE_BYTES = 200 * 1024 * 1024;
export const MOST_COLUMNS = 2000;
export const LONGEST_HEADING_CHARACTERS = 256 * 1024;
/** Longer than any real row: an opening quotation mark that is never closed swallows the rest of the file. */
export const LONGEST_ROW_CHARACTERS = 1024 * 1024;
/** Longer than any name of a place, a service or a group; what is longer is no label. */
export const LONGEST_CELL_CHARACTERS = 300;
/** So many names or contradictions of one organisation are kept to be shown; a file with more says so well enough. */
export const MOST_KEPT_OF_A_KIND = 20;
/** Rows times columns that a reading may hold; more is refused rather than held in memory. */
export const MOST_CELLS = 1_000_000;
/** Headings are looked for in this many rows, past whatever a publisher prints above them. */
export const ROWS_ABOVE_HEADING = 40;
export const MOST_PROBLEMS = 20;
/** Rows with problems that are written out for somebody to put right. */
export const MOST_ERROR_ROWS = 50_000;
export const SECONDS_ALLOWED = 20;
export const SLOWEST_READING_MS = SECONDS_ALLOWED * 1000;
export const MOST_WAITING = 12;

/** The sentence for a file that is too large, or null. */
export const tooLarge = (bytes: number): string | null => {
  if (bytes <= LARGEST_FILE_BYTES) return null;
  const [found, most] = [bytes, LARGEST_FILE_BYTES].map((size) =>
    Math.ceil(size / 1024 / 1024).toLocaleString("en-GB"),
  );
  return `The file is ${found} MB. At most ${most} MB can be read. Choose the table for fewer areas or one year.`;
};

/** The sentence for a table that is too big to hold as rows, or null when it fits. */
export const tooManyFigures = (rows: number, columns: number): string | null => {
  const figures = rows * columns;
  if (figures <= MOST_CELLS) return null;
  const most = MOST_CELLS.toLocaleString("en-GB");
  return `The file holds more than ${most} cells, which is the most that can be read at once. Choose larger areas, fewer areas or fewer columns.`;
};
