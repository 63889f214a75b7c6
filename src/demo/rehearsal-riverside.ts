import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { openApp } from "../app.ts";
import { areas } from "../areas.ts";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal, Stage } from "../db/rehearsal.ts";
import { workJobsNow } from "../jobs/work.ts";
import { settingsByDefault } from "../web/settings.ts";
import { buildRiverside } from "./riverside.ts";

/** For tests: a house with the example place in it, built as the program builds it, and copied for each who asks. */
export const rehearsalOfRiverside = (): Promise<Rehearsal> =>
  rehearsal({ state: `riverside ${codeNow()} ${today()}`, make: build });

const root = join(import.meta.dirname, "../..");

/**
 * All code that has a say in what is built: a place built by other code is another place. Code that changed since this
 * process loaded it is not what the process runs, so what it builds is for itself alone.
 */
const codeNow = (): string => {
  const digest = createHash("sha256");
  const files = globSync("{src,migrations}/**/*.*", { cwd: root }).filter((path) => !/\.test\.tsx?$/.test(path));
  for (const path of ["package-lock.json", ...files.toSorted()]) {
    const file = join(root, path);
    if (statSync(file).mtimeMs > performance.timeOrigin) digest.update(`${process.pid} ${performance.timeOrigin}`);
    digest.update(path).update("\0").update(readFileSync(file)).update("\0");
  }
  return digest.digest("hex");
};

/** Its dates are reckoned from the day it is built. */
const today = (): string => new Date().toISOString().slice(0, 10);

const build = async ({ app: db, door, queue }: Stage): Promise<void> => {
  const settings = { ...settingsByDefault, requestsPerMinuteMax: 1_000_000, logLevel: "silent" } as const;
  const jobs = areas.flatMap((area) => area.jobs ?? []);
  const workJobs = () => workJobsNow({ db, queue, jobs, log: () => undefined });
  const open = () => openApp({ db, door, settings });
  const isBuilt = await buildRiverside({ db, door, openApp: open, workJobs, now: new Date() });
  if (!isBuilt) throw new Error("The example place was there before it was built.");
};
