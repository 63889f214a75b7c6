import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Problem } from "../nouns/result.ts";
import type { Area } from "./area.ts";
import { isForm, isMultipart } from "./bodies.ts";
import { policyOfScript, whereAScriptRuns } from "./headers.ts";
import { languageOf, wantsJson } from "./fastify.ts";
import { footerFor, menuFor, searchFor } from "./menu.ts";
import { fieldsIn } from "./read-fields.ts";
import type { Fields } from "./read-fields.ts";
import type { Download, PageContent, Reply, View } from "./route.ts";

/** Turns what a route answered into HTTP: a page or JSON of the same answer. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly areas: readonly Area[];
}

/** Who is asking whom, for each request of a host. */
export type Exchanges = (request: FastifyRequest, reply: FastifyReply) => Exchange;

const titles: Readonly<Record<number, string>> = {
  400: "This could not be read",
  403: "You may not do this",
  404: "Nothing here",
  405: "This cannot be done here",
  409: "Something here is in the way",
  413: "This is too large",
  415: "This kind of content cannot be read here",
  422: "Something must be put right",
  429: "Too many requests",
  500: "Something went wrong on our side",
  503: "Not ready just now",
};

export async function respond(exchange: Exchange, answer: Reply, as?: string): Promise<FastifyReply> {
  const { request, reply } = exchange;
  switch (answer.kind) {
    case "refused":
      return respondRefused(exchange, { ...answer, byRoute: true });
    case "saved":
      reply.header("location", ourPath(answer.path));
      for (const cookie of answer.cookies ?? []) reply.header("set-cookie", cookie);
      return wantsJson(request) ? reply.code(201).send({ id: answer.id }) : reply.code(303).send();
    case "shown":
      return as === undefined ? respondShown(exchange, answer) : respondDownload(exchange, answer, as);
  }
}

type Shown = Extract<Reply, { kind: "shown" }>;

async function respondShown(exchange: Exchange, shown: Shown): Promise<FastifyReply> {
  const { request, reply } = exchange;
  const speaksJsonOnly = shown.page === undefined && shown.goTo === undefined;
  if (wantsJson(request) || speaksJsonOnly) {
    await shown.leaving?.("json");
    // As text: the server writes JSON by itself only where it is called so.
    if (shown.mediaType !== undefined)
      return reply.code(shown.status).type(`${shown.mediaType}; charset=utf-8`).send(JSON.stringify(shown.json));
    return reply.code(shown.status).send(shown.json);
  }
  if (shown.goTo !== undefined) return reply.code(303).header("location", ourPath(shown.goTo)).send();
  const content = await shown.page?.(viewOf(exchange));
  if (content === undefined) throw new Error("A route that has no page was asked to draw one.");
  return sendPage(exchange, shown.status, content);
}

async function respondDownload(exchange: Exchange, shown: Shown, as: string): Promise<FastifyReply> {
  const write = Object.hasOwn(shown.downloads, as) ? shown.downloads[as] : undefined;
  if (write !== undefined) {
    await shown.leaving?.(as);
    return sendFile(exchange.reply, await write(viewOf(exchange)));
  }
  if (as === "json") {
    await shown.leaving?.(as);
    const text = `${JSON.stringify(shown.json, undefined, 2)}\n`;
    return sendFile(exchange.reply, { fileName: "alongside.json", contentType: "application/json", text });
  }
  const kinds = [...Object.keys(shown.downloads), "json"].join(", ");
  const words = `There is no download of that kind here. Choose one of: ${kinds}.`;
  return respondRefused(exchange, { status: 422, because: words, problems: [{ field: "as", words }] });
}

/** A name in any script: plain letters for old browsers, the whole name for the others (RFC 6266). */
function sendFile(reply: FastifyReply, download: Download): FastifyReply {
  if (download.ofPage)
    return reply.header("content-security-policy", policyOfScript).type(download.contentType).send(contentOf(download));
  const fileName = shortened(download.fileName);
  const plain = fileName.replaceAll(/[^\w.-]+/g, "-");
  const whole = encodeURIComponent(fileName).replaceAll("'", "%27");
  reply.header("content-disposition", `attachment; filename="${plain}"; filename*=UTF-8''${whole}`);
  return reply.type(download.contentType).send(contentOf(download));
}

function contentOf(download: Download): string | Buffer | Readable {
  if ("text" in download) return download.text;
  return "bytes" in download ? Buffer.from(download.bytes) : Readable.from(download.stream);
}

const fileNameCharactersMax = 80;

/** Some systems keep no longer names. The ending stays, because it says what the file is. */
function shortened(fileName: string): string {
  const ending = /\.\w{1,8}$/.exec(fileName)?.[0] ?? "";
  const stem = Array.from(fileName.slice(0, fileName.length - ending.length));
  return stem.slice(0, fileNameCharactersMax - ending.length).join("") + ending;
}

