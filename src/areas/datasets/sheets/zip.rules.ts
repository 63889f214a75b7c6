/** What a zip file may claim before anything in it is unpacked. */
import { SAVE_AGAIN } from "./unreadable.rules.ts";

export const MOST_UNPACKED_BYTES = 50 * 1024 * 1024;
export const MOST_PARTS = 500;
/** The densest honest sheet we know shrinks to about a fortieth. */
const MOST_SHRUNK = 250;
const SMALL_PART_BYTES = 1024 * 1024;

/** One part as the zip file's own list describes it. */
export interface Part {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly startsAt: number;
  /** 0 is stored as it is, 8 is deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
}

const LOCAL_HEADER_BYTES = 30;

const overlaps = (parts: readonly Part[], fileBytes: number): boolean => {
  let end = 0;
  for (const part of parts.toSorted((one, other) => one.startsAt - other.startsAt)) {
    if (part.startsAt < end) return true;
    end = part.startsAt + LOCAL_HEADER_BYTES + part.packedBytes;
  }
  return end > fileBytes;
};

const goesOutside = (name: string): boolean =>
  name.startsWith("/") || name.includes("\\") || /^[a-z]:/iu.test(name) || name.split("/").includes("..");

const isTwice = (parts: readonly Part[]): boolean =>
  new Set(parts.map(({ name }) => name.toLowerCase())).size < parts.length;

export const tooMuchUnpacked = `The workbook holds more than 50 MB once unpacked. Copy the one table you need into a new workbook, or save it as “CSV UTF-8”.`;

/** Why these parts are not unpacked, in words; null when they may be. */
export const whyNotUnpacked = (parts: readonly Part[], fileBytes: number): string | null => {
  if (parts.length > MOST_PARTS)
    return `The workbook has ${parts.length} parts inside; at most 500 are read. ${SAVE_AGAIN}`;
  if (parts.some(({ isEncrypted }) => isEncrypted))
    return "The workbook is locked with a password. Take the password off and choose it again.";
  if (parts.some(({ isLink }) => isLink))
    return `The workbook holds a link to another file, so it was not opened. ${SAVE_AGAIN}`;
  if (parts.some(({ name }) => goesOutside(name)))
    return `The workbook holds a part that points outside itself, so it was not opened. ${SAVE_AGAIN}`;
  if (isTwice(parts))
    return `The workbook holds two parts of one name, so it cannot be told which to read. ${SAVE_AGAIN}`;
  if (parts.some(({ method }) => method !== 0 && method !== 8))
    return `The workbook is packed in a way that is not read here. ${SAVE_AGAIN}`;
  if (overlaps(parts, fileBytes)) return `The workbook is damaged: its parts lie over each other. ${SAVE_AGAIN}`;
  const unpacked = parts.reduce((sum, part) => sum + part.unpackedBytes, 0);
  if (unpacked > MOST_UNPACKED_BYTES) return tooMuchUnpacked;
  const swollen = parts.some(
    ({ unpackedBytes, packedBytes }) => unpackedBytes > SMALL_PART_BYTES && unpackedBytes > packedBytes * MOST_SHRUNK,
  );
  return swollen
    ? `A part of the workbook swells far more than a real table does, so it was not opened. ${SAVE_AGAIN}`
    : null;
};
