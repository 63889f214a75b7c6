import { AsyncResource } from "node:async_hooks";
import rateLimit from "@fastify/rate-limit";
import { randomBytes } from "node:crypto";
import path from "node:path";
import Fastify, { LogController } from "fastify";
import type { FastifyInstance } from "fastify";
import { houseSecret } from "../db/seal.ts";
import type { Db, DoorDb } from "../db/tables.ts";
import { nobody } from "../nouns/actor.ts";
import { openPost } from "../post/post.ts";
import { networkOf } from "../sign-in/network.rules.ts";
import { openSignIn } from "../sign-in/sign-in.ts";
import type { WalkIn } from "../sign-in/walk-in.store.ts";
import type { Area } from "./area.ts";
import { routesOf } from "./area.ts";
import { serveAssets } from "./assets.ts";
import { bodyBytesMax, readBodies } from "./bodies.ts";
import { answerErrors } from "./errors.ts";
import { isWellWritten } from "./address.ts";
import { sendLetters } from "./change.ts";
import { answerBrokenRequest } from "./broken-request.ts";
import { askedLanguage, languageOf } from "./fastify.ts";
import { isHttps, setHeaders } from "./headers.ts";
import { errorForLog, logAnswers, requestId } from "./log.ts";
import { refuse } from "./refuse.ts";
import type { Exchanges } from "./respond.ts";
import { sealWith, type Seal } from "./sealed.ts";
import { serveRoute } from "./serve-route.ts";
import type { WebSettings } from "./settings.ts";
import { lookWhoAsks } from "./look-who-asks.ts";
import { cameFrom, isFromAnotherSite } from "./who-asks.ts";

export interface HostParts {
  readonly areas: readonly Area[];
  readonly db: Db;
  /** The database as signing in sees it. */
  readonly door: DoorDb;
  readonly settings: WebSettings;
  /** How made-up people come in: only where the example place is shown on somebody's own computer. */
  readonly walkIn?: WalkIn | undefined;
  /** Where log lines go; the process's stderr unless a test wants to read them. */
  readonly log?: { write(line: string): void };
}

/** The whole life of a request, one line each. Returns the web server ready to listen, or to be asked by a test. */
export async function openHost({
  areas,
  db,
  door,
  settings,
  walkIn,
  log = process.stderr,
}: HostParts): Promise<FastifyInstance> {
  const routes = routesOf(areas);
  const exchange: Exchanges = (request, reply) => ({ request, reply, areas });
  const app = newServer(settings, log);
  const post = openPost({ door, mailServer: settings.mailServer, log: (words) => app.log.warn(words) });
  app.addHook("onClose", async () => post.close());
  const origin = (): string => originOf(app, settings);
  app.decorate("sendLetters", (letters) => sendLetters({ post, origin }, letters));
  const signIn = openSignIn({ db, door, post, isHttps: isHttps(settings), origin });
  await setHeaders(app, settings);
  keepLanguage(app, settings);
  logAnswers(app);
  endConnectionsWhenClosing(app);
  refuseStrangeRequests(app, settings);
  await limitRates(app, settings);
  lookWhoAsks(app, { db, signIn, settings });
  await readBodies(app);
  answerErrors(app, exchange);
  await serveAssets(app, path.join(import.meta.dirname, "../design/built"));
  const house = { db, seal: sealOf(db), version: settings.version, signIn, walkIn, post, origin, areas, routes };
  for (const route of routes) serveRoute(app, { route, house, exchange });
  return app;
}

/** Where links in letters lead. Never what a request says of itself: anybody can say anything there. */
function originOf(app: FastifyInstance, { baseUrl, port: chosen }: WebSettings): string {
  if (baseUrl !== undefined) return baseUrl.origin;
  const [first] = app.addresses();
  const port = typeof first === "object" ? first.port : chosen;
  return port === undefined ? "http://127.0.0.1" : `http://127.0.0.1:${port}`;
}

/** Read once, when first asked for, also while a place’s transaction is open; asked again after a database that was away. */
function sealOf(db: Db): () => Promise<Seal> {
  let seal: Seal | undefined;
  const readApart = AsyncResource.bind(() => houseSecret(db));
  return async () => (seal ??= sealWith(await readApart()));
}

function newServer(settings: WebSettings, stream: { write(line: string): void }): FastifyInstance {
  const app = Fastify({
    logger: { level: settings.logLevel, stream, base: null, serializers: { req: () => ({}), err: errorForLog } },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: requestId,
    bodyLimit: bodyBytesMax,
    trustProxy: false,
    exposeHeadRoutes: true,
    return503OnClosing: false,
    forceCloseConnections: "idle",
    requestTimeout: 600_000,
    connectionTimeout: 60_000,
    http: { maxHeaderSize: 65_536, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    // Addresses are read by our own strict reader, in the route; here nothing is guessed from them.
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true, querystringParser: () => ({}) },
    clientErrorHandler: answerBrokenRequest,
    // A badly written address goes the way of every other one, so that its answer has every header too.
    rewriteUrl: ({ url = "/" }) => (isWellWritten(url) ? url : "/"),
  });
  app.decorateReply("nonce", "");
  app.decorateRequest("place", null);
  app.decorateRequest("cameFrom", "");
  app.addHook("onRequest", async (request, reply) => {
    request.actor = nobody;
    reply.nonce = randomBytes(16).toString("base64url");
    reply.header("x-correlation-id", request.id);
  });
  return app;
}

/** A request under way when the house closes is answered, and its connection ended rather than kept for the next. */
function endConnectionsWhenClosing(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook("preClose", async () => {
    isClosing = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (isClosing) reply.header("connection", "close");
  });
}

/** `?lang=ur` is remembered for a year in a cookie that says nothing else. */
function keepLanguage(app: FastifyInstance, settings: WebSettings): void {
  app.addHook("onRequest", async (request, reply) => {
    const asked = askedLanguage(request);
    if (asked === undefined || languageOf(request) !== asked) return;
    const secure = isHttps(settings) ? "; Secure" : "";
    reply.header("set-cookie", `lang=${asked}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`);
  });
}

function refuseStrangeRequests(app: FastifyInstance, { baseUrl }: WebSettings): void {
  app.addHook("onRequest", async ({ method, headers, originalUrl }) => {
    if (!isWellWritten(originalUrl))
      throw refuse(400, "This address is not written correctly (a stray % sign?). Check it.");
    if (method === "GET" || method === "HEAD") return;
    if (isFromAnotherSite({ headers, baseUrl }))
      throw refuse(403, "This was sent by a page of another website, so nothing was done. Open Alongside itself.");
  });
}

/** What costs next to nothing to answer, each by its whole address. `/readyz` asks the database, so it counts. */
const uncounted: ReadonlySet<string> = new Set(["/healthz", "/version", "/assets/alongside.css"]);

async function limitRates(app: FastifyInstance, settings: WebSettings): Promise<void> {
  await app.register(rateLimit, {
    max: settings.requestsPerMinuteMax,
    timeWindow: 60_000,
    cache: 20_000,
    keyGenerator: ({ socket, headers }) =>
      networkOf(cameFrom({ remoteAddress: socket.remoteAddress, headers, proxies: settings.proxies })),
    allowList: (request) => uncounted.has(request.url),
    errorResponseBuilder: (_request, { after }) =>
      refuse(429, `You have asked for very many pages in a short time. Wait ${after} and try again.`),
  });
}
