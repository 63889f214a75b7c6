import { z } from "zod";
import { beginWalk } from "../db/chain.ts";
import type { Last, StoredLink, Trouble, Walk } from "../db/chain.ts";
import type { Json } from "../db/canonical-json.ts";
import { rowShape } from "./lines.ts";
import type { Heading } from "./lines.ts";

/** What a check of one place's chain in a backup found. */
export interface ChainInBackup {
  readonly placeId: string;
  readonly count: number;
  readonly trouble?: Trouble;
}

/** Follows the chains of happenings while a backup goes by, row after row. */
export interface Chains {
  rows(heading: Heading, lines: readonly string[]): void;
  end(): readonly ChainInBackup[];
}

interface OneChain {
  readonly walk: Walk;
  head: Last | undefined;
  trouble: Trouble | undefined;
  count: number;
}

export const followChains = (): Chains => {
  const chains = new Map<string, OneChain>();
  const chainOf = (placeId: string): OneChain => {
    const known = chains.get(placeId) ?? { walk: beginWalk(), head: undefined, trouble: undefined, count: 0 };
    chains.set(placeId, known);
    return known;
  };
  return {
    rows: ({ table, place, columns }, lines) => {
      if (place === null || (table !== "happening" && table !== "chain_head")) return;
      const chain = chainOf(place);
      for (const line of lines) {
        const named = namedBy(columns, line);
        if (table === "chain_head") chain.head = { number: Number(named["count"]), hash: bytesOf(named["hash"]) };
        else {
          chain.count += 1;
          chain.trouble ??= chain.walk.step(linkOf(named));
        }
      }
    },
    end: () =>
      [...chains].map(([placeId, { walk, head, trouble, count }]) => {
        const found = trouble ?? walk.end(head);
        return found === undefined ? { placeId, count } : { placeId, count, trouble: found };
      }),
  };
};

type Named = Readonly<Record<string, string | null>>;

const namedBy = (columns: readonly string[], line: string): Named => {
  const values = rowShape.parse(JSON.parse(line));
  return Object.fromEntries(columns.map((name, index) => [name, values[index] ?? null]));
};

const linkOf = (row: Named): StoredLink => ({
  place_id: row["place_id"] ?? "",
  number: Number(row["number"]),
  at: momentOf(row["at"] ?? ""),
  who: row["who"] ?? "",
  what: row["what"] ?? "",
  subject_kind: row["subject_kind"] ?? "",
  subject_id: row["subject_id"] ?? "",
  detail: jsonShape.parse(JSON.parse(row["detail"] ?? "null")),
  hash: bytesOf(row["hash"]),
});

/** As PostgreSQL writes a moment in UTC: `2026-01-02 03:04:05.67+00`. One that is none gives a time no hash fits. */
const momentOf = (text: string): Date => {
  const moment = new Date(text.replace(" ", "T").replace(/\+00$/, "Z"));
  return Number.isNaN(moment.getTime()) ? new Date(0) : moment;
};

const bytesOf = (text: string | null | undefined): Buffer => Buffer.from((text ?? "").replace(/^\\x/, ""), "hex");

const jsonShape: z.ZodType<Json> = z.json();
