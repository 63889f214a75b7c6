import { z } from "zod";
import { readName } from "../../nouns/name.ts";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";

/** Ticked boxes as a form sends them: none, one as a text, or several. */
export const ticked = z.union([z.string(), z.array(z.string())]).default([]);

/** The lines of a text, each a name of something, none twice. */
export function readLines(typed: string, field: string): Result<readonly string[]> {
  const lines = typed.split(/\r\n?|\n|,/).filter((line) => line.trim() !== "");
  if (lines.length > 50) return wrong({ field, words: `There are ${lines.length} lines. Keep 50 or fewer.` });
  const read = lines.map((line) => readName(line, { field, of: "one on each line", charactersMax: 100 }));
  const problems: readonly Problem[] = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return wrong(...problems);
  return found([...new Set(read.flatMap((one) => (one.ok ? [one.value] : [])))]);
}
