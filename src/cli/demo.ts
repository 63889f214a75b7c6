import type { FastifyInstance } from "fastify";
import type { Connected } from "../db/connect.ts";
import { isOnOwnComputer } from "../demo/own-computer.ts";
import type { Job } from "../jobs/index.ts";
import { workJobsNow } from "../jobs/work.ts";
import type { WalkIn } from "../sign-in/walk-in.store.ts";
import type { HostParts } from "../web/host.ts";
import type { Configuration } from "./configuration.ts";
import type { Io } from "./io.ts";

interface Demo {
  readonly database: Connected;
  readonly configuration: Configuration;
  readonly openApp: (parts: Omit<HostParts, "areas">) => Promise<FastifyInstance>;
  readonly jobs: readonly Job[];
  readonly io: Io;
}

/**
 * `--demo`: builds the example place where it is not there yet. Where nobody but the people at this computer can come,
 * its made-up people can be walked in as; elsewhere not, and it is said why.
 */
export async function prepareDemo({ database, configuration, openApp, jobs, io }: Demo): Promise<WalkIn | undefined> {
  const { app: db, door, queue } = database;
  const { host, web } = configuration;
  const [{ buildRiverside }, { openWalkIn }] = await Promise.all([
    import("../demo/riverside.ts"),
    import("../sign-in/walk-in.store.ts"),
  ]);
  // Nobody reaches this one: it answers the made-up people only, and their letters stay in its outbox.
  const settings = {
    ...web,
    mailServer: undefined,
    requestsPerMinuteMax: 1_000_000_000,
    logLevel: "error",
  } as const;
  const wasBuilt = await buildRiverside({
    db,
    door,
    openApp: () => openApp({ db, door, settings }),
    workJobs: () => workJobsNow({ db, queue, jobs, log: (line) => io.err(`${line}\n`) }),
    now: new Date(),
  });
  if (wasBuilt) io.err("Built Riverside, the example place. Everything in it is made up or says where it is from.\n");
  if (isOnOwnComputer({ host, baseUrl: web.baseUrl })) return openWalkIn({ db, door });
  io.err(
    "Others can reach this Alongside, so nobody can walk in as somebody made up: that is only on one's own computer.\n",
  );
  return undefined;
}
