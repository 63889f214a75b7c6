/** The bytes of cubes, in pieces. Found only in the place that imported them. */
import type { Tx } from "../../../db/tables.ts";
import { placeOf } from "../../../db/transaction.ts";
import type { DatasetVersion } from "../dataset-kept.schema.ts";
import type { VersionKey } from "../dataset.ts";
import type { KeptCube } from "./kept-cube.ts";

/** Writes one piece of a new version's cube; the version is written first, in the same transaction. */
export const saveCubePiece = async (
  tx: Tx,
  version: VersionKey,
  { piece, bytes }: { readonly piece: number; readonly bytes: Buffer },
): Promise<void> => {
  await tx
    .insertInto("cube_piece")
    .values({ place_id: placeOf(tx), dataset_id: version.datasetId, number: version.number, piece, bytes })
    .execute();
};

async function* piecesOf(tx: Tx, version: VersionKey): AsyncGenerator<Uint8Array> {
  for (let piece = 0; ; piece += 1) {
    const row = await tx
      .selectFrom("cube_piece")
      .select("bytes")
      .where("place_id", "=", placeOf(tx))
      .where("dataset_id", "=", version.datasetId)
      .where("number", "=", version.number)
      .where("piece", "=", piece)
      .executeTakeFirst();
    if (row === undefined) return;
    yield row.bytes;
  }
}

/** The cube of a version, to be asked with `readSlice` while the transaction is open. */
export const cubeOf = (tx: Tx, version: DatasetVersion): KeptCube => ({
  placeId: placeOf(tx),
  datasetId: version.datasetId,
  number: version.number,
  sha256: version.cubeSha256,
  bytes: version.cubeBytes,
  wide: version.layout === "records" ? version.contents.measures.map(({ id }) => id) : null,
  pieces: () => piecesOf(tx, version),
});
