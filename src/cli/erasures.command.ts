import { connect } from "../db/connect.ts";
import { migrationsWaiting } from "../db/migrate.ts";
import { refusal } from "../db/refusal.ts";
import { listAllErasures } from "../areas/people/index.ts";
import type { Command, Io } from "./io.ts";
import { configurationOr2, notUnderstood, readArgs } from "./usage.ts";

const help = `List who asked to be forgotten, by an identifier that says nothing by itself: one JSON a line.

Examples
  alongside erasures > erasures.jsonl
  alongside erasures --since 2026-11-01 > erasures.jsonl

Options
  --since DATE   only those asked for on this day or later, such as the day of a backup

Keep a fresh list beside your backups. An older backup still knows these people; restoring it with the list forgets them
again: alongside restore --forget erasures.jsonl monday.alongside
`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, { since: { type: "string" } });
  if (!read.ok) return notUnderstood(io, "erasures", read.problems[0]?.words ?? "");
  const { since = "1970-01-01" } = read.value.values;
  const from = new Date(`${since}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(since) || Number.isNaN(from.getTime()))
    return notUnderstood(io, "erasures", "Write the day as 2026-11-01.");
  const configuration = configurationOr2(io);
  if (configuration === 2) return 2;
  const database = await connect(configuration.database);
  try {
    if ((await migrationsWaiting(database.app)).length > 0)
      throw refusal("This database is not up to date. Run: alongside migrate");
    for await (const { placeId, personId, at } of listAllErasures(database.app, from))
      io.out(`${JSON.stringify({ place: placeId, person: personId, at: at.toISOString() })}\n`);
    return 0;
  } finally {
    await database.close();
  }
}

export const erasures: Command = { help, run };
