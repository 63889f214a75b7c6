import assert from "node:assert/strict";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import type { BrowserContext, Page } from "playwright-core";
import { outreachWords } from "../../src/areas/outreach/outreach.words.ts";
import { areas } from "../../src/areas.ts";
import { startPlace } from "../../src/db/stage.ts";
import { withPlace } from "../../src/db/transaction.ts";
import { rehearseHost } from "../../src/web/rehearsal-host.ts";
import { cookieFor, signedIn } from "../../src/web/rehearsal-people.ts";
import { noBrowser } from "../browser/index.ts";
import { openProfile } from "../browser/profile.ts";
import type { Profile } from "../browser/profile.ts";
import { inRiverside } from "./in-riverside.ts";
import { walkKitWithoutScripts, walkOutreach } from "./outreach.ts";

// Outreach through many organisations, media and formats; it works in a hall with no signal.
// @practice P09

inRiverside({
  title: "outreach in Riverside",
  each: (demo, way) => {
    test("a champion plans a stall, tells how it went, and small numbers stay hidden", () => walkOutreach(demo(), way));
    test("without scripts the page for halls with no signal says where else to write", () =>
      walkKitWithoutScripts(demo(), way));
  },
});

const passphrase = "four plain words remembered";
const words = outreachWords("en");

type House = Awaited<ReturnType<typeof rehearseHost>>;

const kitAt = (origin: string): string => `${origin}/riverside/outreach/kit?lang=en`;

async function unlock(page: Page): Promise<void> {
  await page.locator("#kit-unlock input").fill(passphrase);
  await page.locator("#kit-unlock button").click();
  await page.locator("#kit-open").waitFor({ state: "visible" });
}

interface Entry {
  readonly form: "counts" | "contact" | "voice" | "hours";
  readonly fields: Readonly<Record<string, string>>;
  readonly isAgreed?: true;
}

async function record(page: Page, { form, fields, isAgreed }: Entry): Promise<void> {
  const asking = page.locator(`#kit-${form}`);
  if (!(await asking.isVisible())) await page.locator(`details:has(#kit-${form}) > summary`).click();
  for (const [name, text] of Object.entries(fields)) await asking.locator(`[name="${name}"]`).fill(text);
  if (isAgreed) await asking.locator('[name="agreed"]').check();
  const before = await page.locator("#kit-waiting li").count();
  await asking.locator("button").click();
  await page.locator("#kit-waiting li").nth(before).waitFor();
}

/** Words that stand in nothing else. */
const secret = (number: number): string => `zephyrine-${number}-ہمیں`;
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const twenty: readonly Entry[] = Array.from({ length: 20 }, (_, number): Entry => {
  const kind = (["counts", "contact", "voice", "hours"] as const)[number % 4] ?? "counts";
  const said = secret(number);
  if (kind === "counts") return { form: kind, fields: { venue: said, met: String(20 + number) } };
  if (kind === "voice") return { form: kind, fields: { words: said }, isAgreed: true };
  if (kind === "hours") return { form: kind, fields: { minutes: "15", words: said } };
  const fields = { name: said, reachBy: `${said} bell`, purpose: `${said} tea`, forgetOn: inAMonth };
  return { form: kind, fields, isAgreed: true };
});

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** What is written down must be found in none of these forms; what browsers keep is UTF-8 or UTF-16. */
const forms = (text: string): readonly Buffer[] => [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")];

async function whereReadable(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await filesUnder(folder)) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    for (const text of texts) if (forms(text).some((form) => bytes.includes(form))) found.push(`${file}: ${text}`);
  }
  return found;
}

const skip = await noBrowser();

