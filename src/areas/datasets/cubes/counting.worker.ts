/** The worker that makes cubes: one file at a time, with bounded memory, ended with the process that asked. */
import { found } from "../../../nouns/result.ts";
import { countRecords } from "../records/count-records.reader.ts";
import { surveyRecords } from "../records/survey-records.reader.ts";
import type { CountingAnswer, CountingNews, CountingOrder } from "./counting-order.reader.ts";
import type { Said } from "./room.reader.ts";
import { makeTableCube } from "./table-cube.reader.ts";

const say = (said: Said<CountingAnswer, CountingNews>): void => {
  process.send?.(said);
};

const carryOut = async (asked: CountingOrder): Promise<CountingAnswer> => {
  if (asked.make === "records") {
    return { made: "records", result: await countRecords(asked.order, (news) => say({ news })) };
  }
  if (asked.make === "table") return { made: "table", result: await makeTableCube(asked.order) };
  const surveyed = await surveyRecords(asked.order, true);
  return { made: "survey", result: surveyed.ok ? found(surveyed.value.survey) : surveyed };
};

process.on("message", (asked: CountingOrder) => {
  carryOut(asked).then(
    (answer) => say({ answer }),
    (error: unknown) => say({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on("disconnect", () => process.exit(0));
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);
