import { followChains } from "./chains.ts";
import type { ChainInBackup } from "./chains.ts";
import { linesOf, openContainer } from "./container.ts";
import type { Head, Section } from "./lines.ts";
import { broken, readBack } from "./read-back.ts";

/** What is in a backup, every part of it checked. */
export interface CheckedBackup {
  readonly head: Head;
  readonly sections: readonly Section[];
  /** The chain of the house and of each place that has one. */
  readonly chains: readonly ChainInBackup[];
}

/**
 * Reads a backup from beginning to end, without a database: every byte, every count and digest of rows, every link of
 * every chain. Throws a refusal in words where the file is not whole; a chain that was broken before the backup was
 * taken is told in its report.
 */
export const checkBackup = async (file: string, passphrase?: string): Promise<CheckedBackup> => {
  const container = await openContainer(file, passphrase);
  const chains = followChains();
  const sections: Section[] = [];
  let head: Head | undefined;
  for await (const said of readBack(linesOf(container))) {
    if (said.kind === "head") head = said.head;
    if (said.kind === "rows") chains.rows(said.heading, said.lines);
    if (said.kind === "section") sections.push(said.section);
  }
  if (head === undefined) throw broken("it is empty.");
  return { head, sections, chains: chains.end() };
};

/** How many rows each table has, over all places. */
export const rowsByTable = (sections: readonly Section[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { table, rows } of sections) counts.set(table, (counts.get(table) ?? 0) + rows);
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** How many places, without the house itself. */
export const placesIn = (sections: readonly Section[]): number =>
  Math.max(0, (sections.find(({ table }) => table === "place")?.rows ?? 1) - 1);
