import type { Tx } from "../../db/tables.ts";
import { listConsents } from "./consents.store.ts";
import { listSheetsInForce } from "./sheets.store.ts";
import { listStandings } from "./standings.store.ts";

const plain = (content: Readonly<Record<string, string | readonly string[]>>): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(content).map(([name, said]) => [name, typeof said === "string" ? said : [...said]]),
  );

/** What somebody says of themselves now. Inside `asThemselves` all of it; elsewhere what they show to this place. */
export async function findSaid(tx: Tx, personId: string) {
  const [said, sheets, consents] = [
    await listStandings(tx, [personId]),
    await listSheetsInForce(tx, [personId]),
    await listConsents(tx, [personId]),
  ];
  return {
    standings: said
      .filter(({ until }) => until === null)
      .map(({ standing, community, seenBy }) => ({ standing, community, seenBy })),
    sheets: sheets.map(({ kind, content, seenBy }) => ({ kind, content: plain(content), seenBy })),
    consents: consents
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ purpose, words }) => ({ purpose, words })),
  };
}
