import { z } from "zod";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Services } from "./service-profiles.ts";

const drafted = z.object({ stage: z.string(), content: z.string().nullable() });

/** Figures go to everyone: the analyst prepares them, a keeper of each side says yes. @practice P03 @practice P07 */
export async function publishReferrals(play: Play, { talkingTherapies }: Services): Promise<void> {
  const { id } = await play.send("analyst", `/${exampleSlug}/published`, {
    title: "Who is referred to talking therapies in Riverside, 2019-20",
    service: talkingTherapies,
    period: "2019-20",
    measure: "referrals-received",
    by: "none",
    replaces: "",
  });
  await play.workJobs();
  const told = await play.ask("commissioner", `/${exampleSlug}/published/drafts/${id}`);
  const { stage, content } = drafted.parse(told);
  if (stage !== "ready" || content === null)
    throw new Error(`The example’s figures were not checked: ${JSON.stringify(told)}`);
  const proposal = await play.send("commissioner", `/${exampleSlug}/proposals`, {
    kind: "release-figures",
    because: "People were asked where they are not reached. They should read the same figures as we do.",
    content: JSON.parse(content),
  });
  await play.send("churchLeader", `/${exampleSlug}/proposals/${proposal.id}`, {
    says: "yes",
    because: "We have looked at them together. Nobody can be found in them, and they say what our people told you.",
  });
}
