import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { refusal } from "../db/refusal.ts";
import { zipOf } from "./zip.ts";
import type { FileToWrite } from "./zip.ts";

/** Writes the files into one zip file, or into a folder where the name does not end in .zip. Whole, or not at all. */
export const writeExport = async (to: string, files: AsyncIterable<FileToWrite>): Promise<void> => {
  const there = await readdir(to).catch((error: unknown) => (codeOf(error) === "ENOENT" ? undefined : [to]));
  if (there !== undefined && there.length > 0)
    throw refusal(`${to} is there already. Nothing was written. Choose another name, or an empty folder.`);
  const part = `${to}.part`;
  await rm(part, { recursive: true, force: true });
  try {
    if (to.endsWith(".zip")) await pipeline(Readable.from(zipOf(files)), createWriteStream(part, { mode: 0o600 }));
    else await writeFolder(part, files);
    if (there !== undefined) await rm(to, { recursive: true });
    await rename(part, to);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
};

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

const writeFolder = async (folder: string, files: AsyncIterable<FileToWrite>): Promise<void> => {
  await mkdir(folder, { mode: 0o700, recursive: true });
  for await (const { name, pieces } of files) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await pipeline(Readable.from(pieces), createWriteStream(file, { mode: 0o600 }));
  }
};
