import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { filesOfPlace, listExported, writeExport } from "../../../backup/index.ts";
import type { PlaceToExport } from "../../../backup/index.ts";
import { happened } from "../../../db/happening.ts";
import type { Db } from "../../../db/tables.ts";
import { readPlace, savePlace } from "../../../db/transaction.ts";
import { found } from "../../../nouns/result.ts";
import { whoIs } from "../../../web/change.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { mayExportPlace } from "../held.policy.ts";
import { exportPage } from "./export.page.tsx";

const tableShape = z.object({ name: z.string(), rows: z.number() });

interface ToExport {
  readonly place: { readonly name: string; readonly slug: string };
  readonly tables: readonly z.infer<typeof tableShape>[];
  readonly zip: () => AsyncIterable<Uint8Array>;
}

const whole = z.custom<ToExport>();

export const exportRoute = lookInPlace({
  method: "GET",
  path: "/{place}/export",
  summary: "Everything of this place, to take out as CSV and JSON",
  answers: whole.transform(({ tables }) => ({ tables })).pipe(z.object({ tables: z.array(tableShape) })),
  permit: mayExportPlace,
  find: async (tx, { place, actor, at }, { db, version }) => {
    const asked = { placeId: place.id, name: place.name, program: version, at };
    const tables = mayExportPlace(actor).allowed ? await listExported(tx, place.id) : [];
    return {
      tables: tables.map(({ name, rows }) => ({ name, rows })),
      zip: () => zipOfPlace(db, asked, whoIs(actor)),
    };
  },
  answer: ({ place, tables, zip }) => found({ place, tables, zip }),
  page: ({ place, tables }) => exportPage(place, tables),
  downloads: {
    zip: ({ place, zip }) => ({
      fileName: `${place.slug}-private-everything.zip`,
      contentType: "application/zip",
      stream: zip(),
    }),
  },
});

/**
 * Written to disk first, so that somebody with a slow line holds no transaction open, and noted in the place's record:
 * who took everything out is for everyone there to know. That note is all that this leaves behind.
 */
async function* zipOfPlace(db: Db, asked: PlaceToExport, who: string): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), `alongside-export-${process.pid}-`));
  try {
    const file = path.join(folder, "place.zip");
    await readPlace(db, asked.placeId, (tx) => writeExport(file, filesOfPlace(tx, asked)));
    const subject = { kind: "place", id: asked.placeId };
    await savePlace(db, asked.placeId, (tx) => happened(tx, { what: "place.exported", who, subject, detail: {} }));
    yield* createReadStream(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
