import { readFile } from "node:fs/promises";
import path from "node:path";
import { placesIn, restoreBackup } from "../backup/index.ts";
import { connect } from "../db/connect.ts";
import { refusal } from "../db/refusal.ts";
import { verifyChain } from "../db/verify-chain.ts";
import { forgetAgain, readErasures } from "../areas/people/index.ts";
import type { Erasure } from "../areas/people/index.ts";
import type { Command, Io } from "./io.ts";
import { passphraseOf } from "./passphrase.ts";
import { configurationOr2, notUnderstood, readArgs } from "./usage.ts";

const help = `Put a backup into an empty database: all of it, or nothing.

Examples
  ALONGSIDE_DATA=/var/lib/alongside-new alongside restore monday.alongside
  DATABASE_URL=postgres://name:password@localhost:5432/empty alongside restore monday.alongside
  alongside restore --forget erasures.jsonl monday.alongside

Options
  --forget FILE            people who asked to be forgotten since the backup was taken: they are forgotten again.
                           Such a list is written by: alongside erasures
  --passphrase-file FILE   where the passphrase is; else ALONGSIDE_BACKUP_PASSPHRASE
  --json                   the answer as JSON

A database that holds people or places is left as it is. Stop here if people are still using another copy.
`;

const options = {
  forget: { type: "string" },
  "passphrase-file": { type: "string" },
  json: { type: "boolean" },
} as const;

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, options);
  if (!read.ok) return notUnderstood(io, "restore", read.problems[0]?.words ?? "");
  const { positionals, values } = read.value;
  const [name] = positionals;
  if (name === undefined || positionals.length > 1)
    return notUnderstood(io, "restore", "Name the one backup to restore.");
  const configuration = configurationOr2(io);
  if (configuration === 2) return 2;
  const passphrase = await passphraseOf(io, values["passphrase-file"]);
  const erasures = values.forget === undefined ? [] : await erasuresIn(io, values.forget);
  const database = await connect(configuration.database);
  try {
    const file = path.resolve(io.folder, name);
    const asked = { file, ...(passphrase === undefined ? {} : { passphrase }) };
    const { backup, applied } = await restoreBackup(database.owner, asked);
    const { areas } = await import("../areas.ts");
    const held = areas.flatMap((area) => area.held ?? []);
    const forgotten = await forgetAgain(database.app, erasures, held);
    const chains = await verifyChain(database.app);
    const broken = chains.filter(({ trouble }) => trouble !== undefined).length;
    const rows = backup.sections.reduce((sum, section) => sum + section.rows, 0);
    const places = placesIn(backup.sections);
    if (values.json) io.out(`${JSON.stringify({ places, rows, applied, forgotten, chainsBroken: broken })}\n`);
    else
      io.out(
        `Restored: places ${places}, rows ${rows.toLocaleString("en-GB")}. Every row was read again and compared.\n` +
          (applied.length === 0 ? "" : `Brought the tables up to date: ${applied.join(", ")}.\n`) +
          (erasures.length === 0 ? "" : `Forgotten again: ${forgotten} of ${erasures.length}.\n`) +
          `${chains.length} chains checked: ${broken === 0 ? "all unbroken" : `${broken} broken`}.\n`,
      );
    return broken === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

/** Read before anything is restored: a list that cannot be read stops it. */
async function erasuresIn(io: Io, name: string): Promise<readonly Erasure[]> {
  const text = await readFile(path.resolve(io.folder, name), "utf8").catch((error: unknown) => {
    throw refusal(`The list of who is to be forgotten could not be read from ${name}. Nothing was changed.`, error);
  });
  const read = readErasures(text);
  if (read.ok) return read.value;
  throw refusal(`Line ${read.line} of ${name} does not say who is to be forgotten. Nothing was changed.`);
}

export const restore: Command = { help, run };
