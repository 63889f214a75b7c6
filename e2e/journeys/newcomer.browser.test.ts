import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { noBrowser, visit } from "../browser/index.ts";
import { openHouse, type OpenHouse } from "../open-house.ts";

// Journey 1: from the first page to "which communities is this service not reaching?" on one's own two files.
// @practice P03

const shared = join(import.meta.dirname, "../../../shared/data");
const population = join(shared, "population/nomis-layout-ts021-ltla-2021.csv");
const activity = join(shared, "talking-therapies/annual-2019-20-by-ethnicity.csv");
const noFiles = existsSync(population) && existsSync(activity) ? false : "the two published files are not at ../shared";

/** What a journey costs the person who makes it. */
interface Cost {
  pages: number;
  answers: number;
  taps: number;
  characters: number;
}

const skip = await noBrowser();

describe("a newcomer with two files", { skip }, () => {
  const opened: { house?: OpenHouse } = {};
  const house = (): OpenHouse => opened.house ?? assert.fail("The house did not open.");
  before(async () => {
    opened.house = await openHouse();
  });
  after(() => opened.house?.close());

  const arrive = async (): Promise<{
    readonly page: Page;
    readonly cost: Cost;
    readonly leave: () => Promise<void>;
  }> => {
    const how = { path: "/", width: 320, language: "en", scripts: "forbidden" } as const;
    const { page, close } = await visit(house().browser, house().origin, how);
    const cost: Cost = { pages: 1, answers: 0, taps: 0, characters: 0 };
    page.on("response", (response) => {
      const isPage = response.request().isNavigationRequest() && response.status() !== 303;
      if (isPage) cost.pages += 1;
    });
    return { page, cost, leave: close };
  };

  test("sees on a small phone, without scripts, which communities are not reached", { skip: noFiles }, async () => {
    const { page, cost, leave } = await arrive();
    const tap = async (name: string | RegExp): Promise<void> => {
      cost.taps += 1;
      await page.getByRole("button", { name }).or(page.getByRole("link", { name })).first().click();
    };
    const give = async (label: string, file: string): Promise<void> => {
      cost.answers += 1;
      cost.taps += 2;
      await page.getByLabel(label).setInputFiles(file);
    };
    const choose = async (label: string, value: string): Promise<void> => {
      cost.answers += 1;
      cost.taps += 2;
      await page.getByLabel(label, { exact: true }).selectOption(value);
    };
    await tap(/See who is not reached/);
    await give("Who lives in the area", population);
    await give("Who came to the service", activity);
    await tap("Read the two files");
    assert.match(await page.locator("main").innerText(), /331 areas/);
    await choose("Area", "E09000032");
    await choose("Organisation", "CCG:08X");
    await tap("Show who is not reached");

    const words = await page.locator("main").innerText();
    assert.match(words, /650 \(5%\) of unknown ethnicity/);
    assert.match(
      words,
      /Pakistani: 121 fewer than expected \(82 to 156\), about three-quarters as often as White British/,
    );
    assert.match(words, /Any other White background: 376 fewer than expected/);
    assert.match(words, /sum of Other White, Gypsy or Irish Traveller, Roma/);
    assert.ok(cost.pages <= 12, `${cost.pages} pages`);
    assert.ok(cost.answers <= 6, `${cost.answers} answers`);
    assert.ok(cost.taps <= 25, `${cost.taps} taps`);
    assert.ok(cost.characters <= 40, `${cost.characters} characters`);
    assert.deepEqual(cost, { pages: 4, answers: 4, taps: 11, characters: 0 });

    await page.getByRole("link", { name: "Pakistani", exact: true }).click();
    assert.match(
      await page.locator("h1").innerText(),
      /^Pakistani residents were referred about three.quarters as often/,
    );
    const said = await page.locator("main").innerText();
    assert.match(
      said,
      /vanish if 121 of the 650 referrals of unknown ethnicity \(19%\) were Pakistani; among those known it is 3%/,
    );
    await leave();
  });

  test("who mistypes the area is shown what there is, and keeps the two files", { skip: noFiles }, async () => {
    const { page, leave } = await arrive();
    await page.goto(`${house().origin}/try`);
    await page.getByLabel("Who lives in the area").setInputFiles(population);
    await page.getByLabel("Who came to the service").setInputFiles(activity);
    await page.getByText("I already know the area").click();
    await page.getByLabel("Area", { exact: true }).fill("Wandsworthy");
    await page.getByLabel("Organisation", { exact: true }).fill("08X");
    await page.getByRole("button", { name: "Read the two files" }).click();
    assert.match(await page.locator(".nhsuk-error-summary").innerText(), /no area “Wandsworthy”/);
    await page.getByLabel("Area", { exact: true }).selectOption("E09000032");
    await page.getByLabel("Organisation", { exact: true }).selectOption("CCG:08X");
    await page.getByRole("button", { name: "Show who is not reached" }).click();
    assert.match(await page.locator("main").innerText(), /Pakistani: 121 fewer than expected/);
    await leave();
  });

  test("is told which box is empty and keeps going", async () => {
    const { page, leave } = await arrive();
    await page.getByRole("link", { name: /See who is not reached/ }).click();
    await page.getByRole("button", { name: "Read the two files" }).click();
    assert.match(await page.title(), /^Error: /);
    assert.match(
      await page.locator(".nhsuk-error-summary").innerText(),
      /Choose the file that says who lives in the area/,
    );
    await leave();
  });

  test("without files reaches the example in two taps, and its CSV carries its sources", async () => {
    const { page, cost, leave } = await arrive();
    await page.getByRole("link", { name: /example/ }).click();
    assert.match(page.url(), /\/try\/finding\?figures=example/);
    assert.equal(cost.pages, 2);
    const csv = await fetch(`${house().origin}/try/finding?figures=example&as=csv`);
    const text = await csv.text();
    assert.match(String(csv.headers.get("content-disposition")), /attachment/);
    assert.match(text, /Pakistani,J,12249,345,343,347,value,28\.16/);
    assert.match(text, /Open Government Licence/);
    await leave();
  });
});
