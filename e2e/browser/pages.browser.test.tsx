import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { renderToStaticMarkup } from "react-dom/server";
import { designPage } from "../../src/areas/front/design/design.page.tsx";
import { firstPage } from "../../src/areas/front/first/first.page.tsx";
import { type Language, languageCodes, Shell } from "../../src/design/index.ts";
import { checkPage, noBrowser, openBrowser, visit } from "./index.ts";
import { servePages } from "./serve-pages.ts";

const menu = [
  { href: "/try", words: "Who gets help", current: true },
  { href: "/places", words: "Places" },
];

const inShell = (page: ReturnType<typeof designPage>, path: string, language: Language): string =>
  `<!doctype html>${renderToStaticMarkup(
    <Shell
      title={page.title}
      contentLanguage={page.contentLanguage}
      language={language}
      path={path}
      menu={menu}
      place={{ name: "Riverside", slug: "riverside" }}
      notice={<p>Example place. People and events are made up.</p>}
      footer={[{ href: "/design", words: "Design" }]}
      publishedFigures
    >
      {page.main}
    </Shell>,
  )}`;

/** Pages with one fault each, in a good frame: what a check must find, or it is no check. */
const faulty: Readonly<Record<string, { readonly body: string; readonly says: RegExp }>> = {
  "/wide": {
    body: '<div class="al-sample"><svg width="2000" height="5"><desc>wide</desc></svg></div>',
    says: /px wide on a screen/,
  },
  "/styled": { body: '<p style="color: red">Red</p>', says: /no-inline-style/ },
  "/tiny": {
    body: '<div><button type="button" class="al-none"><svg width="2" height="2"></svg></button></div>',
    says: /at least 24 by 24/,
  },
  "/nameless": { body: '<p><input type="text" class="nhsuk-input"></p>', says: /axe label/ },
  "/faint": { body: '<p><font color="#cccccc">Faint</font></p>', says: /axe color-contrast/ },
  "/unread": { body: "<p>\u{E000}\u{E001}</p>", says: /no font here draws/ },
  "/elsewhere": {
    body: '<p><img alt="A picture" src="http://elsewhere.invalid/x.png"></p>',
    says: /asks another host/,
  },
  "/script": { body: "<script>missing()</script>", says: /a script failed/ },
  "/turned": {
    body: '<div class="nhsuk-radios__item" dir="ltr"><label class="nhsuk-label" for="r">Words</label> <input class="nhsuk-radios__input" id="r" type="radio"></div><table dir="rtl"><tr><td class="al-number">12</td><td class="al-number">12</td></tr></table>',
    says: /is not right-aligned/,
  },
  "/twice": { body: '<p id="one">1</p><p id="one">2</p>', says: /no-dup-id/ },
};

const draw = (path: string, language: Language): string | undefined => {
  if (path === "/") return inShell({ ...firstPage(language), contentLanguage: language }, path, language);
  if (path === "/design") return inShell(designPage(language), path, language);
  const fault = faulty[path];
  const page = { title: "A page with a fault", contentLanguage: "en", main: <h1>A page with a fault</h1> } as const;
  return fault === undefined ? undefined : inShell(page, path, language).replace("</h1>", `</h1>${fault.body}`);
};

const skip = await noBrowser();

describe("pages in a real browser", { skip }, () => {
  const opened: { browser?: Browser; origin: string; stop: () => Promise<void> } = { origin: "", stop: async () => {} };
  const browser = (): Browser => opened.browser ?? assert.fail("The browser did not open.");

  before(async () => {
    Object.assign(opened, await servePages(draw), { browser: await openBrowser() });
  });
  after(async () => {
    await opened.browser?.close();
    await opened.stop();
  });

  for (const path of ["/", "/design"]) {
    for (const language of ["en", "ur"] as const) {
      test(`${path} in ${language} can be read, reached and used without scripts, narrow and wide`, async () => {
        const how = { path, language, widths: [320, 1280], scripts: "off" } as const;
        assert.deepEqual(await checkPage(browser(), opened.origin, how), []);
      });
    }
  }

  test("the first page fits a small phone in every language, and every letter can be drawn", async () => {
    for (const language of languageCodes) {
      const how = { path: "/", language, widths: [320] } as const;
      assert.deepEqual(await checkPage(browser(), opened.origin, how), []);
    }
  });

  test("the parts hold in high contrast, with text twice the size and without motion", async () => {
    const how = { path: "/design", language: "ur", widths: [1280], forcedColours: true, reducedMotion: true } as const;
    assert.deepEqual(await checkPage(browser(), opened.origin, how), []);
    const large = { path: "/", language: "en", widths: [1280], textPercent: 200 } as const;
    assert.deepEqual(await checkPage(browser(), opened.origin, large), []);
  });

  for (const [path, { says }] of Object.entries(faulty)) {
    test(`a page with a fault is caught: ${path.slice(1)}`, async () => {
      const found = await checkPage(browser(), opened.origin, { path, language: "en", widths: [320] });
      assert.ok(
        found.some((problem) => says.test(problem)),
        `${says} is not among:\n${found.join("\n")}`,
      );
    });
  }

  test("a page that answers otherwise than expected is caught", async () => {
    const how = { path: "/nowhere", language: "en", widths: [320] } as const;
    assert.match((await checkPage(browser(), opened.origin, how)).join("\n"), /answers 404 instead of 200/);
  });

  test("with scripts forbidden one reaches another language by its own name", async () => {
    const { page, close } = await visit(browser(), opened.origin, {
      path: "/",
      width: 320,
      language: "en",
      scripts: "forbidden",
    });
    await page.locator(".al-languages summary").click();
    await page.getByRole("link", { name: "Cymraeg" }).click();
    assert.equal(await page.getAttribute("html", "lang"), "cy");
    await close();
  });

  test("of the two drawings of a figure one is shown: the wide one on a laptop, the narrow one on a phone", async () => {
    for (const [width, shown, hidden] of [
      [1280, "wide", "narrow"],
      [320, "narrow", "wide"],
    ] as const) {
      const { page, close } = await visit(browser(), opened.origin, { path: "/design", width, language: "ur" });
      assert.equal(await page.locator(`#sample-figure .al-dots__${shown}`).isVisible(), true);
      assert.equal(await page.locator(`#sample-figure .al-dots__${hidden}`).isVisible(), false);
      await close();
    }
  });

  test("right to left, a figure's labels stand right of its axis and its numbers left of it, units under units", async () => {
    const { page, close } = await visit(browser(), opened.origin, { path: "/design", width: 1280, language: "ur" });
    const wide = "#sample-figure .al-dots__wide";
    const boxesOf = async (selector: string) => {
      const found = await page.locator(`${wide} ${selector}`).all();
      return Promise.all(
        found.map(async (one) => (await one.boundingBox()) ?? assert.fail(`${selector} is not shown`)),
      );
    };
    const lines = await boxesOf(".al-interval");
    const labels = await boxesOf(".al-row-label");
    const values = await boxesOf(".al-value");
    const axisLeft = Math.min(...lines.map(({ x }) => x));
    const axisRight = Math.max(...lines.map(({ x, width }) => x + width));
    assert.ok(labels.every(({ x }) => x > axisRight));
    assert.ok(values.every(({ x, width }) => x + width < axisLeft));
    const rightEdges = values.map(({ x, width }) => x + width);
    assert.ok(Math.max(...rightEdges) - Math.min(...rightEdges) < 1.5);
    await close();
  });
});
