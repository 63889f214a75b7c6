import { open, readFile, stat } from "node:fs/promises";
import type { Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";

/** A list of five thousand grants has about two million bytes. */
export const uploadBytesMax = 5_000_000;

/** The text of a file in which JSON stands; null where it begins like something else: a table. */
export async function jsonTextIn(path: string): Promise<Result<string | null>> {
  const { size } = await stat(path);
  if (size === 0) return wrong({ field: "file", words: "This file is empty." });
  if (size > uploadBytesMax) return wrong({ field: "file", words: "This file is larger than 5 MB. Send it in parts." });
  if (!/^\uFEFF?\s*[{[]/.test(await beginningOf(path))) return found(null);
  return found((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(256) });
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}
