import type { FastifyInstance, FastifyRequest } from "fastify";
import { isForm, isMultipart } from "./bodies.ts";
import { languageOf } from "./fastify.ts";
import { readFields, typedIn } from "./read-fields.ts";
import type { Fields } from "./read-fields.ts";
import { receive } from "./read-uploads.ts";
import { refuse } from "./refuse.ts";
import { respond } from "./respond.ts";
import type { Exchanges } from "./respond.ts";
import type { Asking, House, Reply, Route } from "./route.ts";

interface Serving {
  readonly route: Route;
  readonly house: House;
  readonly exchange: Exchanges;
}

/** Puts a route at its address: from HTTP to what the route reads, and back. */
export function serveRoute(app: FastifyInstance, { route, house, exchange }: Serving): void {
  const url = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
  app.route({
    method: route.method,
    url,
    config: { route },
    handler: async (request, reply) => {
      if (route.isForOtherSites) reply.header("access-control-allow-origin", "*");
      const { lang: _language, as, ...query } = queryOf(request);
      const kind = typeof as === "string" ? as : undefined;
      const answer = await answerTo({ route, house, request, query, as: kind });
      return respond(exchange(request, reply), answer, kind);
    },
  });
}

interface Parts {
  readonly route: Route;
  readonly house: House;
  readonly request: FastifyRequest;
  readonly query: Fields;
  readonly as: string | undefined;
}

/** Files that came along are gone before the answer goes out. */
async function answerTo(parts: Parts): Promise<Reply> {
  refuseFilesOfStrangers(parts);
  const { body, forget } = await bodyOf(parts.request, parts.route);
  try {
    return await parts.route.serve(askingOf(parts, body), parts.house);
  } finally {
    await forget();
  }
}

/** What a policy would refuse in the end is not received first: files fill the disk, and the places of those who may. */
function refuseFilesOfStrangers({ request, route }: Parts): void {
  const isStrange = request.place === null ? request.actor.login === null : request.actor.member === null;
  if (route.changes && isStrange && route.uploads?.fromAnybody !== true && isMultipart(request))
    throw refuse(403, "Files are taken from people of this place only. If you are one of them, sign in first.");
}

function queryOf(request: FastifyRequest): Fields {
  const cut = request.url.indexOf("?");
  return cut < 0 ? {} : readFields(request.url.slice(cut + 1));
}

const nothingToForget = async (): Promise<void> => undefined;

const bodyOf = async (request: FastifyRequest, { uploads }: Route) =>
  uploads && isMultipart(request) ? receive(request, uploads) : { body: request.body, forget: nothingToForget };

function askingOf({ route, request, query, as }: Parts, body: unknown): Asking {
  const { key: fieldKey, ...fields } = isForm(request) && isFields(body) ? body : {};
  const sent = isForm(request) ? fields : (body ?? {});
  return {
    method: route.method,
    route: `${route.method} ${route.path}`,
    params: request.params,
    query,
    as,
    body: sent,
    typed: typedIn(sent),
    actor: request.actor,
    place: request.place,
    caller: {
      cookie: request.headers.cookie,
      address: request.cameFrom,
      userAgent: request.headers["user-agent"] ?? "",
    },
    language: languageOf(request),
    at: new Date(),
    key: keyOf(request.headers["idempotency-key"], fieldKey),
  };
}

const isFields = (body: unknown): body is Readonly<Record<string, unknown>> =>
  typeof body === "object" && body !== null;

/** The header, plain or in the quotes of its standard, or the form's hidden field. An empty one is none. */
function keyOf(header: unknown, field: unknown): string | undefined {
  const sent = typeof header === "string" ? header.replace(/^"(.*)"$/, "$1") : (header ?? field);
  if (sent === undefined || sent === "") return undefined;
  if (typeof sent === "string" && /^[\x21-\x7e]{1,200}$/.test(sent)) return sent;
  throw refuse(400, "The idempotency key must be 1 to 200 plain letters and digits. Send a fresh one.", "key");
}
