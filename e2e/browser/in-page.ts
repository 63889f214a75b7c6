import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { z } from "zod";

/**
 * The looks into a page: one plain JavaScript function a file, because they run in the browser and not here. Each
 * answers with sentences about what is wrong.
 */
export const looks = ["overflows", "broken-menu", "small-targets", "wrong-sides", "missing-glyphs"] as const;

const sentences = z.array(z.string());

/** Runs one look in an opened page. */
export const lookInto = async (page: Page, look: (typeof looks)[number]): Promise<readonly string[]> => {
  const source = await readFile(new URL(`in-page/${look}.js`, import.meta.url), "utf8");
  const body = source.slice(source.indexOf("() =>")).trimEnd().replace(/;$/, "");
  const answer: unknown = await page.evaluate(`(${body})()`);
  return sentences.parse(answer);
};
