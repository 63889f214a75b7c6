/** Imports that nobody finished, and what was kept of those that were: gone when their day is over, files and all. */
import type { Db } from "../../db/tables.ts";
import { readPlace, withPlace } from "../../db/transaction.ts";
import { listDraftFiles, listPlacesWithFiles, removeDraftFiles } from "./cubes/folders.reader.ts";
import { findDraftToImport, removeExpiredDrafts } from "./drafts.store.ts";

const forgetIn = async (db: Db, placeId: string, at: Date): Promise<void> => {
  const expired = await withPlace(db, placeId, (tx) => removeExpiredDrafts(tx, at));
  for (const draftId of expired) await removeDraftFiles(placeId, draftId);
  for (const draftId of await listDraftFiles(placeId)) {
    // A file without a draft: the program was ended between the two.
    const draft = await readPlace(db, placeId, (tx) => findDraftToImport(tx, draftId));
    if (draft === undefined) await removeDraftFiles(placeId, draftId);
  }
};

/** For every place that has files here. Run it before anybody can send a file. */
export const forgetExpiredImports = async (db: Db, at: Date): Promise<void> => {
  for (const placeId of await listPlacesWithFiles()) await forgetIn(db, placeId, at);
};
