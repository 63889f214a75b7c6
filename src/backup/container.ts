import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { z } from "zod";
import { refusal } from "../db/refusal.ts";
import { FORMAT } from "./lines.ts";
import { openWith, sealShape, sealWith, TAG_BYTES } from "./passphrase.ts";
import type { SealOfBody } from "./passphrase.ts";

/**
 * The file: a line of JSON that says what it is, the body (lines, gzip, and where asked for AES-256-GCM with its tag
 * behind it), and a last line with the SHA-256 of every byte before it. One changed bit anywhere is found, and so is a
 * missing end.
 */
const openingShape = z.object({ alongside: z.literal("backup"), format: z.number(), sealed: sealShape.nullable() });

const CLOSING = /^\nsha256 ([0-9a-f]{64})\n$/;
const CLOSING_BYTES = 73;
const OPENING_BYTES_MAX = 2000;

export interface Written {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes the lines into a file that appears under its name only when it is whole; a program that is killed in the
 * middle leaves `FILE.part`, which nobody takes for a backup. A file that is there already is never written over.
 */
export const writeContainer = async (
  file: string,
  lines: AsyncIterable<string>,
  passphrase?: string,
): Promise<Written> => {
  if (await isThere(file)) throw refusal(`There is a file ${file} already. Nothing was written. Choose another name.`);
  const part = `${file}.part`;
  const whole = createHash("sha256");
  let bytes = 0;
  const hashed = async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      whole.update(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  const sealed = passphrase === undefined ? undefined : await sealWith(passphrase);
  const opening = { alongside: "backup", format: FORMAT, sealed: sealed?.seal ?? null };
  const body = async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    yield Buffer.from(`${JSON.stringify(opening)}\n`, "utf8");
    for await (const piece of pieces) yield sealed === undefined ? piece : sealed.cipher.update(piece);
    if (sealed === undefined) return;
    yield sealed.cipher.final();
    yield sealed.cipher.getAuthTag();
  };
  const closed = async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    yield* pieces;
    yield Buffer.from(`\nsha256 ${whole.copy().digest("hex")}\n`, "utf8");
  };
  try {
    const into = createWriteStream(part, { mode: 0o600, flush: true });
    await pipeline(Readable.from(inPieces(lines)), createGzip({ level: 4 }), body, hashed, closed, into);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return { file, bytes: bytes + CLOSING_BYTES, sha256: whole.digest("hex") };
};

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const PIECE_CHARACTERS = 64_000;

/** A stream handles a few large pieces faster than a million small ones. */
async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = "";
  for await (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

/** A file whose every byte was checked. */
export interface Container {
  readonly file: string;
  readonly sealed: SealOfBody | null;
  readonly passphrase: string | undefined;
  readonly bodyFrom: number;
  /** The byte after the last of the body. */
  readonly bodyTo: number;
}

const damaged = (words: string): Error =>
  refusal(
    `This backup is damaged: ${words} Nothing was changed. Use another backup, and look at the disk this one is on.`,
  );

/** Opens a backup and checks all of it against its last line. Throws a refusal in words. */
export const openContainer = async (file: string, passphrase?: string): Promise<Container> => {
  const handle = await open(file).catch((error: unknown) => {
    throw refusal(`There is no file ${file} that can be read.`, error);
  });
  let start: Buffer;
  let end: Buffer;
  let size: number;
  try {
    ({ size } = await handle.stat());
    start = Buffer.alloc(Math.min(size, OPENING_BYTES_MAX));
    end = Buffer.alloc(Math.min(size, CLOSING_BYTES));
    await handle.read(start, 0, start.length, 0);
    await handle.read(end, 0, end.length, size - end.length);
  } finally {
    await handle.close();
  }
  const length = start.indexOf("\n") + 1;
  const opening = openingOf(start.subarray(0, length).toString("utf8"));
  const said = CLOSING.exec(end.toString("latin1"))?.[1];
  if (opening === undefined && said === undefined)
    throw refusal(`${file} is not a backup made by Alongside, or it is damaged. Nothing was changed.`);
  if (opening === undefined) throw damaged("its first line cannot be read.");
  if (opening.format > FORMAT) throw refusal(newerFormat);
  if (said === undefined) throw damaged("its end is missing, so it was cut off or changed.");
  const tagBytes = opening.sealed === null ? 0 : TAG_BYTES;
  const bodyTo = size - CLOSING_BYTES - tagBytes;
  if (bodyTo < length) throw damaged("it is too short.");
  if ((await digestOf(file, size - CLOSING_BYTES)) !== said) throw damaged("it is not what was written.");
  return { file, sealed: opening.sealed, passphrase, bodyFrom: length, bodyTo };
};

const newerFormat =
  "This backup was made by a newer Alongside, in a form this program does not know. Nothing was changed. " +
  "Restore it with that Alongside, or a newer one.";

const openingOf = (text: string): z.infer<typeof openingShape> | undefined => {
  try {
    const read = openingShape.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
};

const digestOf = async (file: string, bytes: number): Promise<string> => {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(file, { end: bytes - 1 })) hash.update(piece);
  return hash.digest("hex");
};

/** The lines of the body, some at a time. */
export async function* linesOf(container: Container): AsyncGenerator<readonly string[]> {
  const { file, sealed, passphrase, bodyFrom, bodyTo } = container;
  const packed = createReadStream(file, { start: bodyFrom, end: bodyTo - 1 });
  const steps = sealed === null ? [] : [await openWith(sealed, passphrase, await tagOf(file, bodyTo))];
  const unpacked = createGunzip();
  const flowing = pipeline([packed, ...steps, unpacked]).catch((error: unknown) => unpacked.destroy(asError(error)));
  try {
    yield* splitLines(unpacked);
  } finally {
    packed.destroy();
    await flowing;
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

const tagOf = async (file: string, at: number): Promise<Buffer> => {
  const handle = await open(file);
  try {
    const tag = Buffer.alloc(TAG_BYTES);
    await handle.read(tag, 0, TAG_BYTES, at);
    return tag;
  } finally {
    await handle.close();
  }
};

/** A line that several pieces share is put together once, however long it is. */
async function* splitLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  let begun: Buffer[] = [];
  for await (const piece of pieces) {
    const last = piece.lastIndexOf(10);
    if (last < 0) begun.push(piece);
    else {
      yield Buffer.concat([...begun, piece.subarray(0, last)])
        .toString("utf8")
        .split("\n");
      begun = last + 1 < piece.length ? [piece.subarray(last + 1)] : [];
    }
  }
  if (begun.length > 0) yield [Buffer.concat(begun).toString("utf8")];
}
