import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { openHouse } from "../house.ts";
import { casesOf, setsIn } from "./cases.ts";
import { doorFor } from "./doors.ts";
import { examplePlace } from "./example-place.ts";
import { fireAll, type SetTally } from "./fire.ts";

/**
 * `npm run hostile -- DIR [set…] [--json]` starts a throw-away Alongside with the example place, sends it every case of the sets in a folder
 * through the doors that people use, and ends with one plain line: `N passed, N failed, N without a door`.
 * Exit codes: 0 none failed · 1 a case failed · 2 not asked correctly, or there was nothing to fire.
 */
const usage = `Fire hostile cases at an Alongside that is started for it and thrown away afterwards.

  npm run hostile -- ../shared/hostile/open
  npm run hostile -- ../shared/hostile/open csv-own numbers-tables --json

Each set is a folder with a cases.jsonl. Exit code 0: none failed. 1: one did. 2: nothing could be fired.
`;

const say = (words: string): void => void process.stderr.write(`${words}\n`);

const argumentsRead = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: "boolean" }, help: { type: "boolean" } } });
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return undefined;
  }
};

/** One reason for each case that is seen otherwise here, by its id. */
const reasons = (): Readonly<Record<string, string>> =>
  z
    .record(z.string(), z.string().min(20))
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, "../hostile-argued.json"), "utf8")));

/** How many of the cases have a way in; a sentence where the folder cannot be fired from. */
const doorsAhead = (folder: string, named: readonly string[]): number | string => {
  if (!existsSync(folder)) return `There is no folder ${folder}.`;
  try {
    const cases = setsIn(folder, named).flatMap((set) => casesOf(folder, set));
    return cases.filter((hostile) => doorFor(hostile, true) !== undefined).length;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const total = (tallies: readonly SetTally[], count: (tally: SetTally) => number): number =>
  tallies.reduce((sum, tally) => sum + count(tally), 0);

const withoutDoorIn = (tally: SetTally): number =>
  Object.values(tally.withoutDoor).reduce((sum, count) => sum + count, 0);

const printed = (tallies: readonly SetTally[], asJson: boolean): void => {
  if (asJson) console.log(JSON.stringify(tallies));
  const passed = total(tallies, (tally) => tally.passed);
  const failed = total(tallies, ({ failures }) => failures.length);
  console.log(`${passed} passed, ${failed} failed, ${total(tallies, withoutDoorIn)} without a door`);
};

const fired = async (folder: string, named: readonly string[], asJson: boolean): Promise<number> => {
  const argued = reasons();
  const house = await openHouse({ options: ["--demo"] });
  process.once("SIGINT", () => void house.close().then(() => process.exit(130)));
  try {
    const tallies = await fireAll(house, {
      folder,
      named,
      argued,
      progress: say,
      place: await examplePlace(house.base),
    });
    for (const id of tallies.flatMap((tally) => tally.arguedIds)) console.log(`argued: ${id}: ${argued[id] ?? ""}`);
    printed(tallies, asJson);
    return total(tallies, ({ failures }) => failures.length) > 0 ? 1 : 0;
  } finally {
    await house.close();
  }
};

const main = async (): Promise<number> => {
  const read = argumentsRead();
  const [folder, ...named] = read?.positionals ?? [];
  if (read?.values.help === true) return (void process.stdout.write(usage), 0);
  if (read === undefined || folder === undefined) return (say(usage), 2);
  const ahead = doorsAhead(resolve(folder), named);
  if (typeof ahead === "string") return (say(ahead), 2);
  if (ahead === 0) return (say("None of these cases has a door, so nothing was fired."), 2);
  return fired(resolve(folder), named, read.values.json === true);
};

process.exitCode = await main();
