/** For tests: a service of a place, and readings kept as its datasets, in the real database and real cubes. */
import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { happened } from "../../db/happening.ts";
import type { Rehearsal } from "../../db/rehearsal.ts";
import { savePlace } from "../../db/transaction.ts";
import { saveDataset, saveVersion } from "../datasets/datasets.store.ts";
import { saveCubePiece } from "../datasets/cubes/cube.store.ts";
import { cellsOf } from "../datasets/cubes/cells.rules.ts";
import { writeCube } from "../datasets/cubes/write-cube.reader.ts";
import { geojsonOf } from "../datasets/boundaries/boundaries.rules.ts";
import type { Contents, DatasetKind, Outlined, Reading } from "../datasets/index.ts";

interface ServiceToKeep {
  readonly placeId: string;
  /** Somebody of the place. */
  readonly personId: string;
  readonly name: string;
  readonly care?: "early-help" | "crisis-care" | "both";
  readonly areaCode?: string | null;
  readonly keys?: readonly { readonly type: string; readonly code: string }[];
}

export async function keepService(stage: Rehearsal, service: ServiceToKeep): Promise<string> {
  const id = randomUUID();
  const { placeId, personId, name, care = "early-help", areaCode = null, keys = [] } = service;
  await savePlace(stage.app, placeId, async (tx) => {
    await tx
      .insertInto("service")
      .values({ place_id: placeId, service_id: id, name, number: 1, care, area_code: areaCode, ended_at: null })
      .execute();
    await tx
      .insertInto("service_profile")
      .values({
        place_id: placeId,
        service_id: id,
        number: 1,
        name,
        run_by: "",
        who_works: "",
        languages: [],
        offers: "",
        cannot_do_yet: "",
        ask_name: "",
        ask_role: "",
        ask_how: "",
        written_by: personId,
        author_role: "analyst",
      })
      .execute();
    for (const key of keys)
      await tx
        .insertInto("service_key")
        .values({ place_id: placeId, service_id: id, ...key, since: "", until: "" })
        .execute();
    await happened(tx, { what: "service.started", who: "a test", subject: { kind: "service", id }, detail: {} });
  });
  return id;
}

interface ReadingToKeep {
  readonly placeId: string;
  readonly personId: string;
  readonly reading: Reading;
  readonly serviceId?: string;
}

const nothingSaid = {
  rowsRead: 0,
  rowsKept: 0,
  rowsRefused: 0,
  rowsLeftOut: 0,
  rowsRepeated: 0,
  rowsDeleted: 0,
  totalsChecked: 0,
  totalsAgreed: 0,
  sum: null,
  warnings: [],
};

interface Made {
  readonly kind: DatasetKind;
  readonly title: string;
  readonly layout: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly fileSha256: string;
  readonly fileBytes: number;
  readonly cells: number;
  readonly contents: Contents;
  readonly bytes: Uint8Array;
}

/** As an import does. @returns the dataset's identifier. */
async function keepMade(stage: Rehearsal, whose: Omit<ReadingToKeep, "reading">, made: Made): Promise<string> {
  const id = randomUUID();
  const { placeId, personId, serviceId = null } = whose;
  const { kind, title, publisher, licence, bytes, cells, ...version } = made;
  await savePlace(stage.app, placeId, async (tx) => {
    await saveDataset(tx, { id, kind, title, serviceId, publisher, licence });
    const number = await saveVersion(tx, {
      ...version,
      datasetId: id,
      importedBy: personId,
      fileName: title,
      cubeSha256: createHash("sha256").update(bytes).digest("hex"),
      cubeBytes: bytes.length,
      receipt: { ...nothingSaid, cells },
    });
    await saveCubePiece(tx, { datasetId: id, number }, { piece: 0, bytes: Buffer.from(bytes) });
    await happened(tx, { what: "dataset.imported", who: "a test", subject: { kind: "dataset", id }, detail: {} });
  });
  return id;
}

/** Keeps a reading as a dataset with one version. @returns the dataset's identifier. */
export async function keepReading(stage: Rehearsal, kept: ReadingToKeep): Promise<string> {
  const { reading, ...whose } = kept;
  const folder = await mkdtemp(join(tmpdir(), "alongside-cube-"));
  try {
    const path = join(folder, "cube.parquet");
    const { cells, contents } = cellsOf(reading, []);
    const written = await writeCube(cells(), { path, folder });
    const { fileName, layout, publisher, licence, sha256, bytes: fileBytes } = reading.source;
    return await keepMade(stage, whose, {
      kind: reading.kind,
      title: fileName,
      layout,
      publisher,
      licence,
      fileSha256: sha256,
      fileBytes,
      cells: written,
      contents,
      bytes: await readFile(path),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface OutlinesToKeep {
  readonly placeId: string;
  readonly personId: string;
  readonly areas: readonly Outlined[];
}

/** Keeps the outlines of areas. @returns the dataset's identifier. */
export function keepOutlines(stage: Rehearsal, { areas, ...whose }: OutlinesToKeep): Promise<string> {
  const bytes = Buffer.from(geojsonOf({ areas, positions: areas.length * 5, warnings: [] }));
  return keepMade(stage, whose, {
    kind: "boundaries",
    title: "areas.geojson",
    layout: "geojson",
    publisher: null,
    licence: null,
    fileSha256: createHash("sha256").update(bytes).digest("hex"),
    fileBytes: bytes.length,
    cells: areas.length,
    contents: {
      published: true,
      scheme: null,
      measures: [],
      periods: [],
      areas: areas.map(({ code, name }) => ({ code, name })),
      organisations: [],
      rounding: {},
      ageBands: [],
      sexes: [],
      referralSources: [],
      warnings: [],
    },
    bytes,
  });
}
