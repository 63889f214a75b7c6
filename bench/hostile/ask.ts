import { request, type IncomingHttpHeaders } from "node:http";

export interface Question {
  readonly method?: "GET" | "POST";
  /** Sent exactly as written, except for what no request line can hold: nothing is tidied, no `..` resolved. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

export interface Answer {
  /** 0 where no answer came. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The same as it came, for files. */
  readonly bytes: Buffer;
  readonly ms: number;
  /** Why no answer came. */
  readonly trouble?: string;
}

const givesUpAfterMs = 15_000;

const sendable = (path: string): string =>
  path.replaceAll(/[^\x21-\x7e]+/gu, (part) => encodeURIComponent(part.toWellFormed()));

/** Asks one question over a connection of its own, and never throws: no answer is an answer too. */
export function ask(base: string, { method = "GET", path, headers = {}, body }: Question): Promise<Answer> {
  const { hostname, port, host } = new URL(base);
  const began = performance.now();
  return new Promise((resolve) => {
    const settle = (answer: Omit<Answer, "ms">): void => resolve({ ...answer, ms: performance.now() - began });
    const fail = (error: Error): void =>
      settle({ status: 0, headers: {}, text: "", bytes: Buffer.alloc(0), trouble: error.message });
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const sent = request({
      hostname,
      port,
      method,
      path: sendable(path),
      agent: false,
      headers: { host, ...length, ...headers },
      signal: AbortSignal.timeout(givesUpAfterMs),
    });
    sent.on("error", fail);
    sent.on("response", (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", fail);
      response.on("end", () => {
        const bytes = Buffer.concat(pieces);
        settle({ status: response.statusCode ?? 0, headers: response.headers, text: bytes.toString("utf8"), bytes });
      });
    });
    sent.end(body);
  });
}

export const json = { accept: "application/json" } as const;
/** As a browser on our own page asks. */
export const browser = { accept: "text/html,application/xhtml+xml", "sec-fetch-site": "same-origin" } as const;
export const jsonBody = { ...json, "content-type": "application/json" } as const;
export const formBody = { ...browser, "content-type": "application/x-www-form-urlencoded" } as const;
