/**
 * Asks another website for its feed, and nobody else: only by https, only where its name leads to addresses that
 * everybody reaches, looked at again for every connection, only so much and only so long. It says nothing of who asks.
 */
import { lookup } from "node:dns";
import type { LookupAddress } from "node:dns";
import https from "node:https";
import { isIP } from "node:net";
import type { LookupFunction } from "node:net";
import { z } from "zod";
import { isPublicHost } from "../../../nouns/web-host.ts";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { bytesMax } from "./brought.ts";
import { isPublicNumber } from "./public-number.rules.ts";

const wholeMs = 120_000;
const oneMs = 30_000;
const pagesMax = 400;
const detailsMax = 500;
const redirectsMax = 3;

const refused = (words: string): Error => new Error(words, { cause: "refused" });

/** The address that a name leads to; one that leads into somebody's own network leads nowhere. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses: readonly LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || first === undefined)
      return done(error ?? refused("That name leads nowhere. Check the address."), "", 4);
    if (!addresses.every(({ address }) => isPublicNumber(address)))
      return done(refused("That name leads into a network of somebody's own, where Alongside does not ask."), "", 4);
    return options.all ? done(null, [...addresses]) : done(null, first.address, first.family);
  });
};

/** What stands in the way of asking an address, before anybody is asked; null where nothing does. */
export const problemOfAddress = (typed: string): string | null => {
  const whole = typed.trim();
  if (!URL.canParse(whole)) return "Write the whole address of the feed, such as https://example.org/api.";
  const { protocol, hostname, port, username, password } = new URL(whole);
  if (protocol !== "https:")
    return "Write an address that begins with https://, so that nobody reads or changes it on its way.";
  if (username !== "" || password !== "")
    return "An address with a name and a password in it is not asked. Take them out.";
  if (port !== "" && port !== "443")
    return "Only the usual port of https is asked. Take the number out of the address.";
  return isPublicHost(hostname) && (isIP(hostname) === 0 || isPublicNumber(hostname))
    ? null
    : "That address leads into a network of somebody's own, where Alongside does not ask.";
};

/** Where a signpost leads that was read at an address. @throws in words where it leads nowhere */
export const ledFrom = (address: string, signpost: string): string => {
  if (!URL.canParse(signpost, address))
    throw refused("The other website sends us to an address that is none. Ask whoever runs it for the right one.");
  return new URL(signpost, address).href;
};

interface Answered {
  readonly text: string;
  /** A signpost as it was written there: it may be anything. */
  readonly signpost: string | null;
}

const askOnce = (address: string, leftMs: number, leftBytes: number): Promise<Answered> =>
  new Promise((settle, refuse) => {
    const request = https.get(
      address,
      {
        lookup: publicLookup,
        headers: { accept: "application/json", "user-agent": "Alongside" },
        signal: AbortSignal.timeout(Math.max(1, Math.min(leftMs, oneMs))),
        agent: false,
      },
      (answer) => {
        const status = answer.statusCode ?? 0;
        const location = answer.headers.location;
        if (status >= 300 && status < 400 && location !== undefined) {
          // Nothing may be thrown in here: nobody would catch it, and the whole program would end.
          answer.destroy();
          return settle({ text: "", signpost: location });
        }
        if (status !== 200) {
          answer.destroy();
          return refuse(
            refused(`The other website answered with ${status}. Check the address, or ask whoever runs it.`),
          );
        }
        const pieces: Buffer[] = [];
        let bytes = 0;
        answer.on("data", (piece: Buffer) => {
          bytes += piece.length;
          if (bytes > leftBytes) answer.destroy(refused("The feed is larger than 30 MB. Ask for a part of it."));
          else pieces.push(piece);
        });
        answer.on("end", () => settle({ text: Buffer.concat(pieces).toString("utf8"), signpost: null }));
        answer.on("error", refuse);
      },
    );
    request.on("error", refuse);
  });

/** How another website is asked: its address, and back comes what it says. */
export type Ask = (address: string, leftMs: number, leftBytes: number) => Promise<string>;

/** Follows a few signposts, each looked at like the first address. */
export const askSafely: Ask = async (address, leftMs, leftBytes) => {
  let at = address;
  for (let step = 0; step <= redirectsMax; step += 1) {
    const problem = problemOfAddress(at);
    if (problem !== null) throw refused(problem);
    const { text, signpost } = await askOnce(at, leftMs, leftBytes);
    if (signpost === null) return text;
    at = ledFrom(at, signpost);
  }
  throw refused("The other website sends us from one address to the next. Ask whoever runs it for the right one.");
};

const page = z.looseObject({
  contents: z.array(z.unknown()),
  total_items: z.number().optional(),
  total_pages: z.number().optional(),
});
const root = z.looseObject({ openapi_url: z.string() });
const isBrief = (one: unknown): one is { readonly id: string } =>
  typeof one === "object" &&
  one !== null &&
  "id" in one &&
  typeof one.id === "string" &&
  "status" in one &&
  !["schedules", "service_at_locations", "languages", "attributes"].some((name) => name in one);

const withQuery = (address: string, more: Readonly<Record<string, string>>): string => {
  const url = new URL(address);
  for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
  return url.href;
};

const under = (address: string, part: string): string => {
  const url = new URL(address);
  url.pathname = `${url.pathname.replace(/\/$/u, "")}/${part}`;
  return url.href;
};

/** One website being asked: what is left of the time and of the room. */
const asker = (ask: Ask) => {
  const until = Date.now() + wholeMs;
  let left = bytesMax;
  return async (address: string): Promise<unknown> => {
    if (Date.now() > until) throw refused("The other website took longer than two minutes. Try again later.");
    const text = await ask(address, until - Date.now(), left);
    left -= Buffer.byteLength(text);
    try {
      return JSON.parse(text);
    } catch {
      throw refused("What the other website answered is no JSON. Check the address.");
    }
  };
};

/** All pages of a feed as one, each service whole where the list tells it in short. */
async function fetchAll(address: string, ask: Ask): Promise<unknown> {
  const get = asker(ask);
  const first = await get(address);
  const base = root.safeParse(first).success ? under(address, "services") : address;
  const begun = page.safeParse(base === address ? first : await get(withQuery(base, { page: "1", full: "true" })));
  if (!begun.success) return first;
  const contents = [...begun.data.contents];
  const pages = Math.min(begun.data.total_pages ?? 1, pagesMax);
  for (let number = 2; number <= pages; number += 1) {
    const next = page.safeParse(await get(withQuery(base, { page: String(number), full: "true" })));
    if (!next.success || next.data.contents.length === 0) break;
    contents.push(...next.data.contents);
  }
  const brief = contents.filter(isBrief).slice(0, detailsMax);
  const whole = new Map<string, unknown>();
  for (const { id } of brief) whole.set(id, await get(under(base.split("?")[0] ?? base, encodeURIComponent(id))));
  return {
    total_items: begun.data.total_items ?? contents.length,
    contents: contents.map((one) => (isBrief(one) ? (whole.get(one.id) ?? one) : one)),
  };
}

/** A whole feed, or why it was not read: a sentence. @throws never for what another website does */
export async function fetchFeed(address: string, ask: Ask = askSafely): Promise<Result<unknown>> {
  try {
    return found(await fetchAll(address, ask));
  } catch (error) {
    if (error instanceof Error && error.cause === "refused") return wrong({ field: "address", words: error.message });
    const words =
      "The other website could not be reached, or broke off. Try again later, or download its file and send that.";
    return wrong({ field: "address", words });
  }
}
