import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import type { WebSettings } from "./settings.ts";

/**
 * Nothing from anywhere else, ever: no script without this answer's nonce, no inline style, no font, no frame, no
 * form that leads away. HTTPS is demanded only where the public address is an HTTPS one: on a laptop it would lock
 * people out.
 */
export const contentPolicy = (nonce: string, isHttps: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(isHttps ? ["upgrade-insecure-requests"] : []),
  ].join("; ");

/**
 * Where a page of ours brings a script that works without a signal: it may ask this house, and nobody else, and be kept on
 * the device.
 */
export const whereAScriptRuns = (policy: string): string =>
  `${policy}; connect-src 'self'; worker-src 'self'; manifest-src 'self'`;

/** A script that runs beside its page has a policy of its own: it may ask this house and nothing else. */
export const policyOfScript = "default-src 'none'; connect-src 'self'";

export const isHttps = ({ baseUrl }: WebSettings): boolean => baseUrl?.protocol === "https:";

export async function setHeaders(app: FastifyInstance, settings: WebSettings): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps(settings) ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("permissions-policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()");
    reply.header("content-security-policy", contentPolicy(reply.nonce, isHttps(settings)));
    reply.header("cache-control", "private, no-cache");
    reply.header("vary", "Accept, Cookie");
  });
}
