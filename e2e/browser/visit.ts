import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Language } from "../../src/design/index.ts";

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

const contextFor = async (browser: Browser, origin: string, visit: Visit): Promise<BrowserContext> => {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: visit.width, height: visit.width === 320 ? 640 : 900 },
    javaScriptEnabled: visit.scripts !== "forbidden",
    // axe is put into the page by us and must run whatever the page's own policy says.
    bypassCSP: visit.scripts !== "off",
    locale: visit.language,
    ...(visit.forcedColours === true ? { forcedColors: "active" as const } : {}),
    ...(visit.reducedMotion === true ? { reducedMotion: "reduce" as const } : {}),
  });
  const [name, value] = visit.cookie?.split(/=(.*)/s) ?? [];
  if (name !== undefined && value !== undefined) await context.addCookies([{ name, value, url: origin }]);
  return context;
};

const withLanguage = (path: string, language: Language): string => {
  const url = new URL(path, "http://localhost");
  url.searchParams.set("lang", language);
  return url.pathname + url.search;
};

const listen = (page: Page, origin: string): string[] => {
  const noises: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") noises.push(`the console says: ${message.text()}`);
  });
  page.on("pageerror", (error) => noises.push(`a script failed: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:")) noises.push(`asks another host for ${url}`);
  });
  page.on("requestfailed", (request) => {
    // Whoever walks on before a page is whole has asked for it no longer.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") noises.push(`could not get ${request.url()}`);
  });
  return noises;
};

/** Opens a page of the app at a width, in a language, with or without scripts. */
export const visit = async (browser: Browser, origin: string, how: Visit): Promise<Opened> => {
  const context = await contextFor(browser, origin, how);
  const page = await context.newPage();
  const noises = listen(page, origin);
  if (how.scripts === "off") {
    // Only pages carry a policy: what stands under /assets comes as it is, and comes from the browser's own store.
    const isPage = (url: URL): boolean => url.origin === origin && !url.pathname.startsWith("/assets/");
    await page.route(isPage, async (route) => {
      const response = await route.fetch();
      const policy = response.headers()["content-security-policy"] ?? "";
      const parts = policy.split(";").filter((part) => part.trim() !== "" && !part.trim().startsWith("script-src"));
      const headers = { ...response.headers(), "content-security-policy": [...parts, "script-src 'none'"].join(";") };
      await route.fulfill({ response, headers });
    });
  }
  const response = await page.goto(withLanguage(how.path, how.language), { waitUntil: "load" });
  if (how.textPercent === 200) await page.evaluate(`document.documentElement.style.fontSize = "200%"`);
  return {
    page,
    status: response?.status() ?? 0,
    html: (await response?.text()) ?? "",
    noises,
    close: () => context.close(),
  };
};
