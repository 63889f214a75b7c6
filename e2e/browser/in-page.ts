import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";

/**
 * The looks into a page: one plain JavaScript function a file, because they run in the browser and not here. Each
 * answers with sentences about what is wrong.
 */
export const looks = ["overflows", "broken-menu", "small-targets", "wrong-sides", "missing-glyphs"] as const;
type Look = (typeof looks)[number];

const bodyOf = (look: Look): string => {
  const source = readFileSync(new URL(`in-page/${look}.js`, import.meta.url), "utf8");
  return source
    .slice(source.indexOf("export default") + "export default".length)
    .trim()
    .replace(/;$/, "");
};
const bodies = new Map(looks.map((look) => [look, bodyOf(look)]));

const answer = z.object({ told: z.array(z.string()), drawn: z.record(z.string(), z.string()) });

/** Characters each font of a browser was seen to draw: drawing is slow, and what a font can do once it can always do. */
const drawnBy = new WeakMap<Browser, Map<string, string>>();

const drawnIn = (page: Page): Map<string, string> => {
  const browser = page.context().browser();
  const known = (browser === null ? undefined : drawnBy.get(browser)) ?? new Map<string, string>();
  if (browser !== null) drawnBy.set(browser, known);
  return known;
};

/** Runs looks in an opened page, all in one go. */
export const lookInto = async (page: Page, ...which: readonly Look[]): Promise<readonly string[]> => {
  const known = drawnIn(page);
  const asked = which.map((look) => `(${bodies.get(look)})(known, drawn)`).join(", ");
  const before = JSON.stringify(Object.fromEntries(known));
  const said: unknown = await page.evaluate(
    `(() => { const known = ${before}; const drawn = {}; const told = [${asked}].flat(); return { told, drawn }; })()`,
  );
  const { told, drawn } = answer.parse(said);
  for (const [font, characters] of Object.entries(drawn)) known.set(font, (known.get(font) ?? "") + characters);
  return told;
};
