import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import { describeApi } from "../../../web/openapi.ts";
import { mayAskHealth, mayReadDescription } from "./health.policy.ts";
import { findReadiness } from "./health.store.ts";

export const healthRoute = look({
  method: "GET",
  path: "/healthz",
  summary: "Is the program running?",
  answers: z.object({ status: z.literal("running") }),
  permit: mayAskHealth,
  answer: () => found({ status: "running" as const }),
});

export const readyRoute = look({
  method: "GET",
  path: "/readyz",
  summary: "Can it work: does the database answer, with every table up to date? 503 when not",
  answers: z.object({ ready: z.boolean(), database: z.boolean(), migrationsWaiting: z.array(z.string()) }),
  permit: mayAskHealth,
  find: ({ db }) => findReadiness(db),
  answer: ({ database, waiting }) =>
    found({ ready: database && waiting.length === 0, database, migrationsWaiting: waiting }),
  status: ({ ready }) => (ready ? 200 : 503),
});

export const versionRoute = look({
  method: "GET",
  path: "/version",
  summary: "Which Alongside this is",
  answers: z.object({ name: z.literal("alongside"), version: z.string() }),
  permit: mayAskHealth,
  find: async ({ version }) => ({ version }),
  answer: ({ version }) => found({ name: "alongside" as const, version }),
});

export const descriptionRoute = look({
  method: "GET",
  path: "/openapi.json",
  summary: "This description: everything that can be asked, as OpenAPI 3.1",
  answers: z.looseObject({ openapi: z.string() }),
  permit: mayReadDescription,
  find: async (house) => ({ description: describeApi(house) }),
  answer: ({ description }) => found(description),
});

export const healthRoutes = [healthRoute, readyRoute, versionRoute, descriptionRoute] as const;
