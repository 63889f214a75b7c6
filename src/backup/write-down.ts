import { createHash } from "node:crypto";
import type { Tx } from "../db/tables.ts";
import { FORMAT } from "./lines.ts";
import type { Closing, End, Head, Heading, Section } from "./lines.ts";
import { rowLines } from "./rows.store.ts";
import { listPlaceIds, listSteps, listTables, lookAtPlace, versionOfServer } from "./tables.store.ts";
import type { Table } from "./tables.store.ts";

/** A piece of the body: one line or more to write, and after the last row of a section what it came to. */
export interface Piece {
  readonly lines: string;
  readonly section?: Section;
}

/** Everything in the database, as lines, one or more at a time. One transaction, one picture. */
export async function* writeDown(tx: Tx, made: Pick<Head, "program" | "takenAt">): AsyncGenerator<string> {
  const steps = [...(await listSteps(tx))];
  const head: Head = { backup: FORMAT, ...made, server: await versionOfServer(tx), steps };
  yield JSON.stringify(head);
  const end: End = { end: true, rows: 0, sections: 0 };
  for await (const { lines, section } of sectionsOf(tx)) {
    if (section !== undefined) {
      end.rows += section.rows;
      end.sections += 1;
    }
    yield lines;
  }
  yield JSON.stringify(end);
}

/** The rows of every table, place by place: row security shows the owner of the tables no more than anyone else. */
export async function* sectionsOf(tx: Tx): AsyncGenerator<Piece> {
  const tables = await listTables(tx);
  for (const table of tables.filter(({ isOfPlace }) => !isOfPlace)) yield* sectionOf(tx, table, null);
  for (const placeId of await listPlaceIds(tx)) {
    await lookAtPlace(tx, placeId);
    for (const table of tables.filter(({ isOfPlace }) => isOfPlace)) yield* sectionOf(tx, table, placeId);
  }
}

/** A table that has no row here says nothing. */
async function* sectionOf(tx: Tx, table: Table, placeId: string | null): AsyncGenerator<Piece> {
  const hash = createHash("sha256");
  let rows = 0;
  for await (const some of rowLines(tx, table, placeId)) {
    if (rows === 0) yield { lines: JSON.stringify(headingOf(table, placeId)) };
    const lines = some.join("\n");
    hash.update(lines).update("\n");
    rows += some.length;
    yield { lines };
  }
  if (rows === 0) return;
  const closing: Closing = { rows, sha256: hash.digest("hex") };
  yield { lines: JSON.stringify(closing), section: { table: table.name, place: placeId, ...closing } };
}

const headingOf = ({ name, columns }: Table, place: string | null): Heading => ({
  table: name,
  place,
  columns: columns.map((column) => column.name),
});
