/** An import without a browser: the same draft, the same work, the same receipt, done before it returns. */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import { happened } from "../../db/happening.ts";
import type { Db } from "../../db/tables.ts";
import { readPlace, savePlace } from "../../db/transaction.ts";
import type { Problem } from "../../nouns/result.ts";
import { keepDraftFile } from "./cubes/folders.reader.ts";
import type { DatasetVersion } from "./dataset-kept.schema.ts";
import { findVersion } from "./datasets.store.ts";
import type { ImportChoices } from "./draft.ts";
import { findDraftToImport, saveDraft } from "./drafts.store.ts";
import { importDraft } from "./import.job.ts";
import { saveMappings } from "./value-mappings.store.ts";
import type { ValueMapping } from "./value-mapping.ts";

export interface ImportHere {
  readonly placeId: string;
  readonly path: string;
  readonly choices: ImportChoices;
  /** What printed values mean, remembered for the place before the file is counted. */
  readonly mappings: readonly ValueMapping[];
  /** An identifier or a description, never a name. */
  readonly who: string;
}

export type ImportedHere =
  | { readonly version: DatasetVersion; readonly problems: readonly Problem[] }
  | { readonly version: null; readonly problems: readonly Problem[] };

const KEPT_HOURS = 24;

const fingerprintOf = async (path: string): Promise<string> => {
  const digest = createHash("sha256");
  for await (const piece of createReadStream(path, { highWaterMark: 4 * 1024 * 1024 })) digest.update(piece);
  return digest.digest("hex");
};

/** Imports a file of this computer; the file itself stays where it is. */
export const importHere = async (
  db: Db,
  { placeId, path, choices, mappings, who }: ImportHere,
): Promise<ImportedHere> => {
  const id = randomUUID();
  await keepDraftFile({ placeId, draftId: id }, path, true);
  const fileSha256 = await fingerprintOf(path);
  await savePlace(db, placeId, async (tx) => {
    await saveMappings(tx, mappings, who);
    await saveDraft(tx, {
      id,
      personId: who,
      stage: "importing",
      fileName: basename(path).slice(0, 300),
      fileSha256,
      fileBytes: statSync(path).size,
      choices,
      expiresAt: new Date(Date.now() + KEPT_HOURS * 3_600_000),
    });
    const detail = { kind: choices.kind, valuesExplained: mappings.length };
    await happened(tx, { what: "import.started", who, subject: { kind: "import", id }, detail });
  });
  const imported = await importDraft({ db, placeId }, id);
  return readPlace(db, placeId, async (tx): Promise<ImportedHere> => {
    const problems = (await findDraftToImport(tx, id))?.problems ?? [];
    const version = imported === null ? undefined : await findVersion(tx, imported);
    return { version: version ?? null, problems };
  });
};
