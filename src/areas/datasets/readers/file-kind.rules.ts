/** What the first bytes of a file say it is. A file named .csv is often something else. */

const SAVE_AS_CSV = "Open it in a spreadsheet and save it as “CSV UTF-8”.";

interface Kind {
  readonly starts: RegExp;
  readonly words: string;
}

/** Patterns are tried on the first bytes, one character for each byte, after a byte order mark and blank space. */
/* oxlint-disable no-control-regex -- the first bytes of other kinds of file are control characters */
const NOT_A_TABLE: readonly Kind[] = [
  { starts: /^%PDF-/u, words: "This is a PDF document. Ask for the figures behind it as a CSV file." },
  {
    starts: /^PK(?:\x03\x04|\x05\x06)/u,
    words: `This is a workbook (xlsx) or a zip file, but its name says otherwise. If it is a workbook, give it a name that ends in .xlsx. Or: ${SAVE_AS_CSV.toLowerCase().replace("csv utf-8", "CSV UTF-8")}`,
  },
  { starts: /^\xd0\xcf\x11\xe0/u, words: `This is an old workbook (xls), not a CSV file. ${SAVE_AS_CSV}` },
  { starts: /^PAR1/u, words: "This is a Parquet file. Save the table as a CSV file." },
  { starts: /^\x1f\x8b/u, words: "This is a compressed file (gzip). Unpack it and choose the CSV file inside." },
  { starts: /^(?:7z\xbc\xaf|Rar!)/u, words: "This is a compressed file. Unpack it and choose the CSV file inside." },
  { starts: /^(?:MZ|\x7fELF)/u, words: "This is a program, not a table. Choose a CSV file." },
  { starts: /^(?:\x89PNG|\xff\xd8\xff|GIF8)/u, words: "This is a picture, not a table. Choose a CSV file." },
  {
    starts: /^<(?:!doctype|html|head|body|table|script|!--)/iu,
    words: "This is a web page, not a CSV file. Use the page's own download link and choose the file it gives you.",
  },
  { starts: /^<\?xml/iu, words: `This is an XML file, not a CSV file. ${SAVE_AS_CSV}` },
  {
    starts: /^(?:\[\s*[[{\]"]|\{\s*["}])/u,
    words: "This is a JSON file, not a CSV file. Save the table as a CSV file.",
  },
  { starts: /^\{\\rtf/u, words: "This is a text document (RTF), not a CSV file. Save the table as a CSV file." },
];

/* oxlint-enable no-control-regex */

/** A sentence that says what the file is and what to do, or null when it may be a table. `firstBytes`: 1,000 are enough. */
export const whatElseItIs = (firstBytes: Uint8Array): string | null => {
  const start = String.fromCharCode(...firstBytes.subarray(0, 1000))
    .replace(/^\xef\xbb\xbf/u, "")
    .trimStart();
  return NOT_A_TABLE.find(({ starts }) => starts.test(start))?.words ?? null;
};

/** Whether a file calls itself a workbook. Its bytes must say so too. */
export const endsAsWorkbook = (fileName: string): boolean => /\.xlsx$/iu.test(fileName);

/** Why a file called a workbook is none, in words; null where its first bytes say it is one. */
export const namedOtherwise = (firstBytes: Uint8Array): string | null => {
  if (firstBytes.length === 0) return "The file is empty. Choose the file again, or save it again.";
  if (firstBytes[0] === 0x50 && firstBytes[1] === 0x4b && firstBytes[2] === 3 && firstBytes[3] === 4) return null;
  const what = firstBytes[0] === 0xd0 ? "an older or locked workbook" : "no workbook";
  return `The name ends in .xlsx, but the file is ${what}. Save it again as an Excel workbook (.xlsx), or as “CSV UTF-8” with a name that ends in .csv.`;
};

/** What a file is by its first bytes, for whoever has to ask what to do with it. */
export const formOf = (firstBytes: Uint8Array, fileName: string): "text" | "workbook" | "parquet" | "geojson" => {
  const start = String.fromCharCode(...firstBytes.subarray(0, 200)).replace(/^\xef\xbb\xbf/u, "");
  if (start.startsWith("PAR1")) return "parquet";
  if (/\.(?:geo)?json$/iu.test(fileName) || /^\s*\{/u.test(start)) return "geojson";
  return endsAsWorkbook(fileName) ? "workbook" : "text";
};

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** The encoding a byte order mark announces; null without one. */
export const announcedEncoding = (firstBytes: Uint8Array): Encoding | null =>
  BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => firstBytes[at] === byte))?.[1] ?? null;

/** Two bytes a character without a byte order mark: every other byte of plain text is then zero. */
export const looksLikeUtf16 = (firstBytes: Uint8Array): boolean => {
  const zeros = [0, 0];
  firstBytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  return Math.max(...zeros) > firstBytes.length / 4;
};

const SEQUENCE_TOO_LONG =
  /[\xc0\xc1][\x80-\xbf]|\xe0[\x80-\x9f][\x80-\xbf]|\xed[\xa0-\xbf][\x80-\xbf]|\xf0[\x80-\x8f][\x80-\xbf]{2}/u;
const GOOD_SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}/u;
const NEVER_IN_WINDOWS_1252 = /[\x81\x8d\x8f\x90\x9d]/u;

/**
 * Whether bytes that are not UTF-8 may honestly be read as Windows-1252, the old default of spreadsheets. Bytes that are
 * damaged UTF-8, or part UTF-8, would come out as wrong names of communities: those are refused.
 */
export const mayBeWindows1252 = (bytesAsCharacters: string): boolean =>
  !SEQUENCE_TOO_LONG.test(bytesAsCharacters) &&
  !GOOD_SEQUENCE.test(bytesAsCharacters) &&
  !NEVER_IN_WINDOWS_1252.test(bytesAsCharacters);
