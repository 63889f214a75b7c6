import path from "node:path";
import { takeBackup } from "../backup/index.ts";
import { connect } from "../db/connect.ts";
import { migrationsDone } from "../db/migrate.ts";
import { refusal } from "../db/refusal.ts";
import type { Command, Io } from "./io.ts";
import { passphraseToSet } from "./passphrase.ts";
import { configurationOr2, notUnderstood, readArgs } from "./usage.ts";
import { version } from "./version.ts";

const help = `Write everything into one file, as it is at this moment. People can go on working meanwhile.

Examples
  alongside backup
  alongside backup /media/disk/alongside-monday.alongside
  alongside backup --encrypt --passphrase-file passphrase.txt monday.alongside

Options
  --encrypt                only somebody with the passphrase can open it (AES-256)
  --passphrase-file FILE   where the passphrase is; else ALONGSIDE_BACKUP_PASSPHRASE
  --json                   the answer as JSON

The file holds personal information and what people sign in with. Keep it where you would keep those. It does not hold
work that was waiting to be done. Check it: alongside verify-backup FILE
`;

const options = {
  encrypt: { type: "boolean" },
  "passphrase-file": { type: "string" },
  json: { type: "boolean" },
} as const;

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, options);
  if (!read.ok) return notUnderstood(io, "backup", read.problems[0]?.words ?? "");
  const { positionals, values } = read.value;
  if (positionals.length > 1) return notUnderstood(io, "backup", "Name one file to write to, or none.");
  const configuration = configurationOr2(io);
  if (configuration === 2) return 2;
  const passphrase = values.encrypt ? await passphraseToSet(io, values["passphrase-file"]) : undefined;
  const at = new Date();
  const file = path.resolve(
    io.folder,
    positionals[0] ?? `alongside-${at.toISOString().slice(0, 19).replaceAll(":", "-")}.alongside`,
  );
  const database = await connect(configuration.database);
  try {
    if ((await migrationsDone(database.owner)).length === 0)
      throw refusal(
        "There is nothing to back up: this database has no tables yet. Start Alongside once: alongside serve",
      );
    const asked = { file, program: version, ...(passphrase === undefined ? {} : { passphrase }) };
    const { bytes, sha256 } = await takeBackup(database.owner, asked, at);
    io.out(
      values.json
        ? `${JSON.stringify({ file, bytes, sha256 })}\n`
        : `${file}\nWritten: ${bytes.toLocaleString("en-GB")} bytes. Check it: alongside verify-backup ${file}\n`,
    );
    return 0;
  } finally {
    await database.close();
  }
}

export const backup: Command = { help, run };
