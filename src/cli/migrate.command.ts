import { connect } from "../db/connect.ts";
import { bringUpToDate } from "./bring-up-to-date.ts";
import type { Command, Io } from "./io.ts";
import { configurationOr2, notUnderstood, readArgs } from "./usage.ts";

const help = `Bring the database's tables up to date. Starting Alongside does this too. Where they hold
something, all of it is written to a file in ALONGSIDE_DATA/backups first.

Examples
  alongside migrate
  DATABASE_URL=postgres://name:password@localhost:5432/alongside alongside migrate --json

Options
  --without-backup   do not write everything down first
  --json             the answer as JSON
`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, { json: { type: "boolean" }, "without-backup": { type: "boolean" } });
  if (!read.ok) return notUnderstood(io, "migrate", read.problems[0]?.words ?? "");
  const configuration = configurationOr2(io);
  if (configuration === 2) return 2;
  const database = await connect(configuration.database);
  try {
    const { applied, appliedBefore } = await bringUpToDate(database, {
      configuration,
      io,
      withoutBackup: read.value.values["without-backup"] === true,
    });
    if (read.value.values.json) io.out(`${JSON.stringify({ applied, appliedBefore })}\n`);
    else if (applied.length === 0) io.out(`The tables are up to date (${appliedBefore} steps).\n`);
    else io.out(`${applied.map((name) => `applied ${name}`).join("\n")}\nThe tables are up to date.\n`);
    return 0;
  } finally {
    await database.close();
  }
}

export const migrate: Command = { help, run };
