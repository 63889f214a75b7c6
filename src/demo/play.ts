import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { PartName } from "./cast.ts";

export const exampleSlug = "riverside";

/** How the made-up people act: as everybody does, by asking the web server. Nothing is written past it. */
export interface Play {
  /** Sends a form as this person, and gives back the identifier of what was saved. */
  readonly send: (as: PartName, path: string, body: object) => Promise<Sent>;
  /** Sends a form with a file. */
  readonly sendFile: (as: PartName, path: string, sending: FileToSend) => Promise<Sent>;
  /** What a page tells a program that asks as this person. */
  readonly ask: (as: PartName, path: string) => Promise<unknown>;
  /** Does at once what otherwise is done in the background. */
  readonly workJobs: () => Promise<void>;
  /** Does this person belong to the example place yet? */
  readonly isIn: (as: PartName) => Promise<boolean>;
  /** Opens the letter that went to this person and gives back what its link carries. */
  readonly openLetter: (to: PartName | Addressee) => Promise<OpenedLetter>;
  /** A day before today as a plain date: 0 is today. */
  readonly daysAgo: (days: number) => string;
}

export interface Sent {
  readonly id: string;
  /** Where it can be seen. */
  readonly path: string;
}

export interface FileToSend {
  readonly field: string;
  readonly fileName: string;
  readonly text: string | Buffer;
  readonly fields: Readonly<Record<string, string>>;
}

/** Somebody made up who has no account. */
export interface Addressee {
  readonly name: string;
  readonly email: string;
}

export interface OpenedLetter {
  readonly token: string;
  readonly throwAway: () => Promise<unknown>;
}

interface Stage {
  readonly app: FastifyInstance;
  readonly tokens: ReadonlyMap<PartName, string>;
  readonly today: Date;
  readonly openLetter: Play["openLetter"];
  readonly workJobs: Play["workJobs"];
}

const saved = z.object({ id: z.string() });
const dayMs = 86_400_000;
const boundary = "----alongside-example-place";

/** The key of a thing that is sent: the same whenever the same person sends the same thing to the same address. */
const keyOf = (...said: readonly string[]): string =>
  `${exampleSlug}-${createHash("sha256").update(said.join("\n")).digest("hex").slice(0, 32)}`;

/**
 * Each thing that is sent carries a key made from itself, so that a play that was cut short goes on where it stopped:
 * what was answered before is answered the same, and done once.
 */
export function openPlay({ app, tokens, today, openLetter, workJobs }: Stage): Play {
  const headersOf = (as: PartName): Record<string, string> => ({
    host: "localhost",
    accept: "application/json",
    authorization: `Bearer ${tokens.get(as) ?? ""}`,
  });
  const post = async (
    as: PartName,
    url: string,
    sending: { type: string; payload: string | Buffer },
  ): Promise<Sent> => {
    const key = { "idempotency-key": keyOf(as, url, sending.payload.toString()), "content-type": sending.type };
    const answer = await app.inject({
      method: "POST",
      url,
      headers: { ...headersOf(as), ...key },
      payload: sending.payload,
    });
    if (answer.statusCode !== 201) throw new Error(`${as} could not send ${url}: ${answer.statusCode} ${answer.body}`);
    return { id: saved.parse(answer.json()).id, path: String(answer.headers.location) };
  };
  return {
    send: (as, path, body) => post(as, path, { type: "application/json", payload: JSON.stringify(body) }),
    sendFile: (as, path, sending) =>
      post(as, path, { type: `multipart/form-data; boundary=${boundary}`, payload: multipartOf(sending) }),
    ask: async (as, url) => {
      const answer = await app.inject({ url, headers: headersOf(as) });
      if (answer.statusCode !== 200)
        throw new Error(`${as} could not read ${url}: ${answer.statusCode} ${answer.body}`);
      const told: unknown = answer.json();
      return told;
    },
    isIn: async (as) => {
      const home = await app.inject({ url: `/${exampleSlug}/home`, headers: headersOf(as) });
      return home.statusCode === 200;
    },
    openLetter,
    workJobs,
    daysAgo: (days) => new Date(today.getTime() - days * dayMs).toISOString().slice(0, 10),
  };
}

function multipartOf({ field, fileName, text, fields }: FileToSend): Buffer {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${fileName}"\r\ncontent-type: text/csv\r\n\r\n`;
  return Buffer.concat([
    Buffer.from(`${parts.join("")}${file}`),
    Buffer.from(text),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
}
