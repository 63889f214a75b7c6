/** The bytes of a file: how many, their fingerprint, and how they spell letters. Nothing is changed. */
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { TextDecoder } from "node:util";
import { announcedEncoding, looksLikeUtf16, mayBeWindows1252, whatElseItIs } from "./file-kind.rules.ts";
import type { Encoding } from "./file-kind.rules.ts";
import { tooLarge } from "./limits.rules.ts";

const PIECE_BYTES = 1024 * 1024;
const SAVE_AGAIN = "Open it in a spreadsheet and save it as “CSV UTF-8”.";

export interface FileBytes {
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: Encoding;
}

export type Examined =
  | { readonly fine: true; readonly file: FileBytes; readonly warnings: readonly string[] }
  | { readonly fine: false; readonly words: string };

const not = (words: string): Examined => ({ fine: false, words });

/** The file's bytes in pieces, in order. A path is only ever opened for reading. */
export function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE_BYTES);
      const read = readSync(file, piece);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

const SAID_BY_SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: "There is no file there. Check the name and the folder.",
  ENOTDIR: "There is no file there. Check the name and the folder.",
  ENAMETOOLONG: "The name of the file is too long. Check the name and the folder.",
  EACCES: "The file may not be opened by the account that runs Alongside. Change its permissions, or copy it.",
  EISDIR: "That is a folder. Choose a CSV file.",
};

const sizeOf = (path: string): { readonly bytes: number } | { readonly words: string } => {
  try {
    // Asked before opening: opening a pipe would wait for ever.
    const state = statSync(path);
    if (state.isDirectory()) return { words: SAID_BY_SYSTEM["EISDIR"] ?? "" };
    if (!state.isFile()) return { words: "That is not an ordinary file. Choose a CSV file." };
    closeSync(openSync(path, "r"));
    return { bytes: state.size };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const words = SAID_BY_SYSTEM[code];
    if (words === undefined) throw error;
    return { words };
  }
};

/** True while every piece so far decodes. A damaged sequence is not an exception to us but an answer. */
const decodes = (decoder: TextDecoder, piece: Uint8Array | null): boolean => {
  try {
    if (piece === null) decoder.decode();
    else decoder.decode(piece, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};

export const examine = (path: string): Examined => {
  const size = sizeOf(path);
  if ("words" in size) return not(size.words);
  const large = tooLarge(size.bytes);
  if (large !== null) return not(large);
  if (size.bytes === 0) return not("The file is empty. Choose the file again, or save it again.");
  const fingerprint = createHash("sha256");
  let announced: Encoding | null = null;
  let decoder = new TextDecoder("utf-8", { fatal: true });
  let good = true;
  let windows = true;
  let bytes = 0;
  for (const piece of piecesOf(path)) {
    if (bytes === 0) {
      const otherwise = whatElseItIs(piece.subarray(0, 1000));
      if (otherwise !== null) return not(otherwise);
      announced = announcedEncoding(piece);
      if (announced !== null) decoder = new TextDecoder(announced, { fatal: true });
    }
    const wide = announced === "utf-16le" || announced === "utf-16be";
    if (!wide && piece.includes(0)) {
      return looksLikeUtf16(piece.subarray(0, 1000))
        ? not(`The file is saved as UTF-16 without saying so, so its letters cannot be told for sure. ${SAVE_AGAIN}`)
        : not(`The file holds bytes that are not text. Choose a CSV file.`);
    }
    bytes += piece.length;
    fingerprint.update(piece);
    good = good && decodes(decoder, piece);
    windows = windows && announced === null && mayBeWindows1252(Buffer.from(piece).toString("latin1"));
  }
  good = good && decodes(decoder, null);
  if (!good && !windows)
    return not(`Some letters of the file are damaged, so names could be read wrongly. ${SAVE_AGAIN}`);
  const sha256 = fingerprint.digest("hex");
  const encoding = good ? (announced ?? "utf-8") : "windows-1252";
  const warnings = good
    ? []
    : ["The file was read as Windows-1252, an older way to save letters. Check the accents in names."];
  return { fine: true, file: { bytes, sha256, encoding }, warnings };
};

/** A file that is no text: how many bytes, its fingerprint, and the first of them. */
export const examineBytes = (
  path: string,
):
  | { readonly fine: true; readonly file: FileBytes; readonly firstBytes: Uint8Array }
  | { readonly fine: false; readonly words: string } => {
  const size = sizeOf(path);
  if ("words" in size) return { fine: false, words: size.words };
  const large = tooLarge(size.bytes);
  if (large !== null) return { fine: false, words: large };
  const fingerprint = createHash("sha256");
  let firstBytes = new Uint8Array();
  for (const piece of piecesOf(path)) {
    if (firstBytes.length === 0) firstBytes = Uint8Array.from(piece.subarray(0, 1000));
    fingerprint.update(piece);
  }
  return { fine: true, file: { bytes: size.bytes, sha256: fingerprint.digest("hex"), encoding: "utf-8" }, firstBytes };
};

/** The file's text in pieces, decoded; ends with an empty piece marked last. */
export function* textOf(
  path: string,
  encoding: Encoding,
): Generator<{ readonly text: string; readonly last: boolean }> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const piece of piecesOf(path)) yield { text: decoder.decode(piece, { stream: true }), last: false };
  yield { text: decoder.decode(), last: true };
}
