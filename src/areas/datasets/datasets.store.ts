/** Datasets and their versions. A version is written once, with its cube; afterwards it can only be undone. */
import { sql } from "kysely";
import type { Selectable } from "kysely";
import type { Tables, Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { Dataset, DatasetInForce, DatasetVersion } from "./dataset-kept.schema.ts";
import type { DatasetKind, VersionKey } from "./dataset.ts";
import { contentsShape, receiptShape } from "./kept.schema.ts";

const MOST_DATASETS = 500;
const MOST_VERSIONS = 200;

type DatasetRow = Selectable<Tables["dataset"]>;
type VersionRow = Selectable<Tables["dataset_version"]>;

const datasetOf = (row: DatasetRow): Dataset => ({
  id: row.dataset_id,
  kind: row.kind,
  title: row.title,
  serviceId: row.service_id,
  publisher: row.publisher,
  licence: row.licence,
  startedAt: row.started_at,
});

const undoneOf = ({ undone_at: at, undone_by: by, undone_because: because }: VersionRow): DatasetVersion["undone"] =>
  at === null || by === null || because === null ? null : { at, by, because };

const versionOf = (row: VersionRow): DatasetVersion => ({
  datasetId: row.dataset_id,
  number: row.number,
  importedAt: row.imported_at,
  importedBy: row.imported_by,
  layout: row.layout,
  fileName: row.file_name,
  fileSha256: row.file_sha256,
  fileBytes: row.file_bytes,
  cubeSha256: row.cube_sha256,
  cubeBytes: row.cube_bytes,
  receipt: receiptShape.parse(row.receipt),
  contents: contentsShape.parse(row.contents),
  undone: undoneOf(row),
});

const withVersions = (datasets: readonly DatasetRow[], versions: readonly VersionRow[]): readonly DatasetInForce[] => {
  const byDataset = Map.groupBy(versions, (row) => row.dataset_id);
  return datasets.map((row) => {
    const own = byDataset.get(row.dataset_id) ?? [];
    const [newest] = own.filter(({ undone_at }) => undone_at === null).toSorted((a, b) => b.number - a.number);
    return { ...datasetOf(row), version: newest === undefined ? null : versionOf(newest), versions: own.length };
  });
};

/** Which datasets to list. Without a word, all kinds. */
export interface DatasetsWanted {
  readonly kind?: DatasetKind;
  readonly serviceId?: string;
  /** A part of the title, for search. */
  readonly text?: string;
}

/** By title, at most 500, each with the version in force. */
export const listDatasets = async (tx: Tx, wanted: DatasetsWanted = {}): Promise<readonly DatasetInForce[]> => {
  const { kind, serviceId, text } = wanted;
  let asked = tx.selectFrom("dataset").selectAll().where("place_id", "=", placeOf(tx));
  if (kind !== undefined) asked = asked.where("kind", "=", kind);
  if (serviceId !== undefined) asked = asked.where("service_id", "=", serviceId);
  if (text !== undefined) asked = asked.where(sql<boolean>`strpos(lower(title), lower(${text})) > 0`);
  const datasets = await asked.orderBy("title").orderBy("dataset_id").limit(MOST_DATASETS).execute();
  if (datasets.length === 0) return [];
  const versions = await tx
    .selectFrom("dataset_version")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where(
      "dataset_id",
      "in",
      datasets.map((row) => row.dataset_id),
    )
    .orderBy("dataset_id")
    .orderBy("number", "desc")
    .limit(MOST_DATASETS * 10)
    .execute();
  return withVersions(datasets, versions);
};

/** One dataset with its version in force; undefined where the place has no such dataset. */
export const findDataset = async (tx: Tx, datasetId: string): Promise<DatasetInForce | undefined> => {
  const datasets = await tx
    .selectFrom("dataset")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("dataset_id", "=", datasetId)
    .execute();
  return withVersions(datasets, await rowsOfVersions(tx, datasetId))[0];
};

const rowsOfVersions = (tx: Tx, datasetId: string): Promise<VersionRow[]> =>
  tx
    .selectFrom("dataset_version")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("dataset_id", "=", datasetId)
    .orderBy("number", "desc")
    .limit(MOST_VERSIONS)
    .execute();

/** Newest first, at most 200. */
export const listVersions = async (tx: Tx, datasetId: string): Promise<readonly DatasetVersion[]> =>
  (await rowsOfVersions(tx, datasetId)).map(versionOf);

export const findVersion = async (tx: Tx, { datasetId, number }: VersionKey): Promise<DatasetVersion | undefined> => {
  const row = await tx
    .selectFrom("dataset_version")
    .selectAll()
    .where("place_id", "=", placeOf(tx))
    .where("dataset_id", "=", datasetId)
    .where("number", "=", number)
    .executeTakeFirst();
  return row === undefined ? undefined : versionOf(row);
};

export const saveDataset = async (tx: Tx, dataset: Omit<Dataset, "startedAt">): Promise<void> => {
  await tx
    .insertInto("dataset")
    .values({
      place_id: placeOf(tx),
      dataset_id: dataset.id,
      kind: dataset.kind,
      title: dataset.title,
      service_id: dataset.serviceId,
      publisher: dataset.publisher,
      licence: dataset.licence,
    })
    .execute();
};

/** Writes the next version of a dataset. Two imports at once get two numbers. @returns its number. */
export const saveVersion = async (
  tx: Tx,
  version: Omit<DatasetVersion, "number" | "importedAt" | "undone">,
): Promise<number> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${placeOf(tx)} ${version.datasetId}`}, 0))`.execute(tx);
  const { last } = await tx
    .selectFrom("dataset_version")
    .select(sql<number>`coalesce(max(number), 0)::integer`.as("last"))
    .where("place_id", "=", placeOf(tx))
    .where("dataset_id", "=", version.datasetId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("dataset_version")
    .values({
      place_id: placeOf(tx),
      dataset_id: version.datasetId,
      number: last + 1,
      imported_by: version.importedBy,
      layout: version.layout,
      file_name: version.fileName,
      file_sha256: version.fileSha256,
      file_bytes: version.fileBytes,
      cube_sha256: version.cubeSha256,
      cube_bytes: version.cubeBytes,
      receipt: JSON.stringify(version.receipt),
      contents: JSON.stringify(version.contents),
    })
    .execute();
  return last + 1;
};

/** Undoes a version, once: the one before it is in force again. Nothing is deleted. @returns false where it was undone before. */
export const saveUndone = async (
  tx: Tx,
  { datasetId, number }: VersionKey,
  undone: NonNullable<DatasetVersion["undone"]>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable("dataset_version")
    .set({ undone_at: undone.at, undone_by: undone.by, undone_because: undone.because })
    .where("place_id", "=", placeOf(tx))
    .where("dataset_id", "=", datasetId)
    .where("number", "=", number)
    .where("undone_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
