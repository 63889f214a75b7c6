import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MultipartFile } from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { joinDateBoxes } from "./date-boxes.ts";
import { addField } from "./read-fields.ts";
import { refuseBrokenText } from "./read-json.ts";
import { refusalIn, refuse } from "./refuse.ts";
import type { Uploaded, Uploads } from "./route.ts";
import { receivedFile } from "./uploaded.ts";

const fieldBytesMax = 1_000_000;
const fieldsMax = 20;
/** Text is kept in memory until the answer is given; files are not. */
const textBytesMax = 1_200_000;
/** What stands around the parts: their names and the lines between them. */
const wrappingBytesMax = 100_000;
/** So many people can send files in the same moment; each may hold a file box and its text open for minutes. */
const receivingMax = 16;
let receiving = 0;
/** Fewer of them from people whom nobody knows, so that they take no place from those of the place. */
const receivingFromAnybodyMax = 4;
let receivingFromAnybody = 0;

/** A multipart body: its fields, its files, and how to get rid of the files. */
export interface Received {
  readonly body: Readonly<Record<string, unknown>>;
  readonly forget: () => Promise<void>;
}

/**
 * Receives a form with files. A file goes straight to a private place on disk, however large, and is counted while it
 * comes in, whatever its sender said about its size. A file box left empty is no file at all.
 */
export async function receive(request: FastifyRequest, uploads: Uploads): Promise<Received> {
  refuseTooMuch(request, uploads);
  const fromAnybody = uploads.fromAnybody === true ? 1 : 0;
  if (receiving >= receivingMax || (fromAnybody === 1 && receivingFromAnybody >= receivingFromAnybodyMax))
    throw refuse(503, "Many people are sending files just now, so yours were not taken. Try again in a minute.");
  receiving += 1;
  receivingFromAnybody += fromAnybody;
  try {
    return await receiveInto(request, uploads);
  } finally {
    receiving -= 1;
    receivingFromAnybody -= fromAnybody;
  }
}

async function receiveInto(request: FastifyRequest, uploads: Uploads): Promise<Received> {
  const folder = await mkdtemp(path.join(os.tmpdir(), `alongside-upload-${process.pid}-`));
  const forget = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    return { body: await receiveParts(request, uploads, folder), forget };
  } catch (error) {
    await forget();
    throw isCutShort(error) ? refuse(400, "This form with files did not arrive whole. Send it again.") : error;
  }
}

/** The parser's own complaints carry no code of the system; a sender who went away has this one. */
const isCutShort = (error: unknown): boolean =>
  error instanceof Error &&
  refusalIn(error) === undefined &&
  (!("code" in error) || error.code === "ERR_STREAM_PREMATURE_CLOSE" || error.code === "ECONNRESET");

async function receiveParts(
  request: FastifyRequest,
  uploads: Uploads,
  folder: string,
): Promise<Readonly<Record<string, unknown>>> {
  const fields = new Map<string, string | readonly string[]>();
  const files = new Map<string, Uploaded>();
  let received = 0;
  let textBytes = 0;
  const limits = {
    files: uploads.names.length,
    fileSize: uploads.bytesEachMax,
    fields: fieldsMax,
    fieldSize: fieldBytesMax,
    parts: fieldsMax + uploads.names.length,
    headerPairs: 20,
  };
  for await (const part of request.parts({ limits })) {
    const name = part.fieldname;
    if (part.type === "field") {
      if (part.valueTruncated) throw refuse(413, "This text is too long. Shorten it.", name);
      const value = typeof part.value === "string" ? part.value : "";
      textBytes += Buffer.byteLength(value);
      if (textBytes > textBytesMax) throw refuse(413, "This form holds too much text. Shorten it.", name);
      refuseBrokenText(value);
      addField(fields, name, value);
      continue;
    }
    if (!uploads.names.includes(name)) {
      part.file.resume();
      throw refuse(422, "No file is taken here. Choose a file in the boxes of the form only.", name);
    }
    received += 1;
    const uploaded = await keep(part, path.join(folder, String(received)), uploads);
    if (uploaded === undefined) continue;
    if (files.has(name)) throw refuse(400, "There are two files for one box. Choose one.", name);
    files.set(name, uploaded);
  }
  joinDateBoxes(fields);
  return { ...Object.fromEntries(fields), ...Object.fromEntries(files) };
}

async function keep(part: MultipartFile, target: string, uploads: Uploads): Promise<Uploaded | undefined> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  async function* counted(source: Readable): AsyncGenerator<Buffer> {
    for await (const piece of source) {
      const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece));
      hash.update(bytes);
      sizeBytes += bytes.length;
      yield bytes;
    }
  }
  await pipeline(part.file, counted, createWriteStream(target, { flags: "wx", mode: 0o600 }));
  if (part.file.truncated) throw refuse(413, tooLarge(uploads), part.fieldname);
  const fileName = shownName(part.filename ?? "");
  if (sizeBytes === 0 && fileName === "") return undefined;
  return receivedFile({ fileName, path: target, sizeBytes, sha256: hash.digest("hex") });
}

/** The last part of the name, without what could move the line it is shown on. */
const shownName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? "")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .normalize("NFC")
    .slice(0, 200);

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;

const tooLarge = ({ bytesEachMax }: Uploads): string =>
  `This file is larger than ${megabytes(bytesEachMax)}. Send a smaller one, or only the part for your area.`;

/** What says of itself that it is too much need not come in first. */
function refuseTooMuch(request: FastifyRequest, uploads: Uploads): void {
  const said = Number(request.headers["content-length"] ?? 0);
  const bytesMax = uploads.names.length * uploads.bytesEachMax + textBytesMax + wrappingBytesMax;
  if (said > bytesMax) throw refuse(413, tooLarge(uploads));
}
