/** Reads a GeoJSON file, inside the worker. */
import { readFileSync, statSync } from "node:fs";
import type { Result } from "../../../nouns/result.ts";
import { wrong } from "../../../nouns/result.ts";
import type { Boundaries } from "./boundaries.ts";
import { boundariesFrom } from "./boundaries.rules.ts";

const BYTES_MAX = 20 * 1024 * 1024;

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // Not JSON, or nested deeper than anything is.
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
};

export const readMap = (path: string): Result<Boundaries> => {
  const not = (words: string): Result<never> => wrong({ field: "file", words });
  if (statSync(path).size > BYTES_MAX)
    return not("The map is larger than 20 MB. Use a simpler version of it, or fewer areas.");
  const json = parsed(readFileSync(path, "utf8").replace(/^\uFEFF/u, ""));
  return json === null
    ? not("The file is not GeoJSON: it cannot be read as JSON. Save it again.")
    : boundariesFrom(json.value);
};
