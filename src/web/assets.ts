import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { FastifyInstance } from "fastify";
import { refuse } from "./refuse.ts";

const kinds: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

interface Asset {
  readonly bytes: Buffer;
  readonly kind: string;
  readonly etag: string;
}

/**
 * `/assets/…`: the built files of the design, and nothing else. The names are read once from the folder; a request is
 * looked up among them and never becomes a path, so there is nowhere to climb to. A file whose name carries its own
 * hash may be kept by browsers for a year; another is asked for again by its ETag.
 */
export async function serveAssets(app: FastifyInstance, folder: string): Promise<void> {
  const assets = await readAssets(folder);
  app.get<{ Params: { name: string } }>("/assets/:name", async (request, reply) => {
    const asset = assets.get(request.params.name);
    if (asset === undefined) throw refuse(404, "There is no such file here.");
    const lastsForever = /[.-][0-9a-f]{8,}\./.test(request.params.name);
    reply.header("cache-control", lastsForever ? "public, max-age=31536000, immutable" : "public, no-cache");
    reply.header("etag", asset.etag).removeHeader("vary");
    if (request.headers["if-none-match"] === asset.etag) return reply.code(304).send();
    return reply.type(asset.kind).send(asset.bytes);
  });
}

async function readAssets(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const names = (await readdir(folder)).filter((name) => path.extname(name) in kinds);
  const entries = names.map(async (name): Promise<[string, Asset]> => {
    const bytes = await readFile(path.join(folder, name));
    const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
    return [name, { bytes, kind: kinds[path.extname(name)] ?? "application/octet-stream", etag }];
  });
  return new Map(await Promise.all(entries));
}
