import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { faultsByAxe } from "../../e2e/browser/axe.ts";
import { lookInto, looks } from "../../e2e/browser/in-page.ts";
import { noBrowser, openBrowser } from "../../e2e/browser/index.ts";
import { reachCommand } from "../../src/areas/reach/index.ts";
import { reachPage, type ReachPage } from "./reach-page.ts";
import { createHash as createHashHere } from "./reach/sha256.ts";

const published = join(import.meta.dirname, "../../../shared/data");
const census = join(published, "population/nomis-layout-ts021-ltla-2021.csv");
const annual = join(published, "talking-therapies/annual-2019-20-by-ethnicity.csv");
const noPublished = existsSync(census) && existsSync(annual) ? false : "the published files are not beside this clone";

const people = `area,area name,community,population
E00000001,Littleton,White British,60000
E00000001,Littleton,Pakistani,5000
E00000001,Littleton,Chinese,1000
E00000002,Largeton,White British,90000
`;
const seen = `organisation type,organisation,organisation name,period,community,referrals
Provider,RXX,“Littleton” Listening,2025-26,White British,900
Provider,RXX,“Littleton” Listening,2025-26,Pakistani,42
Provider,RXX,“Littleton” Listening,2025-26,Chinese,3
Provider,RXX,“Littleton” Listening,2025-26,Not known,62
Provider,RYY,Largeton Listening,2025-26,White British,500
`;

let folder = "";
let made: ReachPage = { html: "", from: [] };

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "alongside-offline-"));
  await writeFile(join(folder, "people.csv"), people);
  await writeFile(join(folder, "seen.csv"), seen);
  await writeFile(join(folder, "page.csv"), "<!doctype html><html><body>Not found</body></html>");
  made = await reachPage();
  await writeFile(join(folder, "alongside-reach.html"), made.html);
});

after(() => rm(folder, { recursive: true, force: true }));

const told = async (...args: readonly string[]): Promise<string> => {
  const said: string[] = [];
  const keep = (text: string): void => void said.push(text);
  await reachCommand(args, { folder, out: keep, err: keep });
  return said.join("");
};

