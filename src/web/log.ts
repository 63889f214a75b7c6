import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";

const wellFormed = /^([0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * The name of a request in the log and on an error page. One that came along (X-Correlation-ID) is kept if it is
 * nothing but a random number, so that nobody's name or number can be written into the log that way.
 */
export function requestId(request: IncomingMessage): string {
  const sent = request.headers["x-correlation-id"];
  return typeof sent === "string" && wellFormed.test(sent) ? sent.toLowerCase() : randomUUID();
}

/**
 * One line for each answer: which route, never which person. The pattern of the address and not the address, because
 * that may name someone; no query, no body, no network address, no browser.
 */
export function logAnswers(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url === undefined ? "no such address" : request.routeOptions.url;
    const answered = { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    if (reply.statusCode >= 500) request.log.error(answered, "answered");
    else request.log.info(answered, "answered");
  });
}

interface ErrorInLog {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly [more: string]: string;
}

/**
 * An error as the log may hold it. What PostgreSQL says can quote the row it was given, so of its errors only the
 * code stays; of ours, the first line and where it happened.
 */
export function errorForLog(error: unknown): ErrorInLog {
  if (!(error instanceof Error))
    return { type: "unknown", message: "Something that is no Error was thrown.", stack: "" };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const isFromDatabase = "severity" in error;
  const message = isFromDatabase ? `The database refused (${code ?? "no code"}).` : error.message.slice(0, 500);
  const stack = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join("\n");
  return { type: error.name, message, ...(code === undefined ? {} : { code }), stack };
}
