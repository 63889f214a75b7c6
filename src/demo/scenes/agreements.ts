import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { organisationCalled, personIdOf } from "./organisations-by-name.ts";

const place = `/${exampleSlug}`;

interface Pen {
  readonly write: (as: PartName, content: object) => Promise<string>;
  readonly sign: (id: string, ...who: readonly PartName[]) => Promise<void>;
}

const penOf = (play: Play): Pen => ({
  write: async (as, content) => (await play.send(as, `${place}/agreements`, content)).id,
  sign: async (id, ...who) => {
    for (const as of who) await play.send(as, `${place}/agreements/${id}/sign`, { number: 1 });
  },
});

interface Between {
  readonly one: string;
  readonly trust: string;
  readonly workers: readonly string[];
}

/** What organisations settled: one that holds, one to be signed, one that ends soon, one that was withdrawn. @practice P17 */
export async function settleAgreements(play: Play): Promise<void> {
  const circle = await organisationCalled(play, "Riverside Carers’ Circle (example)");
  const mosque = await organisationCalled(play, "Riverside Mosque (example)");
  const church = await organisationCalled(play, "Riverside Church (example)");
  const trust = await organisationCalled(play, "Example Riverside NHS Trust");
  const council = await organisationCalled(play, "Riverside Council (example)");
  // Of an organisation that has nobody yet, the keeper for the communities says who is; then its own people do.
  const worksFor = async (who: PartName, organisation: string, says: PartName): Promise<string> => {
    const person = await personIdOf(play, who);
    await play.send(says, `${place}/organisations/${organisation}/workers`, { person });
    return person;
  };
  const therapist = await worksFor("therapist", trust, "churchLeader");
  await worksFor("seniorManager", trust, "therapist");
  await worksFor("commissioner", council, "churchLeader");
  const carer = await personIdOf(play, "carersWorker");
  const pen = penOf(play);
  await holds(play, pen, { one: circle, trust, workers: [carer, therapist] });
  await waits(play, pen, { one: mosque, trust, workers: [therapist] });
  await endsSoon(play, pen, { one: church, trust, workers: [therapist] });
  await withdrawn(play, pen, { one: circle, council });
}

async function holds(play: Play, pen: Pen, { one, trust, workers }: Between): Promise<void> {
  const families = await pen.write("carersWorker", {
    one,
    other: trust,
    title: "Whom a family may ring (example)",
    purpose: "So that a family tells its story once, and the carer who comes along knows the day and the language.",
    fields: "First name\nLanguage\nWhat the person asks for\nDay and place of the next meeting",
    neverShared: "What somebody said in therapy. Anything about asylum or benefits.",
    startsOn: play.daysAgo(100),
    endsOn: play.daysAgo(-265),
    reviewOn: play.daysAgo(-60),
    workers,
  });
  await pen.sign(families, "carersWorker", "therapist");
}

async function waits(play: Play, pen: Pen, { one, trust, workers }: Between): Promise<void> {
  const evenings = await pen.write("seniorManager", {
    one: trust,
    other: one,
    title: "Evenings after prayer (example)",
    purpose: "So that imams can say whom to expect when they send somebody, with that person’s yes.",
    fields: "First name\nLanguage\nWhether a woman or a man should answer",
    neverShared: "Who worships where.",
    startsOn: play.daysAgo(0),
    endsOn: play.daysAgo(-365),
    reviewOn: play.daysAgo(-180),
    workers,
  });
  await pen.sign(evenings, "seniorManager");
}

async function endsSoon(play: Play, pen: Pen, { one, trust, workers }: Between): Promise<void> {
  const hall = await pen.write("churchLeader", {
    one,
    other: trust,
    title: "Who comes on the first Tuesday (example)",
    purpose: "So that the church knows how many chairs, and who needs a lift.",
    fields: "How many come\nWho needs a lift",
    startsOn: play.daysAgo(300),
    endsOn: play.daysAgo(-50),
    reviewOn: play.daysAgo(10),
    workers,
  });
  await pen.sign(hall, "churchLeader", "therapist");
}

interface WithCouncil {
  readonly one: string;
  readonly council: string;
}

async function withdrawn(play: Play, pen: Pen, { one, council }: WithCouncil): Promise<void> {
  const letters = await pen.write("carersWorker", {
    one,
    other: council,
    title: "Letters about respite care (example)",
    purpose: "So that carers need not fill in the same form twice.",
    fields: "Name\nAddress\nWhom they care for",
    startsOn: play.daysAgo(200),
    endsOn: play.daysAgo(-165),
    reviewOn: play.daysAgo(-20),
  });
  await pen.sign(letters, "carersWorker", "commissioner");
  await play.send("carersWorker", `${place}/agreements/${letters}/withdraw`, {
    because:
      "Carers told us that they had not understood who would read it. We want to ask them first, and begin again.",
  });
}
