import { z } from "zod";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { organisationCalled, personIdOf } from "./organisations-by-name.ts";

const at = `/${exampleSlug}/cases`;

interface Person {
  readonly asks: string;
  readonly language: string;
  readonly condition: string;
  readonly helpedBy?: string;
  readonly deprivation?: string;
  readonly tellsBack?: "yes" | "no";
}

const waiting: Person = {
  asks: "Somebody to talk to in Yoruba, before it gets worse again.",
  language: "Yoruba",
  condition: "mental-health",
  deprivation: "2",
};
const declined: Person = {
  asks: "Help at home at night, so that her daughter can sleep.",
  language: "Sylheti",
  condition: "dementia",
  helpedBy: "family",
};
const ended: Person = {
  asks: "To be seen by the same person each time.",
  language: "English",
  condition: "psychosis",
  deprivation: "1",
};
const shared: Person = {
  asks: "That the carer who comes along knows the day, and is spoken to.",
  language: "Somali",
  condition: "psychosis",
  helpedBy: "family",
};
const takenBack: Person = { asks: "A woman to talk to.", language: "Urdu", condition: "mental-health" };

const inTheEvening: Person = { asks: "To be rung in the evening.", language: "Twi", condition: "psychosis" };

/**
 * People who are helped, under names that say nothing about them: one who waits, one to whom the service said no, one
 * whose yes lets a carers’ worker see two things, one who took the yes back, one that was opened without a yes and looked
 * at afterwards. @practice P17
 */
export async function helpPeople(play: Play): Promise<void> {
  const trust = await organisationCalled(play, "Example Riverside NHS Trust");
  const circle = await organisationCalled(play, "Riverside Carers’ Circle (example)");
  const agreement = await agreementHeld(play);
  const open = async (as: PartName, person: Person): Promise<string> => {
    const own = as === "therapist" ? trust : circle;
    const sent = { helpedBy: "vcso", tellsBack: "yes", ...person, holder: trust, from: own, agreed: "yes" };
    return (await play.send(as, at, sent)).id;
  };
  const say = (id: string, did: string, words = "") => play.send("therapist", `${at}/${id}/say`, { did, words });
  const yes = (id: string) =>
    play.send("therapist", `${at}/${id}/consent`, {
      agreement,
      basis: "consent",
      how: "interpreter",
      until: play.daysAgo(-120),
    });
  const worker = await personIdOf(play, "carersWorker");
  await play.send("seniorManager", `${at}/ready`, {
    person: worker,
    trainedOn: play.daysAgo(60),
    until: play.daysAgo(-300),
  });
  const over = await open("carersWorker", ended);
  await say(over, "accepted");
  await play.send("therapist", `${at}/${over}/helped`, { kind: "accompanied", organisation: circle, minutes: "120" });
  await say(over, "begun");
  await say(over, "ended", "She sees one nurse, whom she chose. She comes each month by herself.");
  const no = await open("carersWorker", declined);
  await say(no, "declined", "We have nobody at night. The council’s night team can: we wrote down how to reach them.");
  await open("carersWorker", waiting);
  const together = await open("therapist", shared);
  await say(together, "accepted");
  await say(together, "begun");
  await yes(together);
  const back = await open("therapist", takenBack);
  await yes(back);
  await takeBack(play, back);
  await play.ask("carersWorker", `${at}/${together}`);
  await openWithoutYes(play, await open("therapist", inTheEvening));
}

const agreementsTold = z.object({ agreements: z.array(z.object({ id: z.string(), title: z.string() })) });
const caseTold = z.object({
  pseudonym: z.string(),
  consents: z.array(z.object({ id: z.string() })),
  glasses: z.array(z.object({ id: z.string() })),
});

/** The agreement between the circle and the trust that names the carers’ worker. */
async function agreementHeld(play: Play): Promise<string> {
  const { agreements } = agreementsTold.parse(await play.ask("therapist", `/${exampleSlug}/agreements`));
  const held = agreements.find(({ title }) => title.startsWith("Whom a family may ring"));
  if (held === undefined) throw new Error("The agreement about families is not in the example place.");
  return held.id;
}

const caseOf = async (play: Play, id: string) => caseTold.parse(await play.ask("therapist", `${at}/${id}`));

/** The person took their yes back, and told the therapist. */
async function takeBack(play: Play, id: string): Promise<void> {
  const { consents } = await caseOf(play, id);
  await play.send("therapist", `${at}/${id}/withdraw`, { consent: consents[0]?.id ?? "" });
}

/** Somebody might have been harmed; afterwards somebody else looked at whether it was right. */
async function openWithoutYes(play: Play, id: string): Promise<void> {
  const { pseudonym } = await caseOf(play, id);
  await play.send("carersWorker", `${at}/emergency`, {
    pseudonym,
    reason: "They rang our night line, would not say where they were, and did not answer again.",
  });
  await play.ask("carersWorker", `${at}/${id}`);
  const { glasses } = await caseOf(play, id);
  await play.send("seniorManager", `${at}/${id}/review`, {
    glass: glasses[0]?.id ?? "",
    right: "yes",
    review: "They were found in time. The night line has the number of our crisis team now, and rings there first.",
  });
}
