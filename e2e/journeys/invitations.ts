import assert from "node:assert/strict";
import { z } from "zod";
import type { OpenDemo } from "../open-demo.ts";
import type { Steps } from "./together.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Walker, Way } from "./walker.ts";

const wordsOf = async ({ page }: Walker): Promise<number> =>
  (await page.locator("main").innerText()).split(/\s+/).filter((word) => word !== "").length;

const saved = z.object({ id: z.string() });

/** A called meeting with somebody on its list who has no account, as the chair’s own program would make it. */
async function callMeeting({ page }: Walker, { demo, way }: { readonly demo: OpenDemo; readonly way: Way }) {
  const send = async (path: string, sent: object): Promise<string> => {
    const headers = { accept: "application/json", origin: demo.origin };
    const answer = await page.context().request.post(`${demo.origin}/riverside/${path}`, { data: sent, headers });
    assert.equal(answer.status(), 201, `${path}: ${await answer.text()}`);
    return saved.parse(await answer.json()).id;
  };
  const title = `A talk over tea (example ${way.number})`;
  const about = { kind: "meeting", purpose: "To hear what helps.", promisedLevel: "worked-with", openTo: "invited" };
  const at = `sessions/${await send("sessions", { title, ...about })}`;
  const onDay = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  await send(`${at}/when`, { onDay, fromTime: "10:30", toTime: "12:00", because: "People asked for it." });
  await send(`${at}/people`, { name: "Example Neighbour", standing: "service-user", part: "contributor" });
  await send(`${at}/call`, { because: "The rest is settled by telephone." });
  return { at, title };
}

/**
 * A chair invites by letter; somebody without an account answers by the link on a small telephone, says what they need,
 * and the chair reads it; then the link is ended and opens nothing. @practice P11
 */
export async function walkInvitation(demo: OpenDemo, way: Way): Promise<Steps> {
  const chair = await walkInAs(demo, "engagementLead", way);
  const { at, title } = await callMeeting(chair, { demo, way });
  await chair.open(`/riverside/${at}`);
  await chair.press("Invite people");
  await chair.page.getByLabel("Example Neighbour").check();
  await chair.choose("way", "letter");
  await chair.choose("language", way.language);
  await chair.press("Ask them");
  await chair.reads(/Letters and texts/);
  const link = await chair.page.locator('main a[href*="sessions/answer?token="]').first().getAttribute("href");
  assert.ok(link);

  const { pathname, search } = new URL(link);
  const guest = await comeTo(demo, way);
  const inUrdu = way.language === "ur";
  await guest.open(pathname + search);
  const steps: Steps = {
    pages: 2,
    requiredAnswers: 1,
    taps: 0,
    charactersTyped: 0,
    wordsOnForms: await wordsOf(guest),
  };
  await guest.reads(inUrdu ? /کیا آپ آئیں گے؟/ : /Will you come\?/);
  await guest.choose("answer", "yes");
  await guest.choose("language", "ur");
  await guest.choose("format", "audio");
  await guest.write({ needs: inUrdu ? "بغیر سیڑھی راستہ" : "Step-free, please" });
  await guest.press(inUrdu ? "جواب بھیجیں" : "Send my answer");
  steps.taps += 5;
  await guest.reads(inUrdu ? /شکریہ/ : /Thank you/);
  assert.doesNotMatch(guest.page.url(), /token/);

  await chair.open(`/riverside/${at}/invite`);
  await chair.reads(inUrdu ? /Comes[\s\S]*بغیر سیڑھی راستہ[\s\S]*Urdu/ : /Comes[\s\S]*Step-free, please[\s\S]*Urdu/);
  await chair.press("End their link");
  await chair.press("End this link");
  await guest.open(pathname + search);
  await guest.reads(inUrdu ? /یہ لنک کام نہیں کرتا/ : /This link does not work/);
  assert.ok(!(await guest.page.locator("main").innerText()).includes(title));
  await guest.leave();
  await chair.leave();
  return steps;
}

/** Sessions in one’s own calendar, and a day that people here settle. @practice P11 */
export async function walkCalendars(demo: OpenDemo, way: Way): Promise<void> {
  const champion = await walkInAs(demo, "champion", way);
  await champion.goTo("/riverside/sessions");
  await champion.press("Have them in your own calendar");
  if ((await champion.page.getByRole("button", { name: /^End this address/ }).count()) === 0)
    await champion.press("Make it");
  const calendar = await champion.takes("sessions/calendar?token=");
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n[\s\S]*TZID:Europe\/London[\s\S]*END:VCALENDAR\r\n$/);
  await champion.press(/^End this address/);
  await champion.goTo("/riverside/sessions");
  await champion.press("Days of faiths and cultures, and school holidays");
  await champion.reads(/Ramadan[\s\S]*May differ by a day: ask locally/);
  await champion.press("Add a day");
  const day = new Date(Date.now() + 100 * 86_400_000);
  const boxes = champion.page.locator('main fieldset input[inputmode="numeric"]');
  const parts = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()];
  for (const [at, part] of parts.entries()) await boxes.nth(at).fill(String(part));
  await champion.write({ name: `Our mela (example ${way.number})`, saidBy: "The elders" });
  await champion.press("Add it");
  await champion.reads(new RegExp(`Our mela \\(example ${way.number}\\)[\\s\\S]*Said here[\\s\\S]*The elders`));
  await champion.leave();
}
