import { crc32, createDeflateRaw } from "node:zlib";
import { Readable } from "node:stream";
import { refusal } from "../db/refusal.ts";

/** A file on its way out: its name in the folder, and its pieces as they come. */
export interface FileToWrite {
  readonly name: string;
  readonly pieces: AsyncIterable<string | Uint8Array>;
}

interface Entry {
  readonly name: Buffer;
  readonly at: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
}

/** Sizes in this form of zip have 32 bits, and entries 16. */
const BYTES_MAX = 0xffff_ffff;
const ENTRIES_MAX = 0xffff;

/** Names are UTF-8, and sizes stand behind each file because they are not known before. */
const FLAGS = 0x0808;
const DEFLATED = 8;

/**
 * One zip file of all of them, made piece by piece. Its bytes depend only on names and contents: the time in it is
 * always the same.
 */
export async function* zipOf(files: AsyncIterable<FileToWrite>): AsyncGenerator<Uint8Array> {
  const entries: Entry[] = [];
  let at = 0;
  for await (const { name: given, pieces } of files) {
    const name = Buffer.from(given, "utf8");
    const began = at;
    const sums = { crc: 0, bytes: 0, packed: 0 };
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const piece of pieces) {
        const bytes = typeof piece === "string" ? Buffer.from(piece, "utf8") : Buffer.from(piece);
        sums.crc = crc32(bytes, sums.crc);
        sums.bytes += bytes.length;
        yield bytes;
      }
    };
    const local = headerOf(name);
    yield local;
    for await (const packed of Readable.from(counted()).compose<Readable>(createDeflateRaw({ level: 4 }))) {
      const bytes = Buffer.from(packed);
      sums.packed += bytes.length;
      yield bytes;
    }
    yield sizesOf(sums);
    at += local.length + sums.packed + SIZES_BYTES;
    entries.push({ name, at: began, ...sums });
    if (at > BYTES_MAX || sums.bytes > BYTES_MAX || entries.length > ENTRIES_MAX)
      throw refusal(
        "This place is too large for one zip file. Export it into a folder instead: alongside export --to FOLDER",
      );
  }
  const central = entries.map(centralOf);
  yield Buffer.concat([...central, endOf(entries.length, { at, bytes: Buffer.concat(central).length })]);
}

const headerOf = (name: Buffer): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(FIRST_DAY, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
};

/** The first day this form can tell: 1 January 1980. */
const FIRST_DAY = 0x0021;
const SIZES_BYTES = 16;

const sizesOf = ({ crc, packed, bytes }: Pick<Entry, "crc" | "packed" | "bytes">): Buffer => {
  const sizes = Buffer.alloc(SIZES_BYTES);
  sizes.writeUInt32LE(0x0807_4b50, 0);
  sizes.writeUInt32LE(crc, 4);
  sizes.writeUInt32LE(packed % (BYTES_MAX + 1), 8);
  sizes.writeUInt32LE(bytes % (BYTES_MAX + 1), 12);
  return sizes;
};

const centralOf = ({ name, at, crc, packed, bytes }: Entry): Buffer => {
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x0201_4b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(FLAGS, 8);
  central.writeUInt16LE(DEFLATED, 10);
  central.writeUInt16LE(FIRST_DAY, 14);
  central.writeUInt32LE(crc, 16);
  central.writeUInt32LE(packed, 20);
  central.writeUInt32LE(bytes, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt32LE(at, 42);
  return Buffer.concat([central, name]);
};

const endOf = (entries: number, { at, bytes }: { readonly at: number; readonly bytes: number }): Buffer => {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(at, 16);
  return end;
};
