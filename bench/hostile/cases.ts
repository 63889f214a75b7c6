import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const line = z.object({
  id: z.string().min(1),
  kind: z.string().min(1),
  expect: z.enum(["accept", "reject", "inert", "bounded"]),
  text: z.string().optional(),
  b64: z.string().optional(),
  file: z.string().optional(),
  encoding: z.literal("base64").optional(),
  note: z.string().optional(),
});

export type Expect = z.infer<typeof line>["expect"];

/** One hostile thing to send, and what must come of it. */
export interface Case {
  readonly id: string;
  readonly set: string;
  /** `csv`, `string`, `format:date`…: decides through which door it is sent. */
  readonly kind: string;
  readonly expect: Expect;
  /** As text; of a file that is no UTF-8, as well as it can be read. */
  readonly text: string;
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly note: string;
}

const bytesOf = (folder: string, { text, b64, file, encoding }: z.infer<typeof line>): Buffer => {
  if (text !== undefined) return Buffer.from(text, "utf8");
  if (b64 !== undefined) return Buffer.from(b64, "base64");
  const kept = readFileSync(join(folder, file ?? ""));
  return encoding === "base64" ? Buffer.from(kept.toString("utf8"), "base64") : kept;
};

const caseOf = (folder: string, set: string, written: string): Case => {
  const read = line.parse(JSON.parse(written));
  const bytes = bytesOf(folder, read);
  const { id, kind, expect, text = bytes.toString("utf8"), file, note = "" } = read;
  return { id, set, kind, expect, text, bytes, fileName: file ?? "counts.csv", note };
};

/** The sets in a folder: every folder in it that has a `cases.jsonl`; or only the ones named, which must be there. */
export function setsIn(folder: string, named: readonly string[]): readonly string[] {
  const there = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "cases.jsonl")))
    .toSorted();
  const gone = named.filter((name) => !there.includes(name));
  if (gone.length > 0)
    throw new Error(`There is no set ${gone.join(", ")} in ${folder}. There are: ${there.join(", ")}.`);
  return named.length === 0 ? there : there.filter((name) => named.includes(name));
}

/** Every case of a set, in the order of its file. */
export function casesOf(folder: string, set: string): readonly Case[] {
  const home = join(folder, set);
  return readFileSync(join(home, "cases.jsonl"), "utf8")
    .split("\n")
    .filter((written) => written.trim() !== "")
    .map((written) => caseOf(home, set, written));
}
