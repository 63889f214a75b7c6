import type { FastifyInstance } from "fastify";
import { openPools } from "../db/connect.ts";
import { rehearsal } from "../db/rehearsal.ts";
import type { Rehearsal } from "../db/rehearsal.ts";
import type { Area } from "./area.ts";
import { openHost } from "./host.ts";
import { settingsByDefault } from "./settings.ts";
import type { WebSettings } from "./settings.ts";

/** A whole house for a test: the real web layer on a real database of its own. */
export interface RehearsedHost {
  readonly app: FastifyInstance;
  readonly stage: Rehearsal;
  /** What was logged, line by line. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

export async function rehearseHost(
  areas: readonly Area[],
  settings: Partial<WebSettings> = {},
): Promise<RehearsedHost> {
  const stage = await rehearsal();
  const log: string[] = [];
  const app = await openHost({
    areas,
    db: stage.app,
    door: stage.door,
    // Tests ask a great deal in a short time from one address.
    settings: { ...settingsByDefault, requestsPerMinuteMax: 1_000_000, ...settings },
    log: { write: (line) => void log.push(line) },
  });
  await app.ready();
  const close = async (): Promise<void> => {
    await app.close();
    await stage.close();
  };
  return { app, stage, log, close };
}

/** A house whose database is away: where it should listen, nobody does. */
export async function rehearseHostWithoutDatabase(areas: readonly Area[]): Promise<FastifyInstance> {
  // Port 1 is never anybody's.
  const { app: db, door, close } = openPools({ url: "postgresql://nobody@127.0.0.1:1/nowhere", where: "nowhere" });
  const app = await openHost({ areas, db, door, settings: { ...settingsByDefault, logLevel: "silent" } });
  app.addHook("onClose", close);
  return app;
}
