/** What printed values mean in a place. Every meaning is kept; the newest of a value holds. */
import { sql } from "kysely";
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { meaningShape } from "./kept.schema.ts";
import { mappedColumns } from "./value-mapping.ts";
import type { MappedColumn, ValueMapping } from "./value-mapping.ts";
import { evenValue } from "./value-mapping.rules.ts";

const MOST_MAPPINGS = 20_000;

const isColumn = (text: string): text is MappedColumn => mappedColumns.some((column) => column === text);

/** The meanings that hold, by column and value. At most 20,000. */
export const listMappings = async (tx: Tx, column?: MappedColumn): Promise<readonly ValueMapping[]> => {
  let asked = tx
    .selectFrom("value_mapping")
    .select(["column_kind", "value", "meaning"])
    .distinctOn(["column_kind", "value"])
    .where("place_id", "=", placeOf(tx));
  if (column !== undefined) asked = asked.where("column_kind", "=", column);
  const rows = await asked
    .orderBy("column_kind")
    .orderBy("value")
    .orderBy("number", "desc")
    .limit(MOST_MAPPINGS)
    .execute();
  return rows.flatMap(({ column_kind, value, meaning }) =>
    isColumn(column_kind) ? [{ column: column_kind, value, meaning: meaningShape.parse(meaning) }] : [],
  );
};

/** Remembers meanings; one that is said again unchanged adds nothing. At most 5,000 at once. */
export const saveMappings = async (tx: Tx, mappings: readonly ValueMapping[], decidedBy: string): Promise<void> => {
  if (mappings.length === 0) return;
  const rows = mappings.map(({ column, value, meaning }) => ({ column, value: evenValue(value), meaning }));
  await sql`
    INSERT INTO value_mapping (place_id, column_kind, value, number, meaning, decided_by)
    SELECT ${placeOf(tx)}, new.column_kind, new.value, coalesce(old.number, 0) + 1, new.meaning, ${decidedBy}
    FROM (SELECT DISTINCT ON (1, 2) one ->> 'column' AS column_kind, one ->> 'value' AS value, one -> 'meaning' AS meaning
          FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS one) AS new
    LEFT JOIN LATERAL (
      SELECT number, meaning FROM value_mapping v
      WHERE v.place_id = ${placeOf(tx)} AND v.column_kind = new.column_kind AND v.value = new.value
      ORDER BY number DESC LIMIT 1) AS old ON true
    WHERE old.meaning IS DISTINCT FROM new.meaning`.execute(tx);
};
