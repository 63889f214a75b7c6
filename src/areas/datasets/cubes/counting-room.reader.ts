/** Has cubes made from the program's own process. A file that takes too long or too much ends its own work only. */
import type { Result } from "../../../nouns/result.ts";
import { wrong } from "../../../nouns/result.ts";
import type { Progress } from "../draft.ts";
import type { Counted, RecordsOrder, Survey } from "../records/records.ts";
import type { CountingAnswer, CountingNews, CountingOrder } from "./counting-order.reader.ts";
import { openRoom } from "./room.reader.ts";
import type { TableMade, TableOrder } from "./table-cube.reader.ts";

const SLOWEST_COUNT_MS = 600_000;
const SLOWEST_TABLE_MS = 60_000;
const SLOWEST_SURVEY_MS = 120_000;

const room = openRoom<CountingOrder, CountingAnswer, CountingNews>({
  worker: new URL("./counting.worker.ts", import.meta.url),
  heapMb: 1024,
  givesWay: true,
  mostWaiting: 20,
});

const not = (words: string): Result<never> => wrong({ field: "file", words });

const put = async (
  asked: CountingOrder,
  limitMs: number,
  onNews?: (news: Progress) => void,
): Promise<CountingAnswer | Result<never>> => {
  const ending = await room.put(asked, limitMs, onNews);
  if (ending.end === "answer") return ending.answer;
  if (ending.end === "late") {
    return not(
      `It took longer than ${Math.round(limitMs / 60_000)} minutes, so it was stopped. Send fewer years or areas.`,
    );
  }
  if (ending.end === "memory")
    return not("The file needs more memory than one file may have. Send fewer years or areas.");
  if (ending.end === "busy") return not("Many files are being imported at the moment. Try again in a few minutes.");
  throw new Error(`The file could not be counted: ${ending.because}`);
};

const wrongAnswer = (): never => {
  throw new Error("The worker gave another answer than it was asked for.");
};

/** Counts a file of records into `cube.parquet` in the order's folder. Up to ten minutes. */
export const countInTurn = async (order: RecordsOrder, onNews: (news: Progress) => void): Promise<Result<Counted>> => {
  const answer = await put({ make: "records", order }, SLOWEST_COUNT_MS, onNews);
  if ("ok" in answer) return answer;
  return answer.made === "records" ? answer.result : wrongAnswer();
};

/** Reads a table of counts into `cube.parquet` in the order's folder. Up to a minute. */
export const makeInTurn = async (order: TableOrder): Promise<Result<TableMade>> => {
  const answer = await put({ make: "table", order }, SLOWEST_TABLE_MS);
  if ("ok" in answer) return answer;
  return answer.made === "table" ? answer.result : wrongAnswer();
};

/**
 * Looks at every row of a file of records without counting it: which columns it has, how its dates are written, and every
 * value that stands in it with what it means here. `problems` name what a person has to choose first. Up to two minutes.
 */
export const surveyInTurn = async (order: RecordsOrder): Promise<Result<Survey>> => {
  const answer = await put({ make: "survey", order }, SLOWEST_SURVEY_MS);
  if ("ok" in answer) return answer;
  return answer.made === "survey" ? answer.result : wrongAnswer();
};