export interface RefusedAnswer {
  readonly status: number;
  readonly because: string;
  readonly problems: readonly Problem[];
  readonly form?: (view: View) => PageContent | Promise<PageContent>;
  /** For 429: after how many seconds it may be asked again. */
  readonly waitSeconds?: number;
  /** A route of ours looked at it first, so it was sent from a page of ours. */
  readonly byRoute?: true;
}

/** RFC 9457 for programs; for people the form again with what they typed, or a plain page. */
export async function respondRefused(exchange: Exchange, refused: RefusedAnswer): Promise<FastifyReply> {
  const { request, reply } = exchange;
  const { status, because, problems, form } = refused;
  const title = titles[status] ?? "This could not be done";
  const wait = refused.waitSeconds ?? reply.getHeader("retry-after") ?? "5";
  if (status === 503 || status === 429) reply.header("retry-after", String(wait));
  if (wantsJson(request) || request.routeOptions.config.route?.speaksHtml === false) {
    const detail = problems.length === 1 ? (problems[0]?.words ?? because) : because;
    const problem = { type: "about:blank", title, status, detail, requestId: request.id, problems };
    return reply.code(status).type("application/problem+json").send(JSON.stringify(problem));
  }
  if (form) return sendPage(exchange, status, { ...(await form(viewOf(exchange))), problem: true });
  const fields = refused.byRoute ? fieldsSentSignedOut(request, status) : undefined;
  if (fields !== undefined) {
    const { sendAgainPage } = await import("./send-again.page.tsx");
    const page = sendAgainPage({ because, fields, address: request.url, requestId: request.id });
    return sendPage(exchange, status, page);
  }
  const { refusedPage } = await import("./refused.page.tsx");
  return sendPage(
    exchange,
    status,
    refusedPage({
      title,
      because,
      problems,
      requestId: request.id,
      signIn: signInFor(request, status),
      home: homeFor(request),
      secondProofHelps: secondProofHelps(request, status),
    }),
  );
}

const homeFor = ({ actor, place }: FastifyRequest): string | undefined =>
  actor.member === null || place === null ? undefined : `/${place.slug}/home`;

/** Whoever wrote for an hour, and was signed out meanwhile, loses none of it. Files are still where they came from. */
function fieldsSentSignedOut(request: FastifyRequest, status: number): Fields | undefined {
  const { actor, body, method, place } = request;
  const isRefused = status === 403 || status === 404;
  if (!isRefused || method !== "POST" || actor.login !== null || place === null) return undefined;
  return isForm(request) && !isMultipart(request) ? fieldsIn(body) : undefined;
}

/**
 * Somebody whom nobody knows may be allowed once they say who they are; then they come back to where they were. In a
 * place that holds for what is not there too: much of it is there only for those who take part.
 */
function signInFor({ actor, method, place, url }: FastifyRequest, status: number): string | undefined {
  const mayHelp = status === 403 || (status === 404 && place !== null);
  if (!mayHelp || actor.login !== null) return undefined;
  return method === "GET" ? `/sign-in?next=${encodeURIComponent(url)}` : "/sign-in";
}

/** Their role, or looking after the house, or what a keeper may open, waits for a second proof: they are a step away, and not shut out. */
const secondProofHelps = ({ actor: { login, member } }: FastifyRequest, status: number): boolean => {
  if (status !== 403 || login === null || login.by === "token" || login.provedTwice) return false;
  return login.looksAfterHouse || (member !== null && (member.rolesWaiting.length > 0 || member.keepsFor !== null));
};

const viewOf = ({ request, reply }: Exchange): View => ({
  language: languageOf(request),
  actor: request.actor,
  place: request.place,
  nonce: reply.nonce,
  key: randomUUID(),
});

async function sendPage(exchange: Exchange, status: number, content: PageContent): Promise<FastifyReply> {
  const { request, reply, areas } = exchange;
  const { drawPage } = await import("./draw.tsx");
  const language = languageOf(request);
  const { actor, place } = request;
  const here = { actor, place, language, path: request.url };
  const policy = reply.getHeader("content-security-policy");
  if (content.tool !== undefined && typeof policy === "string")
    reply.header("content-security-policy", whereAScriptRuns(policy));
  const html = drawPage(content, {
    language,
    path: request.url,
    nonce: reply.nonce,
    menu: menuFor(areas, here),
    footer: footerFor(areas, here),
    search: searchFor(areas, here),
    signedInAs: actor.member?.name ?? actor.login?.name ?? null,
    place,
    rolesWait: (actor.member?.rolesWaiting ?? []).length > 0,
  });
  return reply.code(status).type("text/html; charset=utf-8").send(html);
}

/** We only ever send people on to an address of our own: one slash at the front, and no way to read it as a host. */
function ourPath(address: string): string {
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(address) || address.includes("\\"))
    throw new Error("A route tried to send somebody to an address that is not ours.");
  return address;
}
