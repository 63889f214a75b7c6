import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { z } from "zod";

const source = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const violations = z.array(z.object({ id: z.string(), help: z.string(), targets: z.array(z.string()) }));

/** What axe finds under WCAG 2.2 AA and its own best practice. It needs a context in which scripts can run. */
export const faultsByAxe = async (page: Page): Promise<readonly string[]> => {
  // Evaluated, not added as a tag: the page's own policy forbids tags, and is part of what is tested.
  await page.evaluate(await readFile(source, "utf8"));
  const text: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => ({ id, help, targets: nodes.slice(0, 3).map(({ target }) => String(target)) })))`,
  );
  return violations.parse(text).map(({ id, help, targets }) => `${help} [axe ${id}] at ${targets.join("; ")}`);
};
