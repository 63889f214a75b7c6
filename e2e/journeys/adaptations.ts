import { adaptationWords } from "../../src/areas/adaptations/adaptations.words.ts";
import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

/** Somebody asks, it is decided with the reason, and they read it and do not agree. @practice P31 */
export async function walkAdaptation(demo: OpenDemo, way: Way): Promise<void> {
  const words = adaptationWords(way.language);
  const asker = await walkInAs(demo, "contributor", way);
  await asker.open("/riverside/adaptations");
  await asker.follow("adaptations/new");
  const first = await asker.page.locator('main select[name="service"] option').nth(1).getAttribute("value");
  await asker.page.locator('main select[name="service"]').selectOption(first ?? "");
  await asker.write({ wish: `Talk in the garden, ${way.number}.`, because: "Rooms are too small for me." });
  await asker.choose("as", "person");
  await asker.press(words.send);
  await asker.reads(new RegExp(words.states.asked));
  const address = new URL(asker.page.url()).pathname;

  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.open(address);
  await therapist.follow(`${address}/step`);
  await therapist.choose("kind", "no");
  await therapist.write({ words: "There is no garden yet. We ask the council in spring." });
  await therapist.press(words.send);
  await therapist.leave();

  await asker.open(address);
  await asker.reads(/no garden yet/);
  await asker.follow(`${address}/step`);
  await asker.write({ words: "There is a park across the road." });
  await asker.press(words.send);
  await asker.reads(new RegExp(`${words.steps.disputed}[\\s\\S]*park across`));
  await asker.open("/riverside/adaptations/changed");
  await asker.reads(/talk outdoors/);
  await asker.leave();
}
