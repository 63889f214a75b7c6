import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import type { GrantFile } from "./grant-file.rules.ts";
import { fileKept, receiptKept } from "./kept.schema.ts";
import type { UploadReceipt } from "./upload-plan.rules.ts";

export interface Upload {
  readonly id: string;
  readonly fileName: string;
  readonly begunAt: string;
  /** What was read; null once it is kept or stopped. */
  readonly file: GrantFile | null;
  readonly doneAt: string | null;
  /** Null where it was stopped. */
  readonly receipt: UploadReceipt | null;
}

export async function findUpload(tx: Tx, id: string): Promise<Upload | undefined> {
  const row = await tx
    .selectFrom("funding_upload")
    .select(["upload_id", "file_name", "content", "receipt", "begun_at", "done_at"])
    .where("place_id", "=", placeOf(tx))
    .where("upload_id", "=", id)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        id: row.upload_id,
        fileName: row.file_name,
        begunAt: row.begun_at.toISOString(),
        file: row.content === null ? null : fileKept.parse(row.content),
        doneAt: row.done_at?.toISOString() ?? null,
        receipt: row.receipt === null ? null : receiptKept.parse(row.receipt),
      };
}

interface NewUpload {
  readonly personId: string | null;
  readonly fileName: string;
  readonly file: GrantFile;
}

/** @returns its identifier. */
export async function saveUpload(tx: Tx, { personId, fileName, file }: NewUpload): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("funding_upload")
    .values({
      place_id: placeOf(tx),
      upload_id: id,
      person_id: personId,
      file_name: [...fileName].slice(0, 200).join(""),
      content: JSON.stringify(file),
    })
    .execute();
  return id;
}

/** It is kept, with what it did; or stopped, where there is no receipt. What was read is thrown away. */
export async function saveUploadDone(
  tx: Tx,
  id: string,
  { at, receipt }: { readonly at: Date; readonly receipt: UploadReceipt | null },
): Promise<void> {
  await tx
    .updateTable("funding_upload")
    .set({ content: null, done_at: at, receipt: receipt === null ? null : JSON.stringify(receipt) })
    .where("place_id", "=", placeOf(tx))
    .where("upload_id", "=", id)
    .execute();
}

/** Files that were read and never kept: what was read is thrown away. @returns how many. */
export async function removeUploadsBefore(tx: Tx, before: Date): Promise<number> {
  const { rows } = await sql`DELETE FROM funding_upload u WHERE u.place_id = ${placeOf(tx)} AND u.begun_at < ${before}
    AND u.upload_id IN (SELECT upload_id FROM funding_upload WHERE place_id = ${placeOf(tx)} AND begun_at < ${before}
      AND receipt IS NULL ORDER BY begun_at LIMIT 500) RETURNING 1`.execute(tx);
  return rows.length;
}
