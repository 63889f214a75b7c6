/** A workbook that stops being read, in words for whoever sent it. Thrown deep inside streams, caught at the door. */
interface Unreadable extends Error {
  readonly unreadable: string;
}

export const unreadable = (words: string): Unreadable => Object.assign(new Error(words), { unreadable: words });

/** The sentence for people, or undefined where the error is a mistake of ours. */
export const unreadableIn = (error: unknown): string | undefined =>
  error instanceof Error && "unreadable" in error && typeof error.unreadable === "string"
    ? error.unreadable
    : undefined;

export const SAVE_AGAIN = "Open it in a spreadsheet, save it again as an Excel workbook (.xlsx), and choose that file.";
