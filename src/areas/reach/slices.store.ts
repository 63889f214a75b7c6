/** Asks cubes, and remembers the answers: a version of a dataset never changes. What it gives goes to the gate. */
import type { Tx } from "../../db/tables.ts";
import { placeOf } from "../../db/transaction.ts";
import { cubeOf, readSlice, type SliceQuestion, type SliceRow } from "../datasets/index.ts";
import type { Loaded } from "./loaded.ts";

/** Of some hundred rows each; the oldest goes first. */
const answersMax = 400;
const answers = new Map<string, readonly SliceRow[]>();

const remember = (key: string, rows: readonly SliceRow[]): void => {
  const [oldest] = answers.keys();
  if (answers.size >= answersMax && oldest !== undefined) answers.delete(oldest);
  answers.set(key, rows);
};

const listSlice = async (tx: Tx, { version }: Loaded, question: SliceQuestion): Promise<readonly SliceRow[]> => {
  const key = JSON.stringify([placeOf(tx), version.datasetId, version.number, version.cubeSha256, question]);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const rows = await readSlice(cubeOf(tx, version), question);
  remember(key, rows);
  return rows;
};

/** The rows of the first question that has any. */
export async function listSliceRows(
  tx: Tx,
  loaded: Loaded,
  questions: readonly SliceQuestion[],
): Promise<readonly SliceRow[]> {
  for (const question of questions) {
    const rows = await listSlice(tx, loaded, question);
    if (rows.length > 0) return rows;
  }
  return [];
}
