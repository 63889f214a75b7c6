import path from "node:path";
import { checkBackup, placesIn, rowsByTable } from "../backup/index.ts";
import type { Command, Io } from "./io.ts";
import { passphraseOf } from "./passphrase.ts";
import { notUnderstood, readArgs } from "./usage.ts";

const help = `Check a backup from beginning to end, without a database: every byte, every count, every link of the record.

Examples
  alongside verify-backup monday.alongside
  alongside verify-backup --passphrase-file passphrase.txt monday.alongside
  alongside verify-backup --json monday.alongside

Options
  --passphrase-file FILE   where the passphrase is; else ALONGSIDE_BACKUP_PASSPHRASE
  --json                   the answer as JSON

Exit code 0: it is whole, and every chain in it holds. 1: it is not, and the answer says why.
`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const read = readArgs(args, { "passphrase-file": { type: "string" }, json: { type: "boolean" } });
  if (!read.ok) return notUnderstood(io, "verify-backup", read.problems[0]?.words ?? "");
  const { positionals, values } = read.value;
  const [name] = positionals;
  if (name === undefined || positionals.length > 1)
    return notUnderstood(io, "verify-backup", "Name the one backup to check.");
  const { head, sections, chains } = await checkBackup(
    path.resolve(io.folder, name),
    await passphraseOf(io, values["passphrase-file"]),
  );
  const broken = chains.filter(({ trouble }) => trouble !== undefined);
  const tables = Object.fromEntries(rowsByTable(sections));
  if (values.json) io.out(`${JSON.stringify({ whole: true, ...head, places: placesIn(sections), tables, chains })}\n`);
  else {
    const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
    io.out(
      `This backup is whole. Alongside ${head.program} made it on ${head.takenAt} from PostgreSQL ${head.server}.\n` +
        `Places ${placesIn(sections)}, tables ${Object.keys(tables).length}, rows ${rows.toLocaleString("en-GB")}.\n`,
    );
    for (const { placeId, trouble } of broken) io.out(`The record of ${placeId} does not hold: ${trouble?.words}\n`);
    if (broken.length === 0)
      io.out(`${chains.length} ${chains.length === 1 ? "chain" : "chains"} checked: all unbroken.\n`);
  }
  return broken.length === 0 ? 0 : 1;
}

export const verifyBackup: Command = { help, run };
