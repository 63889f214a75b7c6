/** Tables of others as JSON, read into what the attacker takes: lines that were published, or cells with their sums. */
import { z } from "zod";
import type { Printed } from "../disclosure/check-printed.ts";
import { found, wrong, type Result } from "../nouns/result.ts";

const most = 250_000_000;
const whole = z.int().min(-most).max(most);
const line = z.object({
  expr: z.record(z.string(), z.number().min(-most).max(most)),
  op: z.literal("=").optional(),
  value: z.number().min(-most).max(most).optional(),
  lo: z.number().min(-most).max(most).optional(),
  hi: z.number().min(-most).max(most).optional(),
});

const lines = z.object({
  published: z.array(line).min(1),
  protect: z.array(z.string()).min(1),
  min_width: z.int().min(1).max(1000).default(3),
});

const cells = z.object({
  cells: z
    .array(
      z.object({
        id: z.string(),
        value: whole.min(0).nullish(),
        suppressed: z.boolean().default(false),
        low: whole.min(0).optional(),
        high: whole.min(0).optional(),
      }),
    )
    .min(1),
  constraints: z.array(z.object({ total: z.string(), parts: z.array(z.string()).min(1) })),
});

export interface Wanted {
  readonly valuesMin: number | null;
  readonly hideUnder: number | null;
}

/** Numbers with decimals in a line are made whole by the same power of ten on both sides. */
const scaled = (numbers: readonly number[]): number => {
  for (const scale of [1, 10, 100, 1000]) if (numbers.every((one) => Number.isInteger(one * scale))) return scale;
  return 0;
};

const fromLines = ({ published, protect, min_width }: z.output<typeof lines>, wanted: Wanted): Result<Printed> => {
  const names = new Set(published.flatMap(({ expr }) => Object.keys(expr)));
  const unknown = protect.find((name) => !names.has(name));
  if (unknown !== undefined)
    return wrong({
      field: "protect",
      words: `“${unknown}” is to be protected, but nothing that is published speaks of it.`,
    });
  const sums: Printed["sums"][number][] = [];
  for (const [at, { expr, op, value, lo, hi }] of published.entries()) {
    if (op === "=" ? value === undefined : lo === undefined && hi === undefined)
      return wrong({ field: `published[${at}]`, words: "A published line has a value with op “=”, or lo and hi." });
    const parts = Object.entries(expr).filter(([, times]) => times !== 0);
    const scale = scaled(parts.map(([, times]) => times));
    if (scale === 0)
      return wrong({ field: `published[${at}]`, words: "Write how many times with three decimals at most." });
    const [low, high] = op === "=" ? [value ?? 0, value ?? 0] : [lo ?? -most, hi ?? null];
    sums.push({
      name: `published[${at}]: ${parts.map(([name]) => name).join(" + ")}`,
      parts: parts.map(([count, times]) => ({ count, times: Math.round(times * scale) })),
      low: Math.ceil(low * scale - 1e-9),
      high: high === null ? null : Math.floor(high * scale + 1e-9),
    });
  }
  return found({
    counts: [...names].map((name) => ({ name, low: 0, high: null })),
    sums,
    protect,
    valuesMin: wanted.valuesMin ?? min_width,
    hideUnder: wanted.hideUnder,
  });
};

const fromCells = (table: z.output<typeof cells>, wanted: Wanted): Result<Printed> => {
  const names = new Set<string>();
  for (const { id, value, suppressed, low, high } of table.cells) {
    if (names.has(id)) return wrong({ field: "cells", words: `The cell “${id}” stands here twice.` });
    names.add(id);
    const isRange = low !== undefined && high !== undefined;
    if (!suppressed && !isRange && (value === undefined || value === null))
      return wrong({ field: "cells", words: `The cell “${id}” is not suppressed and has no value.` });
    if (isRange && low > high) return wrong({ field: "cells", words: `The cell “${id}” has a low over its high.` });
  }
  for (const { total, parts } of table.constraints)
    for (const id of [total, ...parts])
      if (!names.has(id))
        return wrong({ field: "constraints", words: `“${id}” stands in a sum and is no cell of this table.` });
  return found({
    counts: table.cells.map(({ id, value, suppressed, low, high }) => ({
      name: id,
      low: low ?? (suppressed ? 0 : (value ?? 0)),
      high: high ?? (suppressed ? null : (value ?? 0)),
    })),
    sums: table.constraints.map(({ total, parts }) => ({
      name: `the sum for ${total}`,
      parts: [...parts.map((count) => ({ count, times: 1 })), { count: total, times: -1 }],
      low: 0,
      high: 0,
    })),
    protect: table.cells.filter(({ suppressed }) => suppressed).map(({ id }) => id),
    valuesMin: wanted.valuesMin ?? 5,
    hideUnder: wanted.hideUnder,
  });
};

/** The first name that an object of this text has twice: a reader of JSON would keep the last and say nothing. */
const nameTwiceIn = (text: string): string | null => {
  const open: (Set<string> | null)[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gsu;
  let last: string | null = null;
  for (const [token] of text.matchAll(tokens)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":" && last !== null) {
      const names = open.at(-1);
      // "a" and "\u0061" are one name, however they are written.
      const name = JSON.stringify(JSON.parse(last));
      if (names?.has(name) === true) return name;
      names?.add(name);
    }
    last = token.startsWith('"') ? token : null;
  }
  return null;
};

const parsed = (text: string): Result<unknown> => {
  try {
    return found(JSON.parse(text));
  } catch (error) {
    const words = error instanceof Error ? error.message : "";
    return wrong({ field: "", words: `This is not JSON: ${words}.` });
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Takes: the text of a file. Gives: the table, or what is wrong with it and where. */
export const printedFromJson = (text: string, wanted: Wanted): Result<Printed> => {
  const read = parsed(text);
  if (!read.ok) return read;
  const twice = nameTwiceIn(text);
  if (twice !== null)
    return wrong({ field: "", words: `${twice} stands twice in one object, so one of its values would be lost.` });
  const isLines = isRecord(read.value) && "published" in read.value;
  const shape = isLines ? lines.safeParse(read.value) : cells.safeParse(read.value);
  if (!shape.success) {
    const [issue] = shape.error.issues;
    const words = `This is no table I know: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}. See alongside check-release --help.`;
    return wrong({ field: issue?.path.join(".") ?? "", words });
  }
  return "published" in shape.data ? fromLines(shape.data, wanted) : fromCells(shape.data, wanted);
};
