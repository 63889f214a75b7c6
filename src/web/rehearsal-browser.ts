import { createHmac } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { z } from "zod";

/** For tests: what came back, as far as a person or a program looks at it. */
export interface Came {
  readonly status: number;
  readonly body: string;
  readonly location: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** For tests: a browser without a window. It keeps cookies, and sends forms as browsers do. */
export interface RehearsedBrowser {
  readonly go: (path: string) => Promise<Came>;
  readonly send: (path: string, fields?: Readonly<Record<string, string>>) => Promise<Came>;
  /** Its cookies by name; one may be put in or taken out by hand. */
  readonly cookies: Map<string, string>;
}

export interface BrowserToBe {
  /** The address it comes from. */
  readonly remoteAddress?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function browserAt(
  app: FastifyInstance,
  { remoteAddress = "192.0.2.1", headers = {} }: BrowserToBe = {},
): RehearsedBrowser {
  const cookies = new Map<string, string>();
  const ask = async (method: "GET" | "POST", url: string, payload?: string): Promise<Came> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await app.inject({
      method,
      url,
      remoteAddress,
      headers: {
        accept: "text/html",
        host: "alongside.example",
        "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36",
        ...(cookie === "" ? {} : { cookie }),
        ...(method === "POST" ? { "sec-fetch-site": "same-origin" } : {}),
        ...(payload === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const line of [answer.headers["set-cookie"] ?? []].flat()) {
      const [pair = ""] = line.split(";");
      const name = pair.slice(0, pair.indexOf("="));
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, pair.slice(name.length + 1));
    }
    const location = z.string().optional().parse(answer.headers["location"]);
    return { status: answer.statusCode, body: answer.body, location, headers: answer.headers };
  };
  return {
    go: (path) => ask("GET", path),
    send: (path, fields = {}) => ask("POST", path, new URLSearchParams({ ...fields }).toString()),
    cookies,
  };
}

/** For tests: the six numbers that an app shows for a key at a moment (RFC 6238). */
export function codeFor(key: string, at: Date): string {
  const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...key.replaceAll(/[^A-Z2-7]/g, "")].map((sign) => signs.indexOf(sign).toString(2).padStart(5, "0"));
  const bytes = Buffer.from((bits.join("").match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)));
  const sum = createHmac("sha1", bytes).update(step).digest();
  const from = (sum[19] ?? 0) & 15;
  return String((sum.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
