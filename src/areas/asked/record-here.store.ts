import type { Tx } from "../../db/tables.ts";
import type { Asked } from "./asked.ts";
import { findAsked } from "./asked.store.ts";

/** What this service asked, with who wrote it down. */
export async function findRecord(
  tx: Tx,
  { service, record: id }: { readonly service: string; readonly record: string },
): Promise<{ readonly record: Asked; readonly writtenById: string | null } | undefined> {
  const record = await findAsked(tx, id);
  return record?.service.id === service ? { record, writtenById: record.writtenById } : undefined;
}
