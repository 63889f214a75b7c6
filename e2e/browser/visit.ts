import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Language } from "../../src/design/index.ts";
import { askWithoutScripts, forbidsScripts } from "./without-scripts.ts";

export interface Visit {
  /** The page, as people see it in the address bar. */
  readonly path: string;
  /** 320 is a small phone, 1280 a laptop. */
  readonly width: 320 | 1280;
  readonly language: Language;
  /**
   * `off` answers every page with `script-src 'none'`, as a browser without scripts would have it, while checks can
   * still look into the page; a context with scripts switched off for good is for journeys: `scripts: "forbidden"`.
   */
  readonly scripts?: "on" | "off" | "forbidden";
  /** `active` as Windows' high contrast; 200% text; no motion: the wider matrix. */
  readonly forcedColours?: boolean;
  /** Of somebody who has signed in: `name=value`. */
  readonly cookie?: string;
  readonly textPercent?: 100 | 200;
  readonly reducedMotion?: boolean;
}

/** A page that was opened, and what happened while it was: everything a quiet page would not have done. */
interface Opened {
  readonly page: Page;
  readonly status: number;
  /** The HTML as the server sent it, before a browser mended it. */
  readonly html: string;
  /** Console errors, failed requests and requests to other hosts, in words. */
  readonly noises: readonly string[];
  readonly close: () => Promise<void>;
}

const contextFor = (browser: Browser, origin: string, visit: Visit): Promise<BrowserContext> =>
  browser.newContext({
    baseURL: origin,
    javaScriptEnabled: visit.scripts !== "forbidden",
    // axe is put into the page by us and must run whatever the page's own policy says.
    bypassCSP: visit.scripts !== "off",
    locale: visit.language,
    ...(visit.scripts === "off" ? { extraHTTPHeaders: askWithoutScripts } : {}),
  });

/** How somebody sees what is sent to all in the same shape. */
export type Seeing = Pick<Visit, "width" | "forcedColours" | "reducedMotion" | "textPercent">;

const seeAt = async (page: Page, { width, forcedColours = false, reducedMotion = false }: Seeing): Promise<void> => {
  await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
  await page.emulateMedia({
    forcedColors: forcedColours ? "active" : "none",
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
  });
};

const enlargeText = async (page: Page, { textPercent = 100 }: Seeing): Promise<void> =>
  page.evaluate(`document.documentElement.style.fontSize = ${textPercent === 200 ? '"200%"' : '""'}`);

/** The same page seen otherwise, as when a person turns their phone or asks for high contrast: nothing is sent again. */
export const seeOtherwise = async (page: Page, how: Seeing): Promise<void> => {
  await seeAt(page, how);
  await enlargeText(page, how);
};

/** Pages of a browser that nobody looks at just now, by what their context was made for. */
const resting = new WeakMap<Browser, Map<string, Page[]>>();

interface Lent {
  readonly page: Page;
  readonly giveBack: () => Promise<void>;
}

/**
 * A page to look into. Where no script runs that could leave anything behind, it is lent: a new one would start a
 * process of its own and read style sheet and fonts again, which takes longer than all the looking. It comes back
 * without cookies, so that nobody is taken for the one before. It is not emptied first: that is another process too.
 */
const lend = async (browser: Browser, origin: string, visit: Visit): Promise<Lent> => {
  if (visit.scripts !== "off") {
    const page = await (await contextFor(browser, origin, visit)).newPage();
    return { page, giveBack: () => page.context().close() };
  }
  const kind = `${origin} ${visit.language}`;
  const rested = resting.get(browser) ?? new Map<string, Page[]>();
  resting.set(browser, rested);
  const waiting = rested.get(kind) ?? [];
  rested.set(kind, waiting);
  const page = waiting.pop() ?? (await (await contextFor(browser, origin, visit)).newPage());
  const giveBack = async (): Promise<void> => {
    for (const kindOfNoise of ["console", "pageerror", "request", "requestfailed"])
      page.removeAllListeners(kindOfNoise);
    await page.context().clearCookies();
    waiting.push(page);
  };
  return { page, giveBack };
};

const withLanguage = (path: string, language: Language): string => {
  const url = new URL(path, "http://localhost");
  url.searchParams.set("lang", language);
  return url.pathname + url.search;
};

/** Where scripts are off, a script that the page names is refused because of it: nothing the page could mend. */
const isRefusedScript = (how: Visit, message: string): boolean =>
  how.scripts === "off" && message.startsWith("Loading the script") && message.includes("script-src 'none'");

const listen = (page: Page, origin: string, how: Visit): string[] => {
  const noises: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !isRefusedScript(how, message.text()))
      noises.push(`the console says: ${message.text()}`);
  });
  page.on("pageerror", (error) => noises.push(`a script failed: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:")) noises.push(`asks another host for ${url}`);
  });
  page.on("requestfailed", (request) => {
    if (how.scripts === "off" && request.resourceType() === "script") return;
    // Whoever walks on before a page is whole has asked for it no longer.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") noises.push(`could not get ${request.url()}`);
  });
  return noises;
};

/** Opens a page of the app at a width, in a language, with or without scripts. */
export const visit = async (browser: Browser, origin: string, how: Visit): Promise<Opened> => {
  const { page, giveBack } = await lend(browser, origin, how);
  const [name, value] = how.cookie?.split(/=(.*)/s) ?? [];
  if (name !== undefined && value !== undefined) await page.context().addCookies([{ name, value, url: origin }]);
  await seeAt(page, how);
  const noises = listen(page, origin, how);
  const response = await page.goto(withLanguage(how.path, how.language), { waitUntil: "load" });
  if (how.scripts === "off" && !forbidsScripts(response?.headers()["content-security-policy"]))
    noises.push("was asked for without scripts and may run them");
  if (how.textPercent === 200) await enlargeText(page, how);
  return {
    page,
    status: response?.status() ?? 0,
    html: (await response?.text()) ?? "",
    noises,
    close: giveBack,
  };
};
