import { limitsWords } from "../../src/areas/audits/limits.words.ts";
import { barrierWords } from "../../src/areas/barriers/barriers.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { comeTo, walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/** A partner rates a service, page by page; a senior manager reads where both sides differ, and cannot read what one rated. @practice P21 */
export async function walkAudit(demo: OpenDemo, way: Way): Promise<void> {
  const partner = await walkInAs(demo, "contributor", way);
  await partner.goTo("/riverside/audits");
  await partner.page.locator('main a[href$="/rate"]').first().click();
  await partner.choose("rate1", "1");
  await partner.write({ why1: `They asked my aunt, not me (${way.number}).` });
  await partner.press("Keep it and go on");
  await partner.reads(/page 2 of/);
  await partner.open("/riverside/audits");
  await partner.page.locator('main a[href$="/rate"]').first().click();
  await partner.page.locator(`main input[name="why1"][value="They asked my aunt, not me (${way.number})."]`).waitFor();
  await partner.leave();

  const senior = await walkInAs(demo, "seniorManager", way);
  await senior.goTo("/riverside/audits");
  await senior.page
    .locator("main tbody tr")
    .filter({ hasText: "Both sides show it" })
    .getByRole("link")
    .first()
    .click();
  await senior.reads(/Staff see it better than partners do/);
  await senior.reads(/We were asked in English, on a Friday at one/);
  await senior.page.locator('main a[href*="barriers/new?source=audit"]').first().click();
  await senior.reads(new RegExp(barrierWords(way.language).raise));
  await senior.leave();
}

/** A table as it is picked on one’s own device. */
const table = (rows: readonly string[]) => ({
  name: "doors.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(["Section,Item,What would show this", ...rows].join("\n")),
});

/** An instrument of others is brought in: what is wrong in the file is said by its row, and nothing typed is lost. @practice P21 */
export async function walkInstrument(demo: OpenDemo, way: Way): Promise<void> {
  const title = `Doors and signs (example ${way.number})`;
  const senior = await walkInAs(demo, "seniorManager", way);
  await senior.open("/riverside/audits/instruments");
  await senior.write({ title, licence: "CC BY 4.0", source: "Example Circle, 2026" });
  const file = senior.page.locator('main input[type="file"]');
  await file.setInputFiles(table(["Doors,The door opens by a button.,", "Doors,The door opens by a button.,"]));
  await senior.press("Bring it in");
  await senior.reads(/Row 3: This item stands in row 2 already/);
  await file.setInputFiles(table(["Doors,The door opens by a button.,A photo", "Signs,Signs are in Urdu.,"]));
  await senior.press("Bring it in");
  await senior.reads(/The door opens by a button/);
  await senior.reads(/CC BY 4\.0/);
  await senior.open("/riverside/audits/instruments");
  await senior.reads(new RegExp(`Doors and signs \\(example ${way.number}\\)`));
  await senior.leave();
}

/** Somebody without an account reads in their language what a service cannot do yet, and what a partner says of it. @practice P21 */
export async function walkLimits(demo: OpenDemo, way: Way): Promise<void> {
  const words = limitsWords(way.language);
  const anybody = await comeTo(demo, way);
  await anybody.open("/riverside/limits");
  await anybody.press(/Talking Therapies/);
  await anybody.reads(new RegExp(words.partners));
  await anybody.reads(/it is the first time that it is said/);
  await anybody.reads(new RegExp(words.notDoing));
  await anybody.leave();
}
