import { existsSync, readFileSync } from "node:fs";
import { openHouse, type House } from "./house.ts";
import { processorSecondsOf } from "./process-tree.ts";
import { cookieOf } from "./walk-in.ts";

/**
 * `npm run bench -- interactive --json`: every screen of Reach and of what is published in the example place, one after
 * another, each asked once and then five times; the middle one counts. Time as the asker sees it, and the server's own
 * processor time beside it; for a screen without choices also the very first time that anybody asked for it. Wanted: under
 * 300 ms each.
 */
const asked = 5;
const wantedMs = 300;

interface Line {
  readonly path: string;
  /** The first time since the server started; null for a choice made on a screen that somebody has seen. */
  readonly coldMs: number | null;
  readonly medianMs: number;
  /** Processor time of the server for one, database not counted. Linux only; elsewhere 0. */
  readonly processorMs: number;
  readonly kilobytes: number;
}

const screens = ["", "/inequality", "/control-chart", "/funnel", "/gradient", "/representation", "/impact"] as const;
const releases = ["published", "published/new", "published/out", "published/1", "published/1/withdraw"] as const;

/** What the page of a service offers to choose: every measure, period and comparison of its own form. */
const choicesIn = (page: string): readonly string[] =>
  [...page.matchAll(/<select[^>]*name="([a-z]+)"[^>]*>([\s\S]*?)<\/select>/g)].flatMap(([, name = "", options = ""]) =>
    [...options.matchAll(/<option[^>]*value="([^"]+)"/g)].map(
      ([, value = ""]) => `?${new URLSearchParams({ [name]: value.replaceAll("&amp;", "&") }).toString()}`,
    ),
  );

interface Answered {
  readonly page: string;
  readonly tookMs: number;
}

async function ask(url: string, cookie: string): Promise<Answered> {
  const began = performance.now();
  const answer = await fetch(url, { headers: { accept: "text/html", cookie } });
  const page = await answer.text();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return { page, tookMs: performance.now() - began };
}

async function measure({ base, pid }: House, { path, coldMs }: Address, cookie: string): Promise<Line> {
  const { page } = await ask(`${base}${path}`, cookie);
  const before = processorSecondsOf(pid);
  const tookMs: number[] = [];
  for (let nth = 0; nth < asked; nth += 1) tookMs.push((await ask(`${base}${path}`, cookie)).tookMs);
  const processorMs = ((processorSecondsOf(pid) - before) * 1000) / asked;
  const medianMs = tookMs.toSorted((a, b) => a - b)[Math.floor(asked / 2)] ?? 0;
  return { path, coldMs, medianMs, processorMs, kilobytes: Buffer.byteLength(page) / 1024 };
}

type Address = Pick<Line, "path" | "coldMs">;

/** Every address that is walked: each service's screens and choices, and each page of what is published. */
async function addressesOf({ base }: House, cookie: string): Promise<readonly Address[]> {
  const found: Address[] = [];
  const open = async (path: string): Promise<string> => {
    const { page, tookMs } = await ask(`${base}${path}`, cookie);
    found.push({ path, coldMs: tookMs });
    return page;
  };
  const list = await open("/riverside/reach");
  const services = new Set([...list.matchAll(/href="\/riverside\/reach\/([0-9a-f-]{36})/g)].map(([, id = ""]) => id));
  if (services.size === 0) throw new Error("The list of reach links no service.");
  for (const service of services)
    for (const screen of screens) {
      const path = `/riverside/reach/${service}${screen}`;
      for (const choice of choicesIn(await open(path))) found.push({ path: `${path}${choice}`, coldMs: null });
    }
  for (const page of ["reach/readability", "reach/workforce", ...releases]) await open(`/riverside/${page}`);
  const draft = /href="(\/riverside\/published\/drafts\/[0-9a-f-]{36})/.exec(await open("/riverside/published/drafts"));
  if (draft !== null) await open(draft[1] ?? "");
  return found;
}

const house = await openHouse({ options: ["--demo"] });
try {
  const cookie = await cookieOf(house.base, "commissioner");
  const lines: Line[] = [];
  for (const address of await addressesOf(house, cookie)) lines.push(await measure(house, address, cookie));
  const slowestFirst = lines.toSorted((one, other) => other.medianMs - one.medianMs);
  const over = slowestFirst.filter(({ medianMs, coldMs }) => Math.max(medianMs, coldMs ?? 0) >= wantedMs).length;
  const load = existsSync("/proc/loadavg") ? readFileSync("/proc/loadavg", "utf8").split(" ")[0] : "not known";
  if (process.argv.includes("--json"))
    console.log(JSON.stringify({ asked, wantedMs, over, load, lines }, undefined, 2));
  else {
    for (const { path, coldMs, medianMs, processorMs, kilobytes } of slowestFirst)
      console.log(
        `${medianMs.toFixed(0)} ms (processor ${processorMs.toFixed(0)}${coldMs === null ? "" : `, first of all ${coldMs.toFixed(0)}`}), ${kilobytes.toFixed(0)} kB: ${path}`,
      );
    console.log(
      `${lines.length} pages, ${over} of them at ${wantedMs} ms or more, the first time or in the middle; load ${load}`,
    );
  }
} finally {
  await house.close();
}
