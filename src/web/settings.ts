import type { MailServer } from "../post/post.ts";

/** What the web layer is told by whoever starts it. `main.ts` reads these from the environment. */
export interface WebSettings {
  /** Where people find this Alongside. Decides about HTTPS-only headers; never taken from a request. */
  readonly baseUrl: URL | undefined;
  /** Where it will listen, for links that are made before it does; undefined where that is chosen then. */
  readonly port?: number | undefined;
  /** How many requests one address may make in a minute; assets and health checks are not counted. */
  readonly requestsPerMinuteMax: number;
  readonly logLevel: "silent" | "error" | "warn" | "info";
  readonly version: string;
  /** Where letters go; without one they wait in the outbox. */
  readonly mailServer: MailServer | undefined;
  /** Addresses of our own proxies: what these, and only these, say about where a request came from is believed. */
  readonly proxies: readonly string[];
}

export const settingsByDefault: WebSettings = {
  baseUrl: undefined,
  requestsPerMinuteMax: 600,
  logLevel: "info",
  version: "0.0.0",
  mailServer: undefined,
  proxies: [],
};
