import { z } from "zod";
import type { PartName } from "../src/demo/cast.ts";
import type { OpenDemo } from "./open-demo.ts";

/** By the name an address has for it (`community` in `/{place}/communities/{community}`): one that is there. */
export type Things = ReadonlyMap<string, string>;

const one = z.object({ id: z.string() });

interface Place {
  readonly thing: string;
  readonly as: PartName;
  readonly path: string;
  /** From what a program is told there, or from a link on the page. */
  readonly read?: (told: unknown) => string | undefined;
  readonly link?: RegExp;
}

const firstOf =
  (name: string, key = "id") =>
  (told: unknown): string | undefined => {
    const list = z.object({ [name]: z.array(z.looseObject({ [key]: z.string() })) }).safeParse(told);
    const first = list.success ? list.data[name]?.[0]?.[key] : undefined;
    return typeof first === "string" ? first : undefined;
  };

/** Where each kind of thing is listed, and who may read that list. */
const places: readonly Place[] = [
  {
    thing: "community",
    as: "commissioner",
    path: "/riverside/communities",
    read: (told) =>
      z
        .object({ communities: z.array(one.extend({ name: z.string() })) })
        .parse(told)
        .communities.find(({ name }) => name.startsWith("Black African"))?.id,
  },
  { thing: "proposal", as: "commissioner", path: "/riverside/proposals", read: firstOf("proposals") },
  {
    thing: "suggestion",
    as: "commissioner",
    path: "/riverside/communities/categories",
    link: /\/communities\/suggestions\/([0-9a-f-]{36})/,
  },
  {
    thing: "statement",
    as: "therapist",
    path: "/riverside/communities/{community}",
    link: /\/statements\/([0-9a-f-]{36})/,
  },
  { thing: "service", as: "commissioner", path: "/riverside/reach", link: /\/reach\/([0-9a-f-]{36})/ },
  {
    thing: "quarters",
    as: "commissioner",
    path: "/riverside/reach",
    link: /\/reach\/([0-9a-f-]{36})"><bdi>Riverside Link Workers/,
  },
  {
    thing: "wards",
    as: "commissioner",
    path: "/riverside/reach",
    link: /\/reach\/([0-9a-f-]{36})"><bdi>Riverside Listening Line/,
  },
  {
    thing: "organisation",
    as: "carersWorker",
    path: "/riverside/organisations?q=carers",
    read: (told) =>
      z
        .object({ organisations: z.array(one.extend({ name: z.string() })) })
        .parse(told)
        .organisations.find(({ name }) => name.startsWith("Riverside Carers’ Circle"))?.id,
  },
  { thing: "agreement", as: "carersWorker", path: "/riverside/agreements?show=in-force", read: firstOf("agreements") },
  { thing: "item", as: "carersWorker", path: "/riverside/exchange?q=Why+people+leave", read: firstOf("entries") },
  { thing: "intake", as: "engagementLead", path: "/riverside/organisations/import", read: firstOf("imports") },
  {
    thing: "grant",
    as: "carersWorker",
    path: "/riverside/funding/grants",
    read: firstOf("grants"),
  },
  {
    thing: "source",
    as: "carersWorker",
    path: "/riverside/funding/organisations/{organisation}",
    read: firstOf("sources"),
  },
  { thing: "call", as: "engagementLead", path: "/riverside/ideas", read: firstOf("calls") },
  { thing: "idea", as: "engagementLead", path: "/riverside/ideas/{call}", read: firstOf("ideas") },
  { thing: "voice", as: "engagementLead", path: "/riverside/voices", read: firstOf("voices") },
  {
    thing: "programme",
    as: "engagementLead",
    path: "/riverside/programmes",
    // The one whose broker both sides agreed to.
    read: (told) =>
      z
        .object({ programmes: z.array(one.extend({ name: z.string() })) })
        .parse(told)
        .programmes.find(({ name }) => name.startsWith("Leaders who listen"))?.id,
  },
  {
    thing: "group",
    as: "commissioner",
    path: "/riverside/groups",
    // The one whose carers’ seat an organisation was asked to fill.
    read: (told) =>
      z
        .object({ groups: z.array(one.extend({ name: z.string() })) })
        .parse(told)
        .groups.find(({ name }) => name.startsWith("Panel of people"))?.id,
  },
  { thing: "seat", as: "commissioner", path: "/riverside/groups/{group}", link: /ask\?seat=([0-9a-f-]{36})/ },
  { thing: "ask", as: "carersWorker", path: "/riverside/home", link: /answer\?ask=([0-9a-f-]{36})/ },
  { thing: "alliance", as: "engagementLead", path: "/riverside/alliances", read: firstOf("alliances") },
  {
    thing: "promise",
    as: "engagementLead",
    path: "/riverside/alliances/{alliance}",
    link: /\/promises\/([0-9a-f-]{36})/,
  },
  {
    thing: "written",
    as: "engagementLead",
    path: "/riverside/alliances/{alliance}",
    link: /\/written\/([0-9a-f-]{36})/,
  },
  { thing: "dataset", as: "analyst", path: "/riverside/datasets", link: /\/datasets\/([0-9a-f-]{36})/ },
  { thing: "measure", as: "commissioner", path: "/about/methods", link: /\/about\/methods\/([a-z0-9-]+)/ },
  { thing: "draft", as: "commissioner", path: "/riverside/published/drafts", read: firstOf("drafts") },
  { thing: "person", as: "commissioner", path: "/riverside/people", read: firstOf("people", "personId") },
];

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

