import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { cast, partNames } from "../src/demo/cast.ts";
import type { PartName } from "../src/demo/cast.ts";
import { exampleSlug } from "../src/demo/play.ts";
import { routesOf } from "../src/web/area.ts";
import type { Area } from "../src/web/area.ts";

/** A page as somebody sees it, timed. */
export interface Timed {
  /** Its address as routes write it; for home, who looks too. */
  readonly name: string;
  readonly ms: number;
  /** What it cost the program and the database, whatever else the machine did meanwhile. */
  readonly processorMs: number;
  /** Questions that one answer asks of the database. */
  readonly statements: number;
}

export interface Crawl {
  readonly cookieOf: (who: PartName) => string;
  /** Goes everywhere that links lead to, one thing of each kind, and times each page. */
  readonly timeAll: () => Promise<readonly Timed[]>;
  /** Pages that answered with an error of the server. */
  readonly faults: () => readonly string[];
}

interface Crawling {
  readonly app: FastifyInstance;
  /** How many statements were asked until now. */
  readonly counted: () => number;
  readonly processorMs: () => Promise<number>;
  readonly areas: readonly Area[];
}

interface Step {
  readonly who: PartName;
  readonly url: string;
  readonly name: string;
}

const rounds = 5;
const roundsBefore = 2;
const home = `/${exampleSlug}/home`;
const people = z.object({ people: z.array(z.object({ loginId: z.string(), name: z.string() })) });

const cookiesOf = async (app: FastifyInstance): Promise<ReadonlyMap<PartName, string>> => {
  const walkIn = await app.inject({ url: "/walk-in", headers: { accept: "application/json" } });
  const listed = people.parse(walkIn.json()).people;
  const cookies = new Map<PartName, string>();
  for (const who of partNames) {
    const person = listed.find(({ name }) => name === cast[who].name)?.loginId;
    const headers = { accept: "application/json", "content-type": "application/json" };
    const answer = await app.inject({ method: "POST", url: "/walk-in", headers, body: JSON.stringify({ person }) });
    cookies.set(who, [answer.headers["set-cookie"] ?? ""].flat()[0]?.split(";")[0] ?? "");
  }
  return cookies;
};

const pagesOf = (areas: readonly Area[]) =>
  routesOf(areas)
    .filter(({ method, path }) => method === "GET" && path.startsWith("/{place}"))
    .map(({ path }) => ({
      path,
      // An address that is written out goes before one with a name in it.
      isFixed: !path.slice("/{place}".length).includes("{"),
      pattern: new RegExp(`^${path.replace("{place}", exampleSlug).replaceAll(/\{\w+\}/g, "[^/?#]+")}$`),
    }))
    .toSorted((one, other) => Number(other.isFixed) - Number(one.isFixed));

const linksOf = (body: string): readonly string[] =>
  [...body.matchAll(/href="(\/[^"#]*)/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

export const openCrawl = async ({ app, counted, processorMs, areas }: Crawling): Promise<Crawl> => {
  const cookies = await cookiesOf(app);
  const pages = pagesOf(areas);
  const faults = new Set<string>();
  const ask = async ({ who, url }: Step) =>
    app.inject({ url, headers: { accept: "text/html", cookie: cookies.get(who) ?? "" } });

  /** One address of each kind of page that somebody can see, the first that a link leads to. */
  const goEverywhere = async (): Promise<readonly Step[]> => {
    const steps = new Map<string, Step>();
    for (const who of partNames) {
      const toLook: Step[] = [{ who, url: home, name: `${home} as ${cast[who].name}` }];
      const known = new Set<string>();
      for (let step = toLook.shift(); step !== undefined; step = toLook.shift()) {
        const answer = await ask(step);
        if (answer.statusCode >= 500) faults.add(`${step.url} as ${who}: ${answer.statusCode}`);
        if (answer.statusCode !== 200) continue;
        steps.set(step.name, step);
        for (const url of linksOf(answer.body)) {
          const [path = "", query = ""] = url.split("?");
          const page = pages.find(({ pattern }) => pattern.test(path));
          if (page === undefined || query !== "" || known.has(page.path) || steps.has(page.path)) continue;
          known.add(page.path);
          toLook.push({ who, url, name: page.path });
        }
      }
    }
    return [...steps.values()];
  };

  const time = async (step: Step): Promise<Timed> => {
    for (let warm = 0; warm < roundsBefore; warm += 1) await ask(step);
    const taken: number[] = [];
    const spentBefore = await processorMs();
    const before = counted();
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      await ask(step);
      taken.push(performance.now() - began);
    }
    const ms = taken.toSorted((one, other) => one - other)[rounds >> 1] ?? Number.NaN;
    const statements = Math.round((counted() - before) / rounds);
    return { name: step.name, ms, processorMs: ((await processorMs()) - spentBefore) / rounds, statements };
  };

  return {
    cookieOf: (who) => cookies.get(who) ?? "",
    timeAll: async () => {
      const timed: Timed[] = [];
      for (const step of await goEverywhere()) timed.push(await time(step));
      return timed;
    },
    faults: () => [...faults],
  };
};
