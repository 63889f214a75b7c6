import { beginThings } from "./begun-things.ts";
import type { OpenDemo } from "./open-demo.ts";
import { firstOf, one } from "./reading-things.ts";
import { places } from "./where-things-are.ts";

/** By the name an address has for it (`community` in `/{place}/communities/{community}`): one that is there. */
export type Things = ReadonlyMap<string, string>;

/** Somebody is invited and has not said yes: their letter lies in the outbox, and its link is open. */
async function inviteSomebody({ origin, cookieOf, houseKeeper }: OpenDemo): Promise<Things> {
  const json = { accept: "application/json", "content-type": "application/json" };
  const invited = await fetch(`${origin}/riverside/people/invite`, {
    method: "POST",
    headers: { ...json, cookie: cookieOf("churchLeader") },
    body: JSON.stringify({ name: "Example Guest", email: "guest@riverside.example", roles: ["champion"] }),
  });
  if (invited.status !== 201) throw new Error(`Nobody could be invited: ${await invited.text()}`);
  const { id: invitation } = one.parse(await invited.json());
  const outbox = await fetch(`${origin}/outbox`, { headers: { ...json, cookie: houseKeeper } });
  const letter = firstOf("letters")(await outbox.json()) ?? "";
  const opened = await fetch(`${origin}/outbox/${letter}`, { headers: { ...json, cookie: houseKeeper } });
  const token = /[?&]token=([\w-]+)/.exec(await opened.text())?.[1] ?? "";
  return new Map([
    ["invitation", invitation],
    ["letter", letter],
    ["token", token],
  ]);
}

/** Asks the example place for one of each kind of thing. */
export async function findThings(demo: OpenDemo): Promise<Things> {
  const { origin, cookieOf } = demo;
  const things = new Map([
    ["place", "riverside"],
    ["category", "kashmiri"],
    // Of a thread: a plan.
    ["kind", "plan"],
    ["release", "1"],
    // Of what has to be ready before a service starts: a document, and a line that is the place’s own.
    ["document", "data-protection"],
    ["line", "legal-basis"],
    ...(await inviteSomebody(demo)),
    ...(await beginThings(demo)),
  ]);
  for (const { thing, as, path, read, link } of places) {
    const address = origin + (withThings(path, things) ?? path);
    const accept = read === undefined ? "text/html" : "application/json";
    const answer = await fetch(address, { headers: { accept, cookie: cookieOf(as) } });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${as} may not read ${path}: ${text}`);
    const id = read === undefined ? link?.exec(text)?.[1] : read(JSON.parse(text));
    if (id !== undefined) things.set(thing, id);
  }
  return things;
}

/** The address with something in each of its braces; undefined where there is nothing to put there. */
export function withThings(pattern: string, things: Things): string | undefined {
  const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  if (names.some((name) => !things.has(name))) return undefined;
  return pattern.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => things.get(name) ?? "");
}
