import { createHash } from "node:crypto";
import type { z } from "zod";
import { refusal } from "../db/refusal.ts";
import { closingShape, endShape, FORMAT, headingShape, headShape } from "./lines.ts";
import type { Head, Heading, Section } from "./lines.ts";

/** What a backup says, in order. Rows come some at a time. */
export type Said =
  | { readonly kind: "head"; readonly head: Head }
  | { readonly kind: "heading"; readonly heading: Heading }
  | { readonly kind: "rows"; readonly lines: readonly string[]; readonly heading: Heading }
  | { readonly kind: "section"; readonly section: Section };

/** Reads the body again and believes nothing: every count and every digest is worked out anew. */
export async function* readBack(lines: AsyncIterable<readonly string[]>): AsyncGenerator<Said> {
  const reading: Reading = { open: undefined, isBegun: false, isEnded: false, rows: 0, sections: 0 };
  for await (const some of lines) yield* understand(reading, some);
  if (!reading.isEnded) throw broken("its last part is missing.");
}

interface Reading {
  open: Open | undefined;
  isBegun: boolean;
  isEnded: boolean;
  rows: number;
  sections: number;
}

function* understand(reading: Reading, lines: readonly string[]): Generator<Said> {
  for (let at = 0; at < lines.length;) {
    if (reading.isEnded) throw broken("there is more after its end.");
    const rows = reading.open === undefined ? 0 : rowsFrom(lines, at);
    if (reading.open !== undefined && rows > 0) {
      const some = at === 0 && rows === lines.length ? lines : lines.slice(at, at + rows);
      reading.open.hash.update(some.join("\n")).update("\n");
      reading.open.rows += rows;
      yield { kind: "rows", lines: some, heading: reading.open.heading };
      at += rows;
    } else {
      const said = understandOne(reading, lines[at] ?? "");
      if (said !== undefined) yield said;
      at += 1;
    }
  }
}

/** How many rows stand here one after the other. */
const rowsFrom = (lines: readonly string[], at: number): number => {
  let to = at;
  while (lines[to]?.startsWith("[") === true) to += 1;
  return to - at;
};

const understandOne = (reading: Reading, line: string): Said | undefined => {
  if (!reading.isBegun) {
    reading.isBegun = true;
    return { kind: "head", head: headOf(line) };
  }
  if (reading.open !== undefined) {
    const section = closed(reading.open, line);
    reading.rows += section.rows;
    reading.sections += 1;
    reading.open = undefined;
    return { kind: "section", section };
  }
  if (line.startsWith('{"end"')) {
    const end = read(endShape, line);
    if (end.rows !== reading.rows || end.sections !== reading.sections) throw broken("parts of it are missing.");
    reading.isEnded = true;
    return undefined;
  }
  reading.open = { heading: read(headingShape, line), hash: createHash("sha256"), rows: 0 };
  return { kind: "heading", heading: reading.open.heading };
};

interface Open {
  readonly heading: Heading;
  readonly hash: ReturnType<typeof createHash>;
  rows: number;
}

const headOf = (line: string): Head => {
  const head = read(headShape, line);
  if (head.backup > FORMAT)
    throw refusal(
      `This backup was made by Alongside ${head.program}, in a form this program does not know. Nothing was changed. ` +
        "Restore it with that Alongside, or a newer one.",
    );
  return head;
};

const closed = ({ heading, hash, rows }: Open, line: string): Section => {
  const said = read(closingShape, line);
  const { table, place } = heading;
  if (said.rows !== rows || said.sha256 !== hash.digest("hex"))
    throw broken(`the rows of ${table} are not those that were written.`);
  return { table, place, ...said };
};

const read = <Shape>(shape: z.ZodType<Shape>, line: string): Shape => {
  try {
    return shape.parse(JSON.parse(line));
  } catch (error) {
    throw broken("a part of it cannot be read.", error);
  }
};

/** The bytes are those that were written, and still they make no sense: our fault, or somebody wrote it by hand. */
export const broken = (words: string, cause?: unknown): Error =>
  refusal(`This is not a whole backup: ${words} Nothing was changed. Use another backup.`, cause);
