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

const keyOf = (tx: Tx, { version }: Loaded, question: SliceQuestion): string =>
  JSON.stringify([placeOf(tx), version.datasetId, version.number, version.cubeSha256, question]);

const listSlice = async (tx: Tx, loaded: Loaded, question: SliceQuestion): Promise<readonly SliceRow[]> => {
  const key = keyOf(tx, loaded, question);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const rows = await readSlice(cubeOf(tx, loaded.version), question);
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

/** A question about one period, and the same about all of them at once. */
const ofAllPeriods = (question: SliceQuestion): SliceQuestion => ({
  ...question,
  where: Object.fromEntries(Object.entries(question.where ?? {}).filter(([dimension]) => dimension !== "period")),
  by: [...question.by, "period"],
});

const withoutPeriod = ({ at: { period: _period, ...at }, ...row }: SliceRow): SliceRow => ({ ...row, at });

export interface PeriodAsked {
  readonly period: string;
  /** In the order in which they are asked: the first that has rows counts. */
  readonly questions: readonly SliceQuestion[];
}

/**
 * Asks once what is to be asked of many periods of one file, and remembers the answer for each: opening a cube takes
 * longer than reading all of it. Each question must name its period.
 */
export async function rememberPeriods(tx: Tx, loaded: Loaded, periods: readonly PeriodAsked[]): Promise<void> {
  let open = periods.filter(({ questions: [first] }) => first !== undefined && !answers.has(keyOf(tx, loaded, first)));
  for (let nth = 0; open.length > 1; nth += 1) {
    const asked = open[0]?.questions[nth];
    if (asked === undefined) return;
    const rows = Map.groupBy(await listSlice(tx, loaded, ofAllPeriods(asked)), ({ at }) => at.period ?? "");
    for (const { period, questions } of open) {
      const question = questions[nth];
      if (question !== undefined) remember(keyOf(tx, loaded, question), (rows.get(period) ?? []).map(withoutPeriod));
    }
    open = open.filter(({ period }) => !rows.has(period));
  }
}
