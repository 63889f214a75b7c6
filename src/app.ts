import type { FastifyInstance } from "fastify";
import { areas, onlyInDemo } from "./areas.ts";
import type { HostParts } from "./web/host.ts";
import { openHost } from "./web/host.ts";

/** Alongside as a web server, not yet listening: every area of `areas.ts` behind the one way through of `web/`. */
export const openApp = (parts: Omit<HostParts, "areas">): Promise<FastifyInstance> =>
  openHost({ ...parts, areas: parts.walkIn === undefined ? areas : [...areas, ...onlyInDemo] });
