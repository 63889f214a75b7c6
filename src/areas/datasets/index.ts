/** The front door of datasets: files in, as readings; what a place keeps of them, as cubes. */
export { readActivity, readPopulation, type ReadingChoice } from "./readers/index.ts";
export { tableOf } from "./readers/reading.ts";
export type * from "./readers/reading.ts";

export type { Contents, CubeCell, Dimension, Period, SliceQuestion, SliceRow, Standing, Wanted } from "./cube.ts";
export type { Dataset, DatasetInForce, DatasetVersion } from "./dataset-kept.schema.ts";
export type { DatasetKind, Receipt, VersionKey } from "./dataset.ts";
export { findDataset, findVersion, listDatasets, listVersions, type DatasetsWanted } from "./datasets.store.ts";
export { mayImport } from "./datasets.policy.ts";
export { cubeOf } from "./cubes/cube.store.ts";
export type { KeptCube } from "./cubes/kept-cube.ts";
export { readSlice } from "./cubes/asking-room.reader.ts";
export { activityIn, populationIn, type Told } from "./cubes/readings.reader.ts";
export { keepFilesIn } from "./cubes/folders.reader.ts";
export { importDraft, importJob } from "./import.job.ts";
export { importHere, type ImportedHere, type ImportHere } from "./import-here.job.ts";
export type { ImportChoices, PeriodLength } from "./draft.ts";
export { readMappingFile } from "./mapping-file.rules.ts";
export type { MappingFile } from "./mapping-file.schema.ts";
export { forgetExpiredImports } from "./expired-imports.job.ts";
export { boundariesOf } from "./boundaries/boundaries.reader.ts";
export type { Boundaries, Outlined } from "./boundaries/boundaries.ts";
