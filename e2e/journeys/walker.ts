import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { cast } from "../../src/demo/cast.ts";
import type { PartName } from "../../src/demo/cast.ts";
import { visit } from "../browser/index.ts";
import type { OpenDemo } from "../open-demo.ts";

export interface Way {
  readonly width: 320 | 1280;
  readonly language: "en" | "ur";
  /** Which of the ways it is, from 1: each walk writes something of its own. */
  readonly number: number;
}

/** Somebody with a browser that runs no scripts, who reads and presses. */
export interface Walker {
  readonly page: Page;
  /** Opens a page of the menu, as it is at this width. */
  readonly goTo: (href: string) => Promise<void>;
  /** Opens an address that they were told, or kept. */
  readonly open: (path: string) => Promise<void>;
  readonly press: (words: string | RegExp) => Promise<void>;
  /** Loads the page once more. A page that waits for something loads itself again too, now and then in between. */
  readonly again: () => Promise<void>;
  /** Follows the first link in the page that leads there. */
  readonly follow: (href: string) => Promise<void>;
  /** Opens everything that is folded in the page. */
  readonly unfold: () => Promise<void>;
  /** The page says this; else what it says instead. */
  readonly reads: (words: RegExp) => Promise<void>;
  readonly write: (fields: Readonly<Record<string, string>>) => Promise<void>;
  readonly choose: (name: string, value: string) => Promise<void>;
  /** What a link of the page gives to keep: its text, and as what it is sent. */
  readonly takes: (href: string) => Promise<string>;
  readonly leave: () => Promise<void>;
}

const main = "main#maincontent";

/** Opens a browser on the first page, as somebody nobody knows, or with what signs them in. */
export async function comeTo(demo: OpenDemo, way: Way, cookie?: string): Promise<Walker> {
  const how = { width: way.width, language: way.language, path: "/", scripts: "forbidden" } as const;
  const opened = await visit(demo.browser, demo.origin, { ...how, ...(cookie === undefined ? {} : { cookie }) });
  const { page, noises, close } = opened;
  const menu = way.width === 320 ? ".al-menu--narrow" : ".al-menu--wide";
  const named = (words: string | RegExp) => ({ name: words, exact: typeof words === "string" });
  const inMain = page.locator(main);
  return {
    page,
    open: async (path) => void (await page.goto(demo.origin + path)),
    press: (words) =>
      inMain
        .getByRole("button", named(words))
        .or(inMain.getByRole("link", named(words)))
        .first()
        .click(),
    again: async () => {
      const address = page.url();
      // Cut short by the page's own turn to load: once the work is done it has none left.
      await page.goto(address).catch(() => page.goto(address));
    },
    follow: async (href) => {
      const link = page.locator(`${main} a[href*="${href}"]`).first();
      const fold = link.locator("xpath=ancestor::details[not(@open)]/summary");
      // What waits without haste is folded where there is much of it.
      if ((await fold.count()) > 0) await fold.first().click();
      await link.click();
    },
    goTo: async (href) => {
      const link = page.locator(`${menu} a[href="${href}"]`);
      if (!(await link.isVisible())) await page.locator(`${menu} details:has(a[href="${href}"]) > summary`).click();
      await link.click();
    },
    unfold: async () => {
      const folded = page.locator(`${main} details:not([open]) > summary`);
      while ((await folded.count()) > 0) await folded.first().click();
    },
    reads: async (words) => assert.match(await inMain.innerText(), words),
    write: async (fields) => {
      for (const [name, text] of Object.entries(fields)) await page.locator(`${main} [name="${name}"]`).fill(text);
    },
    choose: async (name, value) => {
      const select = page.locator(`${main} select[name="${name}"]`);
      if ((await select.count()) > 0) await select.selectOption(value);
      else await page.locator(`${main} [name="${name}"][value="${value}"]`).check();
    },
    takes: async (href) => {
      const address = await page.locator(`${main} a[href*="${href}"]`).first().getAttribute("href");
      const answer = await page.context().request.get(new URL(address ?? "", page.url()).href);
      assert.equal(answer.status(), 200);
      assert.match(answer.headers()["content-disposition"] ?? "", /^attachment/);
      return answer.text();
    },
    leave: async () => {
      // What somebody may not do, or must put right, is refused on purpose: the walk reads how.
      assert.deepEqual(
        noises.filter((noise) => !/status of (403|409|422)/.test(noise)),
        [],
      );
      await close();
    },
  };
}

/** Walks in as somebody made up: from the first page to the door that lists them, and one press. */
export async function walkInAs(demo: OpenDemo, who: PartName, way: Way): Promise<Walker> {
  const walker = await comeTo(demo, way);
  await walker.goTo("/walk-in");
  await walker.press(cast[who].name);
  assert.equal(new URL(walker.page.url()).pathname, "/riverside/home");
  return walker;
}
