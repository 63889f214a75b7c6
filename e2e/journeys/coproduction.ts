import type { OpenDemo } from "../open-demo.ts";
import { walkInAs } from "./walker.ts";
import type { Way } from "./walker.ts";

const listed = "/riverside/coproduction";

/** Both sides tell it for themselves; where they differ it is said, and where nothing moved. @practice P38 */
export async function walkTold(demo: OpenDemo, way: Way): Promise<void> {
  const leader = await walkInAs(demo, "churchLeader", way);
  await leader.open(listed);
  await leader.press(/Men’s evenings/);
  await leader.reads(/No money moved[\s\S]*No practice changed/);
  await leader.open(listed);
  await leader.press(/Leaders who listen/);
  await leader.reads(/The sides differ/);
  await leader.follow("tell?of=assess");
  await leader.write({
    serviceDoes: `One therapist asks, in round ${way.number}.`,
    communityDoes: "Three leaders ask families.",
    servicePounds: "0",
    communityPounds: "£1,200",
    practice: "The families’ own questions are asked first.",
  });
  await leader.choose("noSaidBy", "both");
  await leader.press("Keep this");
  await leader.reads(new RegExp(`in round ${way.number}[\\s\\S]*`));
  await leader.leave();

  const therapist = await walkInAs(demo, "therapist", way);
  await therapist.open(listed);
  await therapist.press(/Leaders who listen/);
  await therapist.reads(/£1,200/);
  await therapist.leave();
}

/** A second community follows the first, with its own stage 0, and says itself what it takes over. @practice P42 */
export async function walkFollowed(demo: OpenDemo, way: Way): Promise<void> {
  const trustee = await walkInAs(demo, "mosqueTrustee", way);
  await trustee.open(listed);
  await trustee.press(/Muslim families/);
  await trustee.reads(/Walk before you run/);
  await trustee.reads(/Leaders who listen[\s\S]*Stage 2[\s\S]*This one[\s\S]*Stage 0/);
  await trustee.follow("/element");
  await trustee.write({ words: `Certificates with names, ${way.number}`, because: "On paper, and in Urdu." });
  await trustee.choose("becomes", "adapted");
  await trustee.press("Write it down");
  await trustee.reads(new RegExp(`Certificates with names, ${way.number}[\\s\\S]*Nobody of the new community`));
  await trustee.press(/Yes, for our community/);
  await trustee.reads(/Every evening begins with a meal/);
  await trustee.leave();
}