void describe("in a hall with no signal", { skip }, () => {
  const opened: { house?: House; origin?: string; placeId?: string; cookie?: string; folder?: string } = {};
  const house = (): House => opened.house ?? assert.fail("The house did not open.");
  before(async () => {
    opened.house = await rehearseHost(areas);
    opened.placeId = await startPlace(house().stage.app, "Riverside");
    const champion = await signedIn(house().stage, {
      placeId: opened.placeId,
      roles: ["champion"],
      name: "Example Champion",
    });
    opened.cookie = await cookieFor(house().stage, champion.loginId);
    opened.origin = (await house().app.listen({ host: "127.0.0.1", port: 0 })).replace("localhost", "127.0.0.1");
    opened.folder = await mkdtemp(path.join(tmpdir(), "outreach-device-"));
  });
  after(async () => {
    await opened.house?.close();
    if (opened.folder !== undefined) await rm(opened.folder, { recursive: true, force: true });
  });

  const open: Profile[] = [];
  after(async () => {
    for (const { kill } of open) await kill();
  });

  const signIn = async (context: BrowserContext): Promise<void> => {
    const [name = "", value = ""] = (opened.cookie ?? "").split(/=(.*)/s);
    await context.addCookies([{ name, value, url: opened.origin ?? "" }]);
  };
  /** How many rows hold one of the recorded words, or are of an entry. */
  const countOf = async (what: "outreach_entry" | "contribution" | "voice" | "outreach_contact"): Promise<number> => {
    const { rows } = await withPlace(house().stage.app, opened.placeId ?? "", (tx) =>
      sql<{ count: number }>`SELECT count(*)::int AS count FROM ${sql.table(what)} t
        WHERE t.place_id = ${opened.placeId ?? ""}::uuid AND (${what} = 'outreach_entry' OR t::text LIKE '%zephyrine-%')`.execute(
        tx,
      ),
    );
    return rows[0]?.count ?? 0;
  };

  test("twenty things are recorded, the browser is killed, and each arrives once; nothing on the disk can be read @practice P09", async () => {
    const { origin = "", folder = "" } = opened;
    const openThere = async (): Promise<Profile> => {
      const profile = await openProfile(folder);
      open.push(profile);
      return profile;
    };

    const first = await openThere();
    await signIn(first.context);
    await first.page.goto(kitAt(origin));
    await first.page.locator("#kit-choose").waitFor({ state: "visible" });
    assert.match(await first.page.locator("#kit-new").innerText(), new RegExp(words.chooseWarning));
    await first.page.locator('#kit-choose [name="passphrase"]').fill(passphrase);
    await first.page.locator('#kit-choose [name="again"]').fill(passphrase);
    await first.page.locator("#kit-choose button").click();
    await first.page.locator("#kit-open").waitFor({ state: "visible" });
    await first.page.evaluate("navigator.serviceWorker.ready");

    await first.context.setOffline(true);
    await first.page.reload();
    await unlock(first.page);
    for (const entry of twenty) await record(first.page, entry);
    assert.match(await first.page.locator("#kit-count").innerText(), /20/);
    await first.kill();

    const texts = [...twenty.map((_entry, number) => secret(number)), "zephyrine", passphrase];
    assert.deepEqual(await whereReadable(folder, texts), [], "readable on the disk after the kill");

    const second = await openThere();
    await second.context.setOffline(true);
    await second.page.goto(kitAt(origin));
    assert.doesNotMatch(await second.page.locator("body").innerText(), /zephyrine|Example Champion/);
    await second.page.locator("#kit-unlock input").fill("another four words here");
    await second.page.locator("#kit-unlock button").click();
    await second.page.getByText(words.wrong).waitFor();
    await unlock(second.page);
    assert.equal(await second.page.locator("#kit-waiting li").count(), 20);

    // Signed out: nothing is lost, and it says what to do.
    await second.context.clearCookies();
    await second.context.setOffline(false);
    await second.page.locator("#kit-send").click();
    await second.page.getByText(words.signedOut).waitFor();
    assert.equal(await second.page.locator("#kit-waiting li").count(), 20);

    await signIn(second.context);
    await second.page.locator("#kit-send").click();
    await second.page.getByText(words.nothingWaits).waitFor();
    await second.page
      .locator("#kit-send")
      .click({ force: true, timeout: 1000 })
      .catch(() => undefined);
    assert.equal(await countOf("outreach_entry"), 20, "each arrived once");
    for (const home of ["contribution", "voice", "outreach_contact"] as const)
      assert.equal(await countOf(home), 5, `${home}: each at its home`);
    await second.kill();
    assert.deepEqual(await whereReadable(folder, texts), [], "readable on the disk after sending");
  });
});
