import { rows } from "./rehearsal-access.ts";
import type { Crowd, Somebody } from "./rehearsal-crowd.ts";
import type { Row } from "./rehearsal-who-may.ts";
import type { RehearsedHost } from "./web/rehearsal-host.ts";
import type { Route } from "./web/route.ts";

/**
 * People of one place ask at their own addresses for what is another place's: its identifiers stand in the address, in
 * the question and in what is sent, of the right kind, of a wrong kind, and made up. Nothing of the other place may come
 * back, and nothing may break.
 */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = Math.trunc(mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Swapped {
  readonly requests: number;
  /** How many answers there were of each status. */
  readonly answered: ReadonlyMap<number, number>;
  /** What came back that should not have, or broke, in a sentence each. */
  readonly faults: readonly string[];
}

interface Swapping {
  readonly crowd: Crowd;
  readonly routes: readonly Route[];
  readonly seed: number;
  readonly requests: number;
  /** Whose people ask, at the addresses of their own place: those of the other place, or (to see the look bite) its own. */
  readonly by: "other" | "own";
}

const isIdentifier = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text);

/** What the other place has: each of its identifiers by the name it has in an address. */
const theirs = ({ params }: Crowd): readonly string[] => [...new Set(Object.values(params).filter(isIdentifier))];

interface Asking {
  readonly method: Route["method"];
  readonly url: string;
  readonly payload: object | undefined;
  readonly who: Somebody;
  readonly accept: string;
  /** An identifier of the other place stands in the address itself. */
  readonly isAbout: boolean;
}

const pick = <One>(ones: readonly One[], chance: () => number): One => {
  const one = ones[Math.floor(chance() * ones.length)];
  if (one === undefined) throw new Error("There is nothing to pick from.");
  return one;
};

const isNobodyHere = (who: Somebody["who"]): boolean => who === "nobody" || who === "stranger";

/** One request, made up of what chance picks. */
function made({ crowd, routes, by }: Swapping, ids: readonly string[], chance: () => number): Asking {
  const route = pick(routes, chance);
  const row: Row = rows[`${route.method} ${route.path}`] ?? { may: [] };
  const who = pick(
    crowd.people.filter(
      ({ of, who: role }) => (by === "other" && isNobodyHere(role)) || (!isNobodyHere(role) && of === by),
    ),
    chance,
  );
  const swapped = (name: string): string => {
    const dice = chance();
    const own = crowd.params[name];
    if (dice < 0.7 && own !== undefined) return own;
    return dice < 0.95 ? pick(ids, chance) : "00000000-0000-4000-8000-000000000000";
  };
  const filled = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_all, name: string) => (name === "place" ? `${by}place` : swapped(name)));
  const path = filled(route.path);
  const query = row.query === undefined ? "" : `?${filled(row.query)}`;
  const body = Object.fromEntries(
    Object.entries(row.body ?? {}).map(([name, value]) => [name, typeof value === "string" ? filled(value) : value]),
  );
  return {
    method: route.method,
    url: path + query,
    payload: route.method === "POST" ? body : undefined,
    who,
    accept: chance() < 0.5 ? "application/json" : "text/html",
    isAbout: ids.some((id) => path.includes(id)),
  };
}

/** What is wrong with an answer, if anything: identifiers and private words of the other place, or a broken page. */
function faultIn(
  asking: Asking,
  { status, body }: { readonly status: number; readonly body: string },
  { canary, ids }: { readonly canary: string; readonly ids: readonly string[] },
): string | undefined {
  const said = `${asking.url} ${JSON.stringify(asking.payload ?? {})}`;
  const told = ids.filter((id) => body.includes(id) && !said.includes(id));
  if (status >= 500) return `is broken (${status})`;
  if (body.includes(canary)) return "tells what is private to the other place";
  if (told.length > 0) return "tells identifiers of the other place";
  return asking.isAbout && status < 300 ? `answers for what is another place's (${status})` : undefined;
}

/** Asks so many times, and tells what went wrong. */
export async function swapIdentifiers(house: RehearsedHost, swapping: Swapping): Promise<Swapped> {
  const chance = chanceFrom(swapping.seed);
  const ids = theirs(swapping.crowd);
  const known = { canary: swapping.crowd.canary, ids };
  const answered = new Map<number, number>();
  const faults: string[] = [];
  for (let number = 0; number < swapping.requests; number += 1) {
    const asking = made(swapping, ids, chance);
    const { method, url, payload, who, accept } = asking;
    const answer = await house.app.inject({
      method,
      url,
      headers: { accept, ...(who.cookie === undefined ? {} : { cookie: who.cookie }) },
      ...(payload === undefined ? {} : { payload }),
      remoteAddress: "203.0.113.9",
    });
    const status = answer.statusCode;
    answered.set(status, (answered.get(status) ?? 0) + 1);
    const fault = faultIn(asking, { status, body: answer.body }, known);
    if (fault !== undefined) faults.push(`${method} ${url} as ${who.who} of ${who.of} place ${fault}`);
  }
  return { requests: swapping.requests, answered, faults };
}
