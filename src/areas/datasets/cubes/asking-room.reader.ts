/** Asks cubes from the program's own process: fills the copy on disk where it is missing, and hands on nouns. */
import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { MOST_SLICE_ROWS } from "../cube.ts";
import type { SliceQuestion, SliceRow } from "../cube.ts";
import type { CubeOrder, Slice } from "./ask-cube.reader.ts";
import { cubeFolder } from "./folders.reader.ts";
import type { KeptCube } from "./kept-cube.ts";
import { openRoom } from "./room.reader.ts";

const SLOWEST_ANSWER_MS = 15_000;

const room = openRoom<CubeOrder, Slice, never>({
  worker: new URL("./asking.worker.ts", import.meta.url),
  heapMb: 256,
  givesWay: false,
  mostWaiting: 200,
});

const fill = async (cube: KeptCube, path: string): Promise<void> => {
  const part = `${path}.${randomUUID()}.part`;
  const fingerprint = createHash("sha256");
  const seen = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of cube.pieces()) {
      fingerprint.update(piece);
      yield piece;
    }
  };
  try {
    await pipeline(Readable.from(seen()), createWriteStream(part, { mode: 0o600, flags: "wx" }));
    if (fingerprint.digest("hex") !== cube.sha256) throw new Error("A cube in the database is damaged.");
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
};

/** The cube as a file, in the folder of its place alone: a fingerprint another place knows opens nothing here. */
export const fileOfCube = async (cube: KeptCube): Promise<string> => {
  const path = join(cubeFolder(cube.placeId), `${cube.sha256}.parquet`);
  const there = await stat(path).catch(() => null);
  if (there?.size !== cube.bytes) await fill(cube, path);
  return path;
};

/**
 * Sums of a cube, by what is asked: counts with their marks, totals apart from groups. At most 5,000 rows.
 *
 * - `cube`: as `cubeOf` finds it, in a transaction of its place. Call this in a transaction that only reads.
 * - `question`: `where` narrows, `by` says what to tell apart; a dimension in neither is added over.
 *
 * Misleads where several measures, or several periods of one figure, are added: name them in `where` or in `by`.
 * A percentage or a mean has no sum: ask for it by everything it was printed by.
 * Throws where the answer would be longer, or takes over 15 seconds.
 *
 * Example: `await readSlice(cube, { where: { measure: "referrals", period: "2019-20" }, by: ["category"] })`
 */
export const readSlice = async (cube: KeptCube, question: SliceQuestion): Promise<readonly SliceRow[]> => {
  const path = await fileOfCube(cube);
  const ending = await room.put({ path, wide: cube.wide, question }, SLOWEST_ANSWER_MS);
  if (ending.end === "answer" && "rows" in ending.answer) return ending.answer.rows;
  if (ending.end === "answer") throw new Error(`A question to a cube would give more than ${MOST_SLICE_ROWS} rows.`);
  throw new Error(`A cube was not answered: ${ending.end === "failed" ? ending.because : ending.end}`);
};