/** The page opened from the disk, without a network; what it says that a quiet page would not is kept. */
const opened = async (browser: Browser, how: { readonly locale?: string; readonly width?: number } = {}) => {
  const { locale = "en-GB", width = 1280 } = how;
  const context = await browser.newContext({ offline: true, locale, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const noises: string[] = [];
  page.on("console", (message) => noises.push(message.text()));
  page.on("pageerror", (error) => noises.push(error.message));
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) noises.push(`asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(join(folder, "alongside-reach.html")).href);
  return { page, noises };
};

const choose = async (page: Page, population: string, activity: string): Promise<void> => {
  await page.setInputFiles("input[name=population]", population);
  await page.setInputFiles("input[name=activity]", activity);
  await page.click("form button");
};

const downloaded = async (page: Page, link: RegExp): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: link }).click()]);
  return readFile(await download.path(), "utf8");
};

describe("the page that does the work of alongside reach for somebody who may install nothing", () => {
  it("is one file under 1 MB, allowed to ask nobody for anything, with no part of a server in it", () => {
    assert.ok(Buffer.byteLength(made.html) < 1_000_000, `${Buffer.byteLength(made.html)} bytes`);
    const head = made.html.replace(/<(style|script)>.*?<\/\1>/gs, "<$1>");
    assert.match(head, /http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-/);
    assert.doesNotMatch(head, /stylesheet|src=/);
    const server = made.from.filter((path) =>
      /^src\/(db|web|jobs|sign-in|post)\/|\.store\.ts|duckdb|\/pg\//.test(path),
    );
    assert.deepEqual(server, []);
    assert.ok(made.from.includes("src/areas/reach/finding.rules.ts"), "the product's own rules");
    assert.ok(made.from.includes("src/disclosure/release-table.ts"), "the product's own gate");
  });

  it("says the same fingerprint of a file as Node", () => {
    const long = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256);
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 5000]) {
      const bytes = long.subarray(0, length);
      const here = createHashHere();
      here.update(bytes.subarray(0, 40));
      here.update(bytes.subarray(40));
      assert.equal(here.digest(), createHash("sha256").update(bytes).digest("hex"), `${length} bytes`);
    }
  });
});

describe("the page in a browser without a network", { skip: await noBrowser() }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  it("asks which area and service are meant, hides what the command hides, and gives the same figures", async () => {
    const { page, noises } = await opened(browser);
    await choose(page, join(folder, "people.csv"), join(folder, "seen.csv"));
    await page.selectOption("select[name=area]", "E00000001");
    await page.selectOption("select[name=organisation]", { label: "“Littleton” Listening (Provider RXX)" });
    await page.click("form button");
    await page.waitForSelector("h1:has-text('Pakistani')");
    const asked = ["--population", "people.csv", "--activity", "seen.csv", "--area", "E00000001"];
    const command = await told(...asked, "--organisation", "RXX", "--json");
    assert.match(command, /"suppressed"/);
    assert.equal(await downloaded(page, /JSON/), command);
    assert.match(await downloaded(page, /CSV/), /^\uFEFFarea_code,.*\r\nE00000001,Littleton,Provider,RXX,/);
    await page.click("a:text-is('Everyone')");
    await page.waitForURL(/reference=everyone/);
    const everyone = await told(...asked, "--organisation", "RXX", "--reference", "everyone", "--json");
    assert.equal(await downloaded(page, /JSON/), everyone);
    // The figures are in the address: the page comes back without the files.
    const title = await page.title();
    await page.reload();
    assert.equal(await page.title(), title);
    assert.deepEqual(noises, []);
  });

  it("gives the same as the command from the published files of a whole country", { skip: noPublished }, async () => {
    const { page, noises } = await opened(browser);
    await page.click("summary:has-text('I already know')");
    await page.fill("input[name=area]", "Wandsworth");
    await page.fill("input[name=organisation]", "CCG:08X");
    await choose(page, census, annual);
    await page.waitForURL(/figures=/);
    const asked = ["--area", "Wandsworth", "--organisation", "CCG:08X", "--json"];
    assert.equal(await downloaded(page, /JSON/), await told("--population", census, "--activity", annual, ...asked));
    assert.deepEqual(noises, []);
  });

  it("refuses what the command refuses, in the same words, and says that both boxes are empty again", async () => {
    const { page } = await opened(browser);
    await choose(page, join(folder, "people.csv"), join(folder, "page.csv"));
    const summary = await page.waitForSelector(".nhsuk-error-summary li");
    const command = await told("--population", "people.csv", "--activity", "page.csv");
    assert.equal(command, `activity: ${await summary.textContent()}\n`);
    assert.match(await page.title(), /^Error: /);
    assert.ok(await page.isVisible("text=Your browser has emptied both boxes"));
  });

  it("explains every number without the internet, and finds its way back", async () => {
    const { page, noises } = await opened(browser);
    await page.click("text=Show the example");
    await page.locator("a[href='#/about/methods/crude-rate']").first().click();
    await page.waitForSelector("h1:has-text('Crude rate')");
    assert.ok(await page.isVisible("h2:has-text('When it misleads')"));
    await page.goBack();
    await page.waitForSelector("h1:has-text('White British')");
    assert.deepEqual(noises, []);
  });

  it("can be read on a small phone and heard, in English and in Urdu", async () => {
    for (const [locale, language, direction] of [
      ["en-GB", "en", "ltr"],
      ["ur-PK", "ur", "rtl"],
    ] as const) {
      const { page, noises } = await opened(browser, { locale, width: 320 });
      for (const address of ["/", "/try/example"]) {
        await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
        await page.waitForSelector(address === "/" ? "form" : ".al-glance");
        assert.equal(await page.getAttribute("html", "lang"), language);
        assert.equal(await page.getAttribute("html", "dir"), direction);
        // What stands on a finding's page is looked at where the product shows it; here, that it fits and runs rightly.
        const faults = address === "/" ? [...(await faultsByAxe(page))] : [];
        for (const look of address === "/" ? looks : (["overflows", "wrong-sides"] as const)) {
          faults.push(...(await lookInto(page, look)));
        }
        assert.deepEqual(faults, [], `${address} in ${language}`);
      }
      assert.deepEqual(noises, []);
    }
  });
});
