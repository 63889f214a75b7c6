/** From a file in its private folder to a cube beside it, whatever kind of file it is. */
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem, Result } from "../../nouns/result.ts";
import { found, wrong } from "../../nouns/result.ts";
import { geojsonOf } from "./boundaries/boundaries.rules.ts";
import { boundariesIn } from "./boundaries/boundaries.reader.ts";
import type { Contents } from "./cube.ts";
import { countInTurn, makeInTurn } from "./cubes/counting-room.reader.ts";
import { draftFile, draftFolder } from "./cubes/folders.reader.ts";
import type { Receipt } from "./dataset.ts";
import type { ImportDraft } from "./draft-kept.schema.ts";
import type { Progress } from "./draft.ts";
import { KEPT_ROWS, SAMPLES } from "./records/limits.rules.ts";
import type { ValueMapping } from "./value-mapping.ts";

/** A cube that is ready to be stored. */
export interface ReadyCube {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly layout: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly contents: Contents;
  readonly receipt: Receipt;
  /** Rows that were refused, the first of them; none of them stops the import. */
  readonly problems: readonly Problem[];
}

const PIECE_BYTES = 4 * 1024 * 1024;

/** A cube's bytes in pieces, read as they are stored: nothing but the database is waited for meanwhile. */
export function* piecesOfFile(path: string): Generator<Buffer> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const piece = Buffer.alloc(PIECE_BYTES);
      const read = readSync(file, piece);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

const fingerprintOf = (path: string): string => {
  const digest = createHash("sha256");
  for (const piece of piecesOfFile(path)) digest.update(piece);
  return digest.digest("hex");
};

interface Given {
  readonly placeId: string;
  readonly draft: ImportDraft;
  readonly mappings: readonly ValueMapping[];
  readonly onProgress: (progress: Progress) => void;
}

type Made = Omit<ReadyCube, "path" | "sha256" | "bytes">;

const make = async ({ placeId, draft, mappings, onProgress }: Given): Promise<Result<Made>> => {
  const { choices, fileName } = draft;
  const order = {
    path: draftFile(placeId, draft.id),
    fileName,
    folder: draftFolder(placeId, draft.id),
    choices,
    mappings,
  };
  if (choices.kind === "records") {
    const counted = await countInTurn(order, onProgress);
    if (!counted.ok) return counted;
    return found({ ...counted.value, layout: "records", publisher: null, licence: null });
  }
  if (choices.kind === "boundaries") return makeMap(order);
  onProgress({ doing: "reading", share: null, rows: null });
  const made = await makeInTurn({ ...order, kind: choices.kind });
  return made.ok ? found({ ...made.value, problems: [] }) : made;
};

/** A map is kept as GeoJSON in the place of a cube: code, name and shape of each area. */
const makeMap = async (order: {
  readonly path: string;
  readonly fileName: string;
  readonly folder: string;
}): Promise<Result<Made>> => {
  const read = await boundariesIn(order);
  if (!read.ok) return read;
  const { areas, positions, warnings } = read.value;
  writeFileSync(join(order.folder, "cube.parquet"), geojsonOf(read.value), { mode: 0o600 });
  const none = { rowsRefused: 0, rowsLeftOut: 0, rowsRepeated: 0, rowsDeleted: 0, totalsChecked: 0, totalsAgreed: 0 };
  return found({
    layout: "geojson",
    publisher: null,
    licence: null,
    problems: [],
    receipt: { ...none, rowsRead: areas.length, rowsKept: areas.length, cells: positions, sum: null, warnings },
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
      warnings,
    },
  });
};

/** What is made of a file on the way to its cube. */
const ON_THE_WAY = ["cube.parquet", "table.txt", ...SAMPLES, ...KEPT_ROWS, "rows.csv"];

/** Leftovers of a try that was cut short; the file itself stays. */
const clear = (folder: string): void => {
  for (const name of [...ON_THE_WAY, "refused.csv"]) rmSync(join(folder, name), { force: true });
};

/** Makes the cube of an import. Doing it twice gives the same cube. */
export const makeCube = async (given: Given): Promise<Result<ReadyCube>> => {
  const folder = draftFolder(given.placeId, given.draft.id);
  clear(folder);
  const there = statSync(draftFile(given.placeId, given.draft.id), { throwIfNoEntry: false });
  if (there === undefined) {
    return wrong({ field: "file", words: "The file is not here any more. Nothing was imported. Send it again." });
  }
  const made = await make(given);
  if (!made.ok) return made;
  const path = join(folder, "cube.parquet");
  return found({ ...made.value, path, sha256: fingerprintOf(path), bytes: statSync(path).size });
};

/** Once a cube is stored: the file and everything made of it goes. Refused rows stay as row, column and why. */
export const forgetRows = (placeId: string, draftId: string): void => {
  const folder = draftFolder(placeId, draftId);
  for (const name of ["file", ...ON_THE_WAY]) rmSync(join(folder, name), { force: true });
};
