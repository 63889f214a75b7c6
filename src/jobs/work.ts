import { Logger, run, runOnce } from "graphile-worker";
import type { TaskList } from "graphile-worker";
import { z } from "zod";
import type { QueuePool } from "../db/pool.ts";
import type { Db } from "../db/tables.ts";
import { freeForgottenJobs, isAnotherWorking } from "./queue.store.ts";
import type { Job } from "./job.ts";

export interface WorkParts {
  readonly db: Db;
  /** Connections of the application's role, opened by `openQueuePool`, to hear of jobs and take them. */
  readonly queue: QueuePool;
  readonly jobs: readonly Job[];
  readonly log: (line: string) => void;
}

/** What `addJob` wrote. */
const payloadShape = z.object({ placeId: z.uuid(), content: z.unknown() });

/** Two at once: one long import must not keep a short one waiting. */
const AT_ONCE = 2;

const tasksOf = ({ db, jobs }: WorkParts, stopping: AbortSignal): TaskList =>
  Object.fromEntries(
    jobs.map((one) => [
      one.name,
      async (
        payload: unknown,
        { job }: { readonly job: { readonly attempts: number; readonly max_attempts: number } },
      ) => {
        const { placeId, content } = payloadShape.parse(payload);
        await one.run(content, { db, placeId, isLastTry: job.attempts >= job.max_attempts, stopping });
      },
    ]),
  );

const loggerTo = (log: (line: string) => void): Logger =>
  new Logger(() => (level, message) => {
    if (level === "error" || level === "warning") log(`jobs: ${message}`);
  });

/** Works jobs until it is stopped. Hears of a new one at once. Stopping waits for those under way. */
export const workJobs = async (parts: WorkParts): Promise<{ readonly stop: () => Promise<void> }> => {
  const stopping = new AbortController();
  await freeForgottenJobs(parts.db, !(await isAnotherWorking(parts.db)));
  const runner = await run({
    pgPool: parts.queue,
    taskList: tasksOf(parts, stopping.signal),
    concurrency: AT_ONCE,
    pollInterval: 5_000,
    noHandleSignals: true,
    parsedCronItems: [],
    logger: loggerTo(parts.log),
  });
  return {
    stop: async () => {
      stopping.abort();
      await runner.stop();
    },
  };
};

/** Works what waits now, and returns when nothing is left: for commands and tests. */
export const workJobsNow = async (parts: WorkParts): Promise<void> => {
  await runOnce({
    pgPool: parts.queue,
    taskList: tasksOf(parts, new AbortController().signal),
    noHandleSignals: true,
    logger: loggerTo(parts.log),
  });
};
