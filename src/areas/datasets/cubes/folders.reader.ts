/**
 * Where files of this area stand on disk: imports under way, which must last until they are done, and copies of cubes,
 * which fill themselves again when they are deleted. Each place has folders of its own.
 */
import { mkdirSync } from "node:fs";
import { copyFile, link, readdir, rename, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

let root = join(tmpdir(), `alongside-files-${userInfo().uid}`);

/** Called once, by whoever starts the program: the data folder. Until then, a private folder for temporary files. */
export const keepFilesIn = (folder: string): void => {
  root = folder;
};

const IDENTIFIER = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

const made = (...parts: readonly string[]): string => {
  const folder = join(root, ...parts);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};

const checked = (identifier: string): string => {
  if (!IDENTIFIER.test(identifier)) throw new Error(`“${identifier.slice(0, 60)}” is not an identifier.`);
  return identifier;
};

export const cubeFolder = (placeId: string): string => made("cubes", checked(placeId));

/** The private folder of one import: its file, and what its worker writes. */
export const draftFolder = (placeId: string, draftId: string): string =>
  made("imports", checked(placeId), checked(draftId));

/** The file of an import under way. */
export const draftFile = (placeId: string, draftId: string): string => join(draftFolder(placeId, draftId), "file");

/**
 * Keeps a file for an import: moved where it can be, else copied. `path` is gone afterwards, unless `stays`.
 * Call it before the draft is saved: a draft without its file fails plainly.
 */
export const keepDraftFile = async (
  { placeId, draftId }: { readonly placeId: string; readonly draftId: string },
  path: string,
  stays = false,
): Promise<void> => {
  const to = draftFile(placeId, draftId);
  const moved = (stays ? link(path, to) : rename(path, to)).then(
    () => true,
    () => false,
  );
  if (await moved) return;
  await copyFile(path, to);
  if (!stays) await rm(path, { force: true });
};

/** Takes an import's files away; nothing happens where there are none. */
export const removeDraftFiles = async (placeId: string, draftId: string): Promise<void> => {
  await rm(join(root, "imports", checked(placeId), checked(draftId)), { recursive: true, force: true });
};

/** The imports of a place that have files on disk, so that those without a draft can be taken away. */
export const listDraftFiles = async (placeId: string): Promise<readonly string[]> =>
  (await readdir(join(root, "imports", checked(placeId))).catch(() => [])).filter((name) => IDENTIFIER.test(name));

/** The places that have files of imports on disk. */
export const listPlacesWithFiles = async (): Promise<readonly string[]> =>
  (await readdir(join(root, "imports")).catch(() => [])).filter((name) => IDENTIFIER.test(name));
