import { readFile } from "node:fs/promises";
import path from "node:path";
import { refusal } from "../db/refusal.ts";
import type { Io } from "./io.ts";

const charactersMin = 12;

/** The passphrase of a backup: never a word of the command itself, which other users of the computer could see. */
export async function passphraseOf(io: Io, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return io.environment["ALONGSIDE_BACKUP_PASSPHRASE"] || undefined;
  const text = await readFile(path.resolve(io.folder, file), "utf8").catch((error: unknown) => {
    throw refusal(`The passphrase could not be read from ${file}.`, error);
  });
  return text.replace(/\r?\n$/, "") || undefined;
}

/** As `passphraseOf`, for a new backup: there must be one, and not one that is tried out in an afternoon. */
export async function passphraseToSet(io: Io, file: string | undefined): Promise<string> {
  const passphrase = await passphraseOf(io, file);
  if (passphrase === undefined)
    throw refusal(
      "To encrypt a backup, write a passphrase into a file and add: --passphrase-file FILE " +
        "(or set ALONGSIDE_BACKUP_PASSPHRASE). Keep it: without it nobody can open the backup, not even you.",
    );
  if ([...passphrase].length >= charactersMin) return passphrase;
  throw refusal(
    `The passphrase has fewer than ${charactersMin} characters. Use a longer one: four or five words, say.`,
  );
}
