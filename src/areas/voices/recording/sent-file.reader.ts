import { readFile } from "node:fs/promises";
import { cleanedOf } from "./cleaned.rules.ts";
import type { Cleaned } from "./cleaned.rules.ts";

/** What was sent, cleaned; "unreadable" where it is nothing that can be taken; null where nothing was sent. */
export async function readSent(file: { readonly path: string } | undefined): Promise<Cleaned | "unreadable" | null> {
  if (file === undefined) return null;
  return cleanedOf(await readFile(file.path)) ?? "unreadable";
}
