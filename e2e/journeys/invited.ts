import assert from "node:assert/strict";
import { codeFor } from "../../src/web/rehearsal-browser.ts";
import type { OpenDemo } from "../open-demo.ts";
import { guestOf } from "./keeper.ts";
import { comeTo } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

const password = "lantern orchard ferry";

/** Somebody who was invited as an analyst: from the letter to their own login, and out again for good. */
export async function walkAsInvited(demo: OpenDemo, way: Way): Promise<void> {
  const guest = await comeTo(demo, way);
  await accept(guest, demo, way);
  await proveTwice(guest, way);
  await closeLogin(guest, way);
  await guest.leave();
}

/** No mail server is set up, so whoever looks after the house hands on the link of the newest letter to the guest. */
async function linkFor(demo: OpenDemo, way: Way, subject: RegExp): Promise<string> {
  const keeper = await comeTo(demo, way, demo.houseKeeper);
  await keeper.open("/settings");
  await keeper.press("See letters that have not been sent");
  const row = keeper.page
    .locator("main tr")
    .filter({ hasText: guestOf(way) })
    .filter({ hasText: subject })
    .first();
  await row.locator("a").click();
  const link = await keeper.page.locator("main code").first().innerText();
  await keeper.leave();
  return link;
}

async function accept({ page, press, reads, open }: Walker, demo: OpenDemo, way: Way): Promise<void> {
  await page.goto(await linkFor(demo, way, /invited/));
  await reads(/What you would do[\s\S]*analyst/);
  await press("Send me a link to sign in");
  await reads(/A letter with a link to sign in is on its way/);
  await page.goto(await linkFor(demo, way, /sign in|invited to Alongside/));
  await press("Sign in");
  await press("Yes, I want to join");
  await open("/riverside/home");
  await reads(/Your role|analyst/);
}

/** A password, and for the role of an analyst a second proof: then out, and in again by both. */
async function proveTwice({ page, press, reads, write, open }: Walker, way: Way): Promise<void> {
  await open("/settings");
  await page.locator('main a[href="/settings/password"]').click();
  await write({ password });
  await press("Keep this password");
  await open("/riverside/datasets/new");
  await press("Set up your second proof");
  await write({ password });
  await press("Set it up");
  await reads(/1\. Put this key into your app[\s\S]*recovery codes/);
  await page.locator("main svg.al-qr-code").waitFor();
  const key = (await page.locator("main code").first().innerText()).trim();
  await write({ code: codeFor(key, new Date()) });
  await press("Switch it on");
  await reads(/It is on/);

  await page.locator(".al-account summary").click();
  await page.locator(".al-account__out").click();
  await write({ email: guestOf(way), password: "not it at all" });
  await press("Sign in");
  await reads(/email|password/);
  await write({ email: guestOf(way), password });
  await press("Sign in");
  await reads(/Prove it once more/);
  await write({ code: codeFor(key, new Date(Date.now() + 30_000)) });
  await press("Come in");
  await open("/riverside/home");
  await reads(/You are here as an analyst/);
  await open("/devices");
  await reads(/This device/);
}

async function closeLogin({ page, press, reads, write, open, choose }: Walker, way: Way): Promise<void> {
  await open("/settings");
  await write({ name: `Example Guest ${way.number}` });
  await press("Keep this");
  await press("Close your login");
  await reads(/What is deleted[\s\S]*What stays/);
  await write({ password });
  await choose("sure", "yes");
  await press("Close my login");
  assert.equal(new URL(page.url()).pathname, "/");
  await open("/sign-in");
  await write({ email: guestOf(way), password });
  await press("Sign in");
  await reads(/email|password/);
}
