import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { PartName } from "../../src/demo/cast.ts";
import type { OpenDemo } from "../../e2e/open-demo.ts";
import { visit } from "../../e2e/browser/index.ts";
import { smallPng } from "./small-png.ts";

/** Where the pictures of the guide lie. */
export const album = join(import.meta.dirname, "../../docs/guide/pictures");

const heightMaxPx = 1_600;
const marginPx = 16;

/** One sight of the example place: who looks, where they begin, and what they do before the picture is taken. */
export interface Sight {
  /** The name of the file, without `.png`. */
  readonly name: string;
  readonly as: PartName | "newcomer" | "houseKeeper";
  readonly path: string;
  readonly width?: 320 | 1280;
  readonly language?: "en" | "ur";
  /** The whole page with its frame; otherwise only what is in the middle of it. */
  readonly of?: "page";
  /** The picture begins at the heading or part that matches. */
  readonly from?: string;
  readonly heightPx?: number;
  /** What somebody presses and writes first. */
  readonly before?: (page: Page, demo: OpenDemo) => Promise<void>;
}

const cookieFor = (demo: OpenDemo, who: Sight["as"]): string => {
  if (who === "newcomer") return demo.newcomer;
  return who === "houseKeeper" ? demo.houseKeeper : demo.cookieOf(who);
};

/** The lower edge of the last block that ends above a line, so that no line of writing is cut in two. */
async function lastEdgeAbove(blocks: Locator, line: number): Promise<number> {
  const boxes = await Promise.all((await blocks.all()).map((block) => block.boundingBox()));
  const edges = boxes.flatMap((box) => (box === null || box.height === 0 ? [] : [box.y + box.height]));
  return Math.max(0, ...edges.filter((edge) => edge <= line));
}

/** Takes the picture from the top of the page or of a part, as high as it needs to be and no higher. */
async function shoot(page: Page, sight: Sight): Promise<void> {
  const whole = await page.locator("body").boundingBox();
  const middle = await page.locator("main#maincontent").boundingBox();
  if (whole === null || middle === null) throw new Error(`Nothing to see: ${sight.name}`);
  const frame = sight.of === "page" ? whole : middle;
  const start = sight.from === undefined ? frame : await page.locator(sight.from).first().boundingBox();
  const top = Math.max(0, (start ?? frame).y - (sight.from === undefined ? 0 : marginPx));
  const line = top + (sight.heightPx ?? heightMaxPx) - marginPx;
  const blocks = page.locator("main :is(h1, h2, h3, p, li, tr, fieldset, button, svg, input, summary, dd, caption)");
  const end = frame.y + frame.height <= line ? frame.y + frame.height : await lastEdgeAbove(blocks, line);
  const x = sight.of !== "page" ? Math.max(0, frame.x - marginPx) : 0;
  const width = Math.min(whole.width - x, frame.width + (sight.of !== "page" ? 2 * marginPx : 0));
  const clip = { x, y: top, width, height: Math.ceil(end + marginPx - top) };
  const picture = await page.screenshot({ fullPage: true, clip, animations: "disabled" });
  await writeFile(join(album, `${sight.name}.png`), smallPng(picture));
}

/** Goes there as that person, without scripts, and takes one picture. */
export async function take(demo: OpenDemo, sight: Sight): Promise<void> {
  const opened = await visit(demo.browser, demo.origin, {
    path: sight.path,
    width: sight.width ?? 1280,
    language: sight.language ?? "en",
    scripts: "forbidden",
    reducedMotion: true,
    cookie: cookieFor(demo, sight.as),
  });
  try {
    await sight.before?.(opened.page, demo);
    await shoot(opened.page, sight);
  } finally {
    await opened.close();
  }
}
