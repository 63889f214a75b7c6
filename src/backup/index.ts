/** Backups: everything in one file, checked, and back again. */
export { backUpBeforeMigrating } from "./before-migrating.ts";
export { csvLine } from "./cells.ts";
export { checkBackup, placesIn, rowsByTable } from "./check.ts";
export type { CheckedBackup } from "./check.ts";
export type { Written } from "./container.ts";
export { filesOfPlace, listExported } from "./export-place.ts";
export type { PlaceToExport, TableCounted } from "./export-place.ts";
export { restoreBackup } from "./restore.ts";
export type { Restored } from "./restore.ts";
export { takeBackup } from "./take.ts";
export { writeExport } from "./write-export.ts";
export type { FileToWrite } from "./zip.ts";
