import { readFile } from "node:fs/promises";
import path from "node:path";
import { placesIn, restoreBackup } from "../backup/index.ts";
import type { Restored } from "../backup/index.ts";
import { connect } from "../db/connect.ts";
import { happened } from "../db/happening.ts";
import { HOUSE } from "../db/place-id.ts";
import { refusal } from "../db/refusal.ts";
import type { Db } from "../db/tables.ts";
import { savePlace } from "../db/transaction.ts";
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
  --keep-tokens            tokens of programs go on working. Also those that were taken back since the backup was taken
  --passphrase-file FILE   where the passphrase is; else ALONGSIDE_BACKUP_PASSPHRASE
  --json                   the answer as JSON

What opened something when the backup was taken is closed: people sign in again, with password and second proof; letters
with links are asked for again; invitations are sent again. A database that holds people or places is left as it is. Stop here if people are still using another copy.
`;

const options = {
  forget: { type: "string" },
  "keep-tokens": { type: "boolean" },
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
    const keepsTokens = values["keep-tokens"] ?? false;
    const asked = { file, keepsTokens, ...(passphrase === undefined ? {} : { passphrase }) };
    const { backup, applied, closed } = await restoreBackup(database.owner, asked);
    const { areas } = await import("../areas.ts");
    const held = areas.flatMap((area) => area.held ?? []);
    const forgotten = await forgetAgain(database.app, erasures, held);
    await noteRestored(database.app, { takenAt: backup.head.takenAt, keepsTokens, ...closed });
    const chains = await verifyChain(database.app);
    const broken = chains.filter(({ trouble }) => trouble !== undefined).length;
    const rows = backup.sections.reduce((sum, section) => sum + section.rows, 0);
    const places = placesIn(backup.sections);
    if (values.json) io.out(`${JSON.stringify({ places, rows, applied, forgotten, closed, chainsBroken: broken })}\n`);
    else
      io.out(
        `Restored: places ${places}, rows ${rows.toLocaleString("en-GB")}. Every row was read again and compared.\n` +
          (applied.length === 0 ? "" : `Brought the tables up to date: ${applied.join(", ")}.\n`) +
          (erasures.length === 0 ? "" : `Forgotten again: ${forgotten} of ${erasures.length}.\n`) +
          closedWords(closed, keepsTokens) +
          `${chains.length} chains checked: ${broken === 0 ? "all unbroken" : `${broken} broken`}.\n`,
      );
    return broken === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

const closedWords = ({ devices, links, tokens, invitations }: Restored["closed"], keepsTokens: boolean): string =>
  `Closed: signed-in devices ${devices}, links in letters ${links}, tokens of programs ${tokens}, invitations ${invitations}. ` +
  "Everyone signs in again.\n" +
  (keepsTokens ? "Tokens of programs still work, also those taken back since: look through them.\n" : "") +
  "Passwords, roles and who is disabled are as they were when the backup was taken: set right what changed since.\n";

interface Note extends Readonly<Record<string, string | number | boolean>> {
  readonly takenAt: string;
}

/** In the record of the house, so that it is known later why everybody was signed out. */
const noteRestored = (app: Db, detail: Note): Promise<unknown> =>
  savePlace(app, HOUSE, (tx) =>
    happened(tx, {
      what: "house.restored",
      who: "someone at this computer",
      subject: { kind: "house", id: HOUSE },
      detail,
    }),
  );

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
