import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { areas } from "../src/areas.ts";
import { routesOf } from "../src/web/area.ts";
import { checkPage, noBrowser } from "./browser/index.ts";
import { openHouse, type OpenHouse } from "./open-house.ts";

/** How each address is filled in to be opened, once with something there and once with nothing where that can be. */
const addresses: Readonly<Record<string, readonly { readonly path: string; readonly status?: number }[]>> = {
  "/": [{ path: "/" }],
  "/design": [{ path: "/design" }],
  "/try": [{ path: "/try" }],
  "/try/example": [{ path: "/try/example" }],
  "/try/finding": [
    { path: "/try/finding?figures=example" },
    { path: "/try/finding?figures=example&measure=recovery&reference=everyone&order=size&community=N" },
    { path: "/try/finding?figures=example&measure=deterioration&reference=J" },
    { path: "/try/finding?figures=cut", status: 422 },
  ],
  "/places": [{ path: "/places" }],
  "/places/start": [{ path: "/places/start" }],
  "/{place}": [{ path: "/riverside" }, { path: "/nowhere", status: 404 }],
};

const pages = routesOf(areas).filter(({ method, speaksHtml }) => method === "GET" && speaksHtml);
const wide = process.env["ALONGSIDE_MATRIX"] === "wide";
const skip = await noBrowser();

describe("every page of the app", { skip }, () => {
  const opened: { house?: OpenHouse } = {};
  const house = (): OpenHouse => opened.house ?? assert.fail("The house did not open.");

  before(async () => {
    opened.house = await openHouse();
  });
  after(() => opened.house?.close());

  const startAPlace = async (name: string, slug: string): Promise<void> => {
    const answer = await fetch(`${house().origin}/places`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ name, slug }),
    });
    assert.equal(answer.status, 201, await answer.text());
  };

  test("each page has an address here, so that none is left unopened", () => {
    assert.ok(pages.length >= 8);
    assert.deepEqual(
      pages.map(({ path }) => path).filter((path) => !(path in addresses)),
      [],
    );
  });

  test("the list of places is good with no place in it", async () => {
    for (const width of [320, 1280] as const) {
      const how = { path: "/places", language: "en", width, scripts: "off" } as const;
      assert.deepEqual(await checkPage(house().browser, house().origin, how), []);
    }
  });

  test("a place with a long name, in any script, and many places fit the page", async () => {
    await startAPlace("Riverside", "riverside");
    await startAPlace("دریا کے کنارے کا محلہ", "darya");
    await startAPlace(`Llanfair${"pwllgwyngyll".repeat(9)}`, "llanfair");
    for (let one = 1; one <= 40; one += 1) await startAPlace(`Place number ${one}`, `place-${one}`);
    for (const path of ["/places", "/darya", "/llanfair"]) {
      const how = { path, language: "en", width: 320, scripts: "off" } as const;
      assert.deepEqual(await checkPage(house().browser, house().origin, how), []);
    }
  });

  for (const { path } of pages) {
    for (const address of addresses[path] ?? []) {
      for (const language of ["en", "ur"] as const) {
        test(`${address.path} in ${language}: nothing to mend at 320 and 1280 px, scripts off`, async () => {
          for (const width of [320, 1280] as const) {
            const how = { ...address, language, width, scripts: "off", withoutAxe: width === 1280 } as const;
            assert.deepEqual(await checkPage(house().browser, house().origin, how), []);
          }
        });
      }
    }
  }

  test("every page holds in high contrast, with text twice the size and without motion", { skip: !wide }, async () => {
    for (const address of Object.values(addresses).flat()) {
      const contrast = { ...address, language: "en", width: 320, forcedColours: true, reducedMotion: true } as const;
      const large = { ...address, language: "ur", width: 1280, textPercent: 200, withoutAxe: true } as const;
      assert.deepEqual(await checkPage(house().browser, house().origin, contrast), []);
      assert.deepEqual(await checkPage(house().browser, house().origin, large), []);
    }
  });
});
