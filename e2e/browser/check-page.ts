import type { Browser } from "playwright-core";
import { faultsByAxe } from "./axe.ts";
import { lookInto, looks } from "./in-page.ts";
import { faultsOfMarkup } from "./markup.ts";
import { type Visit, visit } from "./visit.ts";

interface PageCheck extends Visit {
  /** The answer expected; 200 unless told. */
  readonly status?: number;
  /** Leaves axe out: the layout is measured at more widths and in more languages than axe need be run. */
  readonly withoutAxe?: boolean;
}

/**
 * Opens one page of a running app one way and says in words all that is wrong with it: its answer, its HTML, its
 * layout, its direction, its targets, its glyphs, its noises, and what axe finds. An empty list is a good page.
 *
 * `await checkPage(browser, "http://127.0.0.1:3901", { path: "/", width: 320, language: "ur", scripts: "off" })`
 */
export const checkPage = async (browser: Browser, origin: string, check: PageCheck): Promise<readonly string[]> => {
  const expected = check.status ?? 200;
  const opened = await visit(browser, origin, check);
  const { page } = opened;
  try {
    const language = await page.getAttribute("html", "lang");
    const seen: string[] = [];
    for (const look of looks) seen.push(...(await lookInto(page, look)));
    const problems = [
      ...(opened.status === expected ? [] : [`answers ${opened.status} instead of ${expected}`]),
      ...(language === check.language ? [] : [`is in “${language}” and not in “${check.language}”`]),
      ...(await faultsOfMarkup(opened.html)),
      ...seen,
      ...(check.withoutAxe === true ? [] : await faultsByAxe(page)),
      // A refusal that was expected is not a noise.
      ...opened.noises.filter((noise) => expected === 200 || !noise.includes(`status of ${expected}`)),
    ];
    return problems.map((problem) => `${check.path} (${check.language}, ${check.width} px): ${problem}`);
  } finally {
    await opened.close();
  }
};
