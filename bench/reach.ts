import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { program, root, shared } from "./house.ts";
import { inWords, measured } from "./runs.ts";

/**
 * `tsx bench/reach.ts`: how long `alongside reach` takes on two published files as people download them, from the command
 * to the answer. An answer that is quick and wrong is no result, so one row is looked at each time.
 *
 * @practice P03
 */
const files = {
  population: join(shared, "data/population/nomis-layout-ts021-ltla-2021.csv"),
  activity: join(shared, "data/talking-therapies/annual-2019-20-by-ethnicity.csv"),
};

const report = z.object({
  rows: z.array(z.object({ community: z.string(), seen: z.number().nullable(), missing: z.number().nullable() })),
});

const args = ["--population", files.population, "--activity", files.activity];
const asked = ["reach", ...args, "--area", "E09000032", "--organisation", "08X", "--json"];

const once = async (): Promise<number> => {
  const began = performance.now();
  const ran = spawnSync(process.execPath, [...program, ...asked], { cwd: root, encoding: "utf8" });
  const seconds = (performance.now() - began) / 1_000;
  if (ran.status !== 0) throw new Error(`reach ended with ${ran.status}. ${ran.stderr}`);
  const pakistani = report.parse(JSON.parse(ran.stdout)).rows.find(({ community }) => /pakistani/i.test(community));
  if (pakistani?.seen !== 345 || Math.round(pakistani.missing ?? 0) !== 121)
    throw new Error(`The answer is not the known one: ${JSON.stringify(pakistani)}`);
  return seconds;
};

const gone = Object.values(files).filter((file) => !existsSync(file));
if (gone.length > 0) console.log("skipped: reach on two published files (they are not beside this checkout)");
else console.log(inWords("reach on two published files", await measured(once)));
