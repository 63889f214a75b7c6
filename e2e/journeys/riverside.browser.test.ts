import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { noBrowser } from "../browser/index.ts";
import { openDemo } from "../open-demo.ts";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

// From the first page as four people of the example place, without scripts: a place of one's own.
// @practice P01
// @practice P02
// @practice P03

const ways: readonly Way[] = [
  { width: 320, language: "en" },
  { width: 1280, language: "ur" },
];

const referrals =
  "community,period,referrals,finished\nPakistani,2020-21,40,12\nKashmiri,2020-21,30,10\nIndian,2020-21,50,20\n";

const skip = await noBrowser();

for (const way of ways)
  describe(`in Riverside, at ${way.width} px with the frame in “${way.language}”`, { skip }, () => {
    const opened: { demo?: OpenDemo } = {};
    const demo = (): OpenDemo => opened.demo ?? assert.fail("The example place did not open.");
    before(async () => {
      opened.demo = await openDemo();
    });
    after(() => opened.demo?.close());

    test("a commissioner sees what waits, answers it, and reads which communities a service does not reach", async () => {
      const { page, goTo, press, reads, choose, leave } = await walkInAs(demo(), "commissioner", way);
      await reads(/You are here as a commissioner\. You keep this place for services and councils\./);
      await reads(/A proposal waits for your answer/);
      await reads(/This place[\s\S]*fewer than expected \(/);
      await press("Answer the proposal");
      await choose("says", "yes");
      await press("Send my answer");
      await goTo("/riverside/home");
      assert.doesNotMatch(await page.locator("main").innerText(), /A proposal waits for your answer/);

      await goTo("/riverside/reach");
      await reads(/Crisis care: not loaded/);
      await press(/^Pakistani residents were referred about three.quarters as often/);
      // The finding itself is told in the reader's language.
      const finding = { en: /^Pakistani residents were referred/, ur: /Pakistani .*ریفر/ }[way.language];
      assert.match(await page.locator("h1").innerText(), finding);
      await reads(/2019-20[\s\S]*2018-19/);
      await leave();
    });

    test("an analyst brings in a file of their own, step by step, and gets a receipt", async () => {
      const { page, goTo, press, reads, write, choose, leave } = await walkInAs(demo(), "analyst", way);
      await goTo("/riverside/datasets");
      await page.locator('main a[href="/riverside/datasets/new"]').first().click();
      const file = { name: "referrals 2020-21.csv", mimeType: "text/csv", buffer: Buffer.from(referrals) };
      await page.locator('main input[type="file"]').setInputFiles(file);
      await press("Send the file");
      await reads(/our own layout/);
      await choose("kind", "activity");
      await write("title", "Referrals of a charity (example)");
      await press("Go on");
      await press("Go on");
      await reads(/Nothing is imported yet/);
      await press("Import it");
      await demo().workJobs();
      await page.reload();
      await press("See the receipt");
      await reads(/Referrals of a charity \(example\)/);
      await leave();
    });

    test("a charity's worker adds what people said beside the council's view, and both stand there", async () => {
      const { page, goTo, press, reads, write, choose, leave } = await walkInAs(demo(), "carersWorker", way);
      await goTo("/riverside/communities");
      await press("Black Caribbean people in Riverside");
      await reads(/What this community brings[\s\S]*Saturday School/);
      await reads(/These do not agree/);
      await press("Add something that is known");
      await choose("kind", "residents");
      await write("words", "My brother went twice. Nobody there had heard of our church.");
      await write("sourceTitle", "Talk at the domino club");
      await write("period", "this spring");
      await press("Keep this");
      await reads(/Nobody there had heard of our church/);
      await page.locator('search input[name="q"]').fill("Caribbean");
      await page.locator("search button").click();
      await press("Black Caribbean people in Riverside");
      await reads(/What this community brings/);
      await leave();
    });

    test("a community keeper takes up a suggestion, and it holds once the other side has said yes", async () => {
      const keeper = await walkInAs(demo(), "churchLeader", way);
      await keeper.reads(/Somebody suggests: Add the category “Pashtun”/);
      await keeper.press("Answer the suggestion");
      await keeper.write("because", "Families of the mosque ask for it.");
      await keeper.press("Propose it to the other side");
      await keeper.leave();

      const other = await walkInAs(demo(), "commissioner", way);
      await other.press("Answer the proposal");
      await other.choose("says", "yes");
      await other.press("Send my answer");
      await other.page.goto(`${demo().origin}/riverside/communities/categories`);
      await other.reads(/Pashtun/);
      await other.press("Pashtun");
      assert.match(await other.page.locator("h1").innerText(), /Pashtun/);
      await other.leave();
    });

    test("what is new is read once somebody says so", async () => {
      const { press, reads, leave } = await walkInAs(demo(), "champion", way);
      await reads(/Since you were last here[\s\S]*described/);
      await press("I have read this");
      await reads(/Nothing new since/);
      await leave();
    });
  });
