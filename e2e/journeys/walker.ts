import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { cast } from "../../src/demo/cast.ts";
import type { PartName } from "../../src/demo/cast.ts";
import { visit } from "../browser/index.ts";
import type { OpenDemo } from "../open-demo.ts";

export interface Way {
  readonly width: 320 | 1280;
  readonly language: "en" | "ur";
}

/** Somebody with a browser that runs no scripts, who reads and presses. */
export interface Walker {
  readonly page: Page;
  /** Opens a page of the menu, as it is at this width. */
  readonly goTo: (href: string) => Promise<void>;
  readonly press: (words: string | RegExp) => Promise<void>;
  /** The page says this; else what it says instead. */
  readonly reads: (words: RegExp) => Promise<void>;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly choose: (name: string, value: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

const main = "main#maincontent";

/** Walks in as somebody made up: the door is the page that lists them, and one press. */
export async function walkInAs(demo: OpenDemo, who: PartName, way: Way): Promise<Walker> {
  const how = { ...way, path: "/walk-in", scripts: "forbidden" } as const;
  const { page, noises, close } = await visit(demo.browser, demo.origin, how);
  const press = (words: string | RegExp): Promise<void> =>
    page
      .locator(main)
      .getByRole("button", { name: words, exact: typeof words === "string" })
      .or(page.locator(main).getByRole("link", { name: words, exact: typeof words === "string" }))
      .first()
      .click();
  await press(cast[who].name);
  assert.equal(new URL(page.url()).pathname, "/riverside/home");
  const menu = way.width === 320 ? ".al-menu--narrow" : ".al-menu--wide";
  return {
    page,
    press,
    goTo: async (href) => {
      const link = page.locator(`${menu} a[href="${href}"]`);
      if (!(await link.isVisible())) await page.locator(`${menu} summary`).click();
      await link.click();
    },
    reads: async (words) => assert.match(await page.locator(main).innerText(), words),
    write: (name, text) => page.locator(`${main} [name="${name}"]`).fill(text),
    choose: async (name, value) => {
      const select = page.locator(`${main} select[name="${name}"]`);
      if ((await select.count()) > 0) await select.selectOption(value);
      else await page.locator(`${main} [name="${name}"][value="${value}"]`).check();
    },
    leave: async () => {
      assert.deepEqual(noises, []);
      await close();
    },
  };
}