/** A file of the analyst's own that waits to be imported, with a row that cannot be read. */
async function beginImport({ origin, cookieOf }: OpenDemo): Promise<string> {
  const headers = { accept: "application/json", cookie: cookieOf("analyst") };
  const form = new FormData();
  form.set("file", new File(["community,referrals\nPakistani,12\nIndian,1.234\n"], "a.csv", { type: "text/csv" }));
  const begun = await fetch(`${origin}/riverside/datasets`, { method: "POST", headers, body: form });
  if (begun.status !== 201) throw new Error(`No import could be begun: ${await begun.text()}`);
  const { id } = one.parse(await begun.json());
  const chosen = { kind: "activity", title: "A file (example)", period: "2020-21", leaveOutWrongRows: "yes" };
  for (const [step, body] of [
    ["", chosen],
    ["/values", {}],
  ] as const) {
    const json = { ...headers, "content-type": "application/json" };
    const answer = await fetch(`${origin}/riverside/imports/${id}${step}`, {
      method: "POST",
      headers: json,
      body: JSON.stringify(body),
    });
    if (answer.status !== 201) throw new Error(`The import stopped: ${await answer.text()}`);
  }
  return id;
}

/** A list of grants of the commissioner's that waits for a yes, with a row that cannot be read. */
async function beginGrants({ origin, cookieOf }: OpenDemo): Promise<string> {
  const rows = "Title,Organisation,Amount,Award date\nA day out,Nobody’s Club,500,2026-01-31\nB,C,lots,2026-01-31\n";
  const form = new FormData();
  form.set("file", new File([rows], "grants.csv", { type: "text/csv" }));
  form.set("funder", "Riverside Council (example)");
  const headers = { accept: "application/json", cookie: cookieOf("commissioner") };
  const begun = await fetch(`${origin}/riverside/funding/upload`, { method: "POST", headers, body: form });
  if (begun.status !== 201) throw new Error(`No list of grants could be sent: ${await begun.text()}`);
  return one.parse(await begun.json()).id;
}

/** Asks the example place for one of each kind of thing. */
export async function findThings(demo: OpenDemo): Promise<Things> {
  const { origin, cookieOf } = demo;
  const things = new Map([
    ["place", "riverside"],
    ["category", "kashmiri"],
    ["release", "1"],
    ["import", await beginImport(demo)],
    ["upload", await beginGrants(demo)],
    ...(await inviteSomebody(demo)),
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
