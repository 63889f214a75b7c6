import { z } from "zod";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";

const asian = "asian-pakistani";

const kashmiri = {
  step: "add",
  label: "Kashmiri",
  language: "en",
  "parent-nhs-2001-england": "L",
  "parent-census-2021-ew": asian,
  "parent-census-2011-ew": asian,
  "parent-census-2001-ew": asian,
  contested:
    "National returns count Kashmiri people under “any other Asian background”, the census mostly under Pakistani. Some people here say one, some the other, most say neither. In this place’s own totals they stand on a line of their own.",
  because: "We were never asked. In every figure we are somebody else. Count us as we say who we are.",
  standing: "elder of the Kashmiri circle",
};

const suggested = z.object({ content: z.string() });

/** People suggest a category of their own; the keepers of both sides answer with their reasons. @practice P02 */
export async function carryKashmiri(play: Play): Promise<void> {
  const { id } = await play.send("kashmiriElder", `/${exampleSlug}/communities/suggest`, kashmiri);
  const { content } = suggested.parse(await play.ask("commissioner", `/${exampleSlug}/communities/suggestions/${id}`));
  const proposal = await play.send("commissioner", `/${exampleSlug}/proposals`, {
    kind: "local-category",
    because:
      "It was asked for by the people it is about. National returns go on as they must; here both totals are shown.",
    content: JSON.parse(content),
  });
  await play.send("churchLeader", `/${exampleSlug}/proposals/${proposal.id}`, {
    says: "yes",
    because: "Our own people know what it is to be counted as somebody else.",
  });
}

/** Two things that still wait: one for a keeper of each side. */
export async function leaveOpen(play: Play): Promise<void> {
  await play.send("churchLeader", `/${exampleSlug}/proposals`, {
    kind: "silence-limit-days",
    because: "Half a year without an answer is too long for somebody who took the trouble to speak.",
    content: { value: "60" },
  });
  await play.send("mosqueTrustee", `/${exampleSlug}/communities/suggest`, {
    step: "add",
    label: "Pashtun",
    language: "en",
    "parent-nhs-2001-england": "L",
    "parent-census-2021-ew": "asian-other",
    "parent-census-2011-ew": "asian-other",
    "parent-census-2001-ew": "asian-other",
    contested: "",
    because: "Families who came from Afghanistan and from Pakistan both say it, and neither list has it.",
    standing: "trustee of the mosque",
  });
}
