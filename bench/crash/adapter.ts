import { createServer, type IncomingMessage, type Server } from "node:http";
import { z } from "zod";

/**
 * Stands between the crash script, which wants one plain list of everything stored, and Alongside, which lists places a
 * page at a time. Everything else is passed on as it came. It never answers for a dead Alongside: it breaks the line.
 */

const listed = z.object({ places: z.array(z.object({ name: z.string() })), next: z.string().nullable() });
const json = { accept: "application/json" } as const;

/** Every name that Alongside lists, page after page. */
async function namesAt(app: string): Promise<readonly string[]> {
  const names: string[] = [];
  let next: string | null = "";
  while (next !== null) {
    const page: string = next === "" ? "/places" : `/places?after=${next}`;
    const read = listed.parse(await (await fetch(`${app}${page}`, { headers: json })).json());
    names.push(...read.places.map(({ name }) => name));
    next = read.next;
  }
  return names;
}

async function passedOn(app: string, request: IncomingMessage): Promise<Response> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  const { method = "GET", url = "/", headers } = request;
  const key = headers["idempotency-key"];
  return fetch(`${app}${url}`, {
    method,
    headers: {
      ...json,
      ...(method === "POST" ? { "content-type": "application/json" } : {}),
      ...(typeof key === "string" ? { "idempotency-key": key } : {}),
    },
    ...(method === "POST" ? { body: Buffer.concat(pieces) } : {}),
  });
}

export const listPath = "/every-name";

/** The adapter in front of an Alongside at `app`, not yet listening. */
export const adapterFor = (app: string): Server =>
  createServer(async (request, response) => {
    try {
      if (request.url === listPath) return void response.end(JSON.stringify(await namesAt(app)));
      const answer = await passedOn(app, request);
      response.writeHead(answer.status).end(await answer.text());
    } catch {
      request.socket.destroy();
    }
  });
