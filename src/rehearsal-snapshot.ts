/** For tests: everything that somebody can read, page by page and file by file, with what the database was asked for it. */
import pg from "pg";
import { rows } from "./rehearsal-access.ts";
import type { Crowd } from "./rehearsal-crowd.ts";
import { textIn } from "./rehearsal-workbook.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";
import type { Route } from "./web/route.ts";

export interface Reader {
  readonly words: string;
  readonly cookie: string | undefined;
  /** Only what is of the place: the other pages are nobody's in particular. */
  readonly inPlaceOnly: boolean;
  /** Pictures too, which are drawn of the same counts. */
  readonly seesPictures: boolean;
}

/** An address to read, in every shape that its route answers in. */
export interface ToRead {
  readonly name: string;
  readonly url: string;
  readonly speaksHtml: boolean;
  /** `csv`, `xlsx`: as in `?as=`. */
  readonly forms: readonly string[];
}

const noSuchThing = "00000000-0000-4000-8000-000000000000";

/** Every address of these routes that is there to be read, one for each thing that is named instead. */
export const addressesOf = (
  routes: readonly Route[],
  { slug, params, twice }: Pick<Crowd, "slug" | "params" | "twice">,
  instead: Readonly<Record<string, readonly string[]>> = {},
): readonly ToRead[] =>
  routes.flatMap(({ method, path, speaksHtml, downloads }) => {
    if (method !== "GET") return [];
    const query = rows[`GET ${path}`]?.query;
    const pattern = query === undefined ? path : `${path}?${query}`;
    const several = Object.entries(instead).find(([name]) => pattern.includes(`{${name}}`));
    const fillings = several === undefined ? [{}] : several[1].map((one) => ({ [several[0]]: one }));
    return fillings.map((filling: Readonly<Record<string, string>>) => ({
      name: `GET ${path}`,
      url: pattern.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
        name === "place" ? slug : (filling[name] ?? twice[name]?.[0] ?? params[name] ?? noSuchThing),
      ),
      speaksHtml,
      forms: downloads,
    }));
  });

/** What is another one each time: keys, nonces, moments, the number of a request. */
const bare = (body: string): string =>
  body
    .replaceAll(/nonce="[^"]+"/g, "")
    .replaceAll(/(name="(?:key|state|link)" value=)"[^"]+"/g, "$1")
    .replaceAll(/"requestId":"[^"]+"/g, "")
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "a moment");

/** A page that could not be read says which request it was. */
const withoutRequest = (body: string): string => body.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "");

/** Listens to what the database is asked, until it is told to stop. */
export function overhear(): { readonly asked: string[]; readonly stop: () => void } {
  const asked: string[] = [];
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: unknown, ...given: unknown[]) {
    const [first] = given;
    const words = typeof first === "string" ? first : (JSON.stringify(first, ["text"]) ?? "");
    // Which connection it is, is asked of a fresh one.
    if (!words.includes("pg_backend_pid")) asked.push(words);
    return Reflect.apply(query, this, given);
  };
  return {
    asked,
    stop: () => {
      pg.Client.prototype.query = query;
    },
  };
}

export interface Seen {
  readonly status: number;
  readonly body: string;
  /** What the database was asked, in no order. */
  readonly asked: string;
}

/** Reads in each shape what this person may read at all; by `GET /{place}/people as csv …`. */
export async function allThatIsSeen(
  { house, asked }: { readonly house: RehearsedHost; readonly asked: string[] },
  { cookie, inPlaceOnly, seesPictures }: Reader,
  toRead: readonly ToRead[],
): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>();
  const read = async (one: ToRead, accept: string, form?: string): Promise<number> => {
    asked.length = 0;
    const { statusCode, rawPayload, headers } = await house.app.inject({
      url: form === undefined ? one.url : `${one.url}${one.url.includes("?") ? "&" : "?"}as=${form}`,
      headers: { accept, ...(cookie === undefined ? {} : { cookie }) },
      remoteAddress: "203.0.113.9",
    });
    const isPacked = /zip|openxml/.test(String(headers["content-type"]));
    const text = bare(isPacked ? await textIn(rawPayload) : rawPayload.toString("latin1"));
    const body = `${String(headers["location"] ?? "")}${statusCode < 400 ? text : withoutRequest(text)}`;
    seen.set(`${one.url} as ${form ?? accept}`, { status: statusCode, body, asked: asked.toSorted().join("\n") });
    return statusCode;
  };
  for (const one of toRead) {
    if (inPlaceOnly && !one.name.includes("{place}")) continue;
    const status = await read(one, "application/json");
    if (status >= 400) continue;
    if (one.speaksHtml) await read(one, "text/html");
    for (const form of one.forms)
      if (seesPictures || (form !== "svg" && form !== "png")) await read(one, "text/html", form);
  }
  return seen;
}
