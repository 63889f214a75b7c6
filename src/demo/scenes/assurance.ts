import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";

const at = `/${exampleSlug}/assurance`;

/** The mosque’s clinic may not start yet: a little is done, some is promised, and most is open. @practice P45 */
export async function getReadyToStart(play: Play): Promise<void> {
  await play.send("seniorManager", `${at}/data-protection/officer`, {
    said: "done",
    owner: "Data protection officer of the trust (example)",
    doneOn: play.daysAgo(20),
    link: "https://riverside.example.org/advice-on-the-space-we-share",
    words: "Ask the mosque before anything of its members is kept.",
  });
  await play.send("commissioner", `${at}/controllers/joint`, {
    said: "promised",
    owner: "Commissioning, with the two community keepers",
    byDay: play.daysAgo(-45),
  });
  await play.send("seniorManager", `${at}/clinical-safety/officer-deployer`, {
    said: "promised",
    owner: "Medical director (example)",
    byDay: play.daysAgo(0),
  });
  await play.send("seniorManager", `${at}/accessibility/tried`, {
    said: "promised",
    owner: "Engagement team, with the Carers’ Circle",
    byDay: play.daysAgo(-30),
  });
  await play.send("seniorManager", `${at}/hazards`, {
    title: "Somebody in distress comes to the mosque when no practitioner is there",
    cause: "The clinic is on Thursdays; people know the door, and come on other days.",
    effect: "A volunteer hears of danger, and does not know whom to ring.",
    control: "A card at the door and with each volunteer: whom to ring, day and night.",
    consequence: "4",
    likelihood: "3",
    residualConsequence: "4",
    residualLikelihood: "2",
    owner: "Lead of the Talking Therapies",
  });
}
