import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { areas, onlyInDemo } from "../src/areas.ts";
import { partNames } from "../src/demo/cast.ts";
import { routesOf } from "../src/web/area.ts";
import { checkPage, noBrowser } from "./browser/index.ts";
import { findThings, withThings } from "./example-things.ts";
import type { Things } from "./example-things.ts";
import { openDemo, type OpenDemo } from "./open-demo.ts";

interface Address {
  readonly path: string;
  readonly status?: number;
}

/** Pages whose address needs more than names, or that answer something else than 200 where they are good. */
const special: Readonly<Record<string, readonly Address[]>> = {
  "/try/finding": [
    { path: "/try/finding?figures=example" },
    { path: "/try/finding?figures=example&measure=recovery&reference=everyone&order=size&community=N" },
    { path: "/try/finding?figures=example&measure=deterioration&reference=J" },
    { path: "/try/finding?figures=cut", status: 422 },
  ],
  "/{place}": [{ path: "/riverside" }, { path: "/emptyside" }, { path: "/nowhere", status: 404 }],
  "/{place}/proposals/new": [{ path: "/riverside/proposals/new?kind=silence-limit-days" }],
  "/{place}/invitation": [
    { path: "/riverside/invitation?token={token}" },
    { path: `/riverside/invitation?token=${"x".repeat(40)}`, status: 404 },
  ],
  "/{place}/search": [
    { path: "/riverside/search" },
    { path: "/riverside/search?q=Kashmiri" },
    { path: "/riverside/search?q=zzzzz" },
  ],
};

/** axe looks at the narrow ones; the layout is measured at all. */
const ways = [
  { width: 320, language: "en" },
  { width: 320, language: "ur" },
  { width: 1280, language: "en" },
  { width: 1280, language: "ur" },
] as const;
const waysWithNothing = [
  { width: 320, language: "en" },
  { width: 1280, language: "ur" },
] as const;

const pages = routesOf([...areas, ...onlyInDemo]).filter(({ method, speaksHtml }) => method === "GET" && speaksHtml);
const wide = process.env["ALONGSIDE_MATRIX"] === "wide";
const skip = await noBrowser();

describe("every page of the app", { skip }, () => {
  const opened: { demo?: OpenDemo; things?: Things } = {};
  const demo = (): OpenDemo => opened.demo ?? assert.fail("The house did not open.");
  const things = (): Things => opened.things ?? assert.fail("The example place was not read.");

  before(async () => {
    opened.demo = await openDemo();
    opened.things = await findThings(opened.demo);
  });
  after(() => opened.demo?.close());

  /** Somebody who may: nobody at all where everyone may, else the first of the made-up people. */
  const cookieThatMay = async ({ path, status = 200 }: Address): Promise<string | undefined> => {
    if (path.startsWith("/emptyside")) return demo().newcomer;
    for (const cookie of ["", ...partNames.map((who) => demo().cookieOf(who)), demo().houseKeeper]) {
      const headers = { accept: "text/html", cookie };
      const answer = await fetch(demo().origin + path, { headers, redirect: "manual" });
      await answer.arrayBuffer();
      const isSeen = answer.status === status || (status === 200 && answer.status === 303);
      if (isSeen) return cookie;
    }
    return undefined;
  };

  const addressesOf = (pattern: string): readonly Address[] => {
    const listed = special[pattern];
    if (listed !== undefined)
      return listed.map((address) => ({ ...address, path: withThings(address.path, things()) ?? address.path }));
    const filled = withThings(pattern, things());
    assert.ok(filled !== undefined, `The example place has nothing to open ${pattern} with: add it to its story.`);
    const onlyPlace = /^\/\{place\}[^{}]*$/.test(pattern);
    return [{ path: filled }, ...(onlyPlace ? [{ path: pattern.replace("{place}", "emptyside") }] : [])];
  };

  for (const { path: pattern } of pages) {
    test(`${pattern}: nothing to mend, with something there and with nothing, in two languages and two widths`, async () => {
      const faults: string[] = [];
      for (const address of addressesOf(pattern)) {
        const cookie = await cookieThatMay(address);
        assert.ok(cookie !== undefined, `Nobody of the example place may open ${address.path}.`);
        const isEmpty = address.path.startsWith("/emptyside");
        for (const { width, language } of isEmpty ? waysWithNothing : ways) {
          const how = { ...address, cookie, language, width, scripts: "off", withoutAxe: width === 1280 } as const;
          faults.push(...(await checkPage(demo().browser, demo().origin, how)));
        }
      }
      assert.deepEqual(faults, []);
    });
  }

  test("every page holds in high contrast, with text twice the size and without motion", { skip: !wide }, async () => {
    for (const address of pages.flatMap(({ path }) => addressesOf(path))) {
      const cookie = (await cookieThatMay(address)) ?? "";
      const contrast = { ...address, cookie, language: "en", width: 320, forcedColours: true } as const;
      const large = { ...address, cookie, language: "ur", width: 1280, textPercent: 200, withoutAxe: true } as const;
      assert.deepEqual(await checkPage(demo().browser, demo().origin, { ...contrast, reducedMotion: true }), []);
      assert.deepEqual(await checkPage(demo().browser, demo().origin, large), []);
    }
  });
});
