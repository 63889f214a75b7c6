/** The gate of a zip file: its list is judged first, then only the wanted parts are unpacked, every byte counted. */
import { statSync } from "node:fs";
import { openPromise } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import { SAVE_AGAIN, unreadable, unreadableIn } from "./unreadable.rules.ts";
import { MOST_PARTS, MOST_UNPACKED_BYTES, tooMuchUnpacked, whyNotUnpacked } from "./zip.rules.ts";
import type { Part } from "./zip.rules.ts";

export interface Gate {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The bytes of one part, in pieces. Throws in words where there is no such part or it lies about its size. */
  readonly piecesOf: (name: string) => AsyncGenerator<Uint8Array>;
  readonly close: () => void;
}

const LINK = 0o120_000;
const KIND_OF_FILE = 0o170_000;

const partOf = (entry: Entry): Part => ({
  name: entry.fileName,
  packedBytes: entry.compressedSize,
  unpackedBytes: entry.uncompressedSize,
  startsAt: entry.relativeOffsetOfLocalHeader,
  method: entry.compressionMethod,
  isEncrypted: entry.isEncrypted(),
  isLink: ((entry.externalFileAttributes >>> 16) & KIND_OF_FILE) === LINK,
});

const damaged = (): Error => unreadable(`The workbook is damaged or was not copied whole. ${SAVE_AGAIN}`);

const entriesOf = async (zip: ZipFile): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  if (zip.entryCount > MOST_PARTS)
    throw unreadable(`The workbook has ${zip.entryCount} parts inside; at most ${MOST_PARTS} are read. ${SAVE_AGAIN}`);
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
};

const gateOf = async (zip: ZipFile, fileBytes: number): Promise<Gate> => {
  const entries = await entriesOf(zip);
  const because = whyNotUnpacked(entries.map(partOf), fileBytes);
  if (because !== null) throw unreadable(because);
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
  let unpacked = 0;
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    piecesOf: async function* (name) {
      const entry = byName.get(name);
      if (entry === undefined) throw unreadable(`The workbook lacks its part “${name.slice(0, 80)}”. ${SAVE_AGAIN}`);
      try {
        for await (const piece of await zip.openReadStreamPromise(entry)) {
          const bytes = piece instanceof Uint8Array ? piece : Buffer.from(String(piece));
          unpacked += bytes.length;
          if (unpacked > MOST_UNPACKED_BYTES) throw unreadable(tooMuchUnpacked);
          yield bytes;
        }
      } catch (error) {
        // The unpacker's own complaints: a lying size, a broken stream.
        throw unreadableIn(error) === undefined ? damaged() : error;
      }
    },
    close: () => zip.close(),
  };
};

/** Opens a workbook for reading. Throws in words (`unreadableIn`) for whatever a workbook is not. */
export const openGate = async (path: string): Promise<Gate> => {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
  } catch {
    throw damaged();
  }
  try {
    return await gateOf(zip, statSync(path).size);
  } catch (error) {
    zip.close();
    throw unreadableIn(error) === undefined ? damaged() : error;
  }
};
