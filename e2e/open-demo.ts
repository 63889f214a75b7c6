import type { FastifyInstance } from "fastify";
import type { Browser } from "playwright-core";
import { z } from "zod";
import { openApp } from "../src/app.ts";
import { areas } from "../src/areas.ts";
import { startPlace } from "../src/db/stage.ts";
import { cast, partNames } from "../src/demo/cast.ts";
import type { PartName } from "../src/demo/cast.ts";
import { rehearsalOfRiverside } from "../src/demo/rehearsal-riverside.ts";
import { workJobsNow } from "../src/jobs/work.ts";
import { roles } from "../src/nouns/role.ts";
import { openWalkIn } from "../src/sign-in/walk-in.store.ts";
import { cookieFor, signedIn } from "../src/web/rehearsal-people.ts";
import { settingsByDefault } from "../src/web/settings.ts";
import { openBrowser } from "./browser/index.ts";
import { isAskedWithoutScripts, withoutScripts } from "./browser/without-scripts.ts";

/** The example place on a port of its own, an empty place beside it, and a browser in front of them. */
export interface OpenDemo {
  readonly browser: Browser;
  readonly origin: string;
  /** The cookie of each made-up person, as walking in gives it. */
  readonly cookieOf: (who: PartName) => string;
  /** Somebody with every role, keeper too, in a place where nothing has been done: `/emptyside`. */
  readonly newcomer: string;
  /** The cookie of whoever looks after the house. */
  readonly houseKeeper: string;
  /** Does at once what a running house does in the background. */
  readonly workJobs: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const people = z.object({ people: z.array(z.object({ loginId: z.string(), name: z.string() })) });

/** Opens the house as `npm start -- --demo` would. */
export const openDemo = async (): Promise<OpenDemo> => {
  const stage = await rehearsalOfRiverside();
  const { app: db, door } = stage;
  const settings = { ...settingsByDefault, requestsPerMinuteMax: 1_000_000, logLevel: "silent" } as const;
  const jobs = areas.flatMap((area) => area.jobs ?? []);
  const workJobs = () => workJobsNow({ db, queue: stage.queue, jobs, log: () => undefined });
  const app = await openApp({ db, door, settings, walkIn: openWalkIn({ db, door }) });
  serveWithoutScripts(app);
  const origin = (await app.listen({ host: "127.0.0.1", port: 0 })).replace("localhost", "127.0.0.1");

  const placeId = await startPlace(db, "Emptyside");
  const { loginId } = await signedIn(stage, { name: "Example Newcomer", placeId, roles, keepsFor: "community" });
  const newcomer = await cookieFor(stage, loginId);

  const walkIn = await fetch(`${origin}/walk-in`, { headers: { accept: "application/json" } });
  const listed = people.parse(await walkIn.json()).people;
  const walkInAs = async (who: PartName): Promise<string> => {
    const body = JSON.stringify({ person: listed.find(({ name }) => name === cast[who].name)?.loginId });
    const headers = { accept: "application/json", "content-type": "application/json" };
    const answer = await fetch(`${origin}/walk-in`, { method: "POST", headers, body });
    if (answer.status !== 201) throw new Error(`Nobody could walk in as ${who}: ${await answer.text()}`);
    return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  };
  const cookies = new Map<PartName, string>();
  for (const who of partNames) cookies.set(who, await walkInAs(who));

  const browser = await openBrowser();
  return {
    browser,
    origin,
    cookieOf: (who) => cookies.get(who) ?? "",
    newcomer,
    workJobs,
    houseKeeper: await cookieFor(stage, (await signedIn(stage, { looksAfterHouse: true })).loginId),
    close: async () => {
      await browser.close();
      await app.close();
      await stage.close();
    },
  };
};

/** Pages keep their own policy, but that no script runs where the browser asks for that. */
const serveWithoutScripts = (app: FastifyInstance): void =>
  void app.addHook("onSend", async (request, reply) => {
    const policy = reply.getHeader("content-security-policy");
    if (isAskedWithoutScripts(request.headers) && typeof policy === "string")
      reply.header("content-security-policy", withoutScripts(policy));
  });
