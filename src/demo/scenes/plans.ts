import { z } from "zod";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";
import { organisationCalled, personIdOf } from "./organisations-by-name.ts";

const place = `/${exampleSlug}`;
const listTold = z.object({ contributors: z.array(z.object({ id: z.string() })) });
const panelTold = z.object({ panel: z.object({ options: z.array(z.object({ id: z.string(), words: z.string() })) }) });

interface Together {
  readonly chair: PartName;
  readonly title: string;
  readonly who: PartName;
  readonly organisation: string;
}

/** A session of today, for which the papers went out a week ago, and to which a partner came. */
async function meet(play: Play, { chair, title, who, organisation }: Together): Promise<string> {
  const { id } = await play.send(chair, `${place}/sessions`, {
    title,
    kind: "meeting",
    purpose: "To say what matters before anything is settled.",
    promisedLevel: "worked-with",
    openTo: "place",
  });
  const at = `${place}/sessions/${id}`;
  await play.send(chair, `${at}/when`, {
    onDay: play.daysAgo(0),
    fromTime: "18:00",
    toTime: "19:30",
    because: "It is the evening on which the partners said that they can come.",
  });
  await play.send(chair, `${at}/people`, {
    person: await personIdOf(play, who),
    organisation,
    standing: "vcso-worker",
    part: "contributor",
  });
  await play.send(chair, `${at}/papers`, { title: "What is open", words: "Which rooms, which evenings, who runs it." });
  await play.send(chair, `${at}/sent`, { on: play.daysAgo(7) });
  await play.send(chair, `${at}/call`, { because: "The partners asked for it at short notice." });
  const { contributors } = listTold.parse(await play.ask(chair, `${at}/people`));
  await play.send(chair, `${at}/attendance`, { came: contributors.map((one) => one.id) });
  return id;
}

interface Begun {
  readonly at: string;
  readonly partner: (organisation: string) => Promise<string>;
}

async function begin(play: Play, owner: PartName, plan: object): Promise<Begun> {
  const { id } = await play.send(owner, `${place}/plans`, plan);
  const at = `${place}/plans/${id}`;
  return { at, partner: async (organisation) => (await play.send(owner, `${at}/partners`, { organisation })).id };
}

/** One in which partners were there while it was open, and something changed because of them. @practice P10 */
async function early(play: Play, { commissioner, carers }: Who, { blackCaribbean }: Communities): Promise<void> {
  const owner = "commissioner";
  const { at, partner } = await begin(play, owner, {
    title: "Evening help in community rooms (example)",
    kind: "service-change",
    purpose: "To offer help in the evening, in rooms that people know.",
    commissioner,
    stillOpen: "Which rooms, which evenings, and who welcomes people at the door.",
    alreadyFixed: "That there is money for one year.",
    whoDecides: "The head of commissioning, after the panel has scored",
    needToKnow: "What it costs to keep a room open, and how many came to the clinic in the evening.",
    timeToAnswer: "8 weeks",
    changesMind: "If people say that they would not come, the money goes to visits at home instead.",
    communities: [blackCaribbean],
  });
  const circle = await partner(carers);
  const session = await meet(play, {
    chair: owner,
    title: "What should evening help be? (example)",
    who: "carersWorker",
    organisation: carers,
  });
  await play.send(owner, `${at}/sessions`, { session, about: "scope" });
  await play.send(owner, `${at}/dates`, {
    point: "need-seen",
    wasOn: play.daysAgo(60),
    decided: "People stop coming.",
  });
  await play.send(owner, `${at}/dates`, { point: "scope-open", wasOn: play.daysAgo(30) });
  await play.send(owner, `${at}/dates`, { point: "options", plannedOn: play.daysAgo(-40) });
  await play.send(owner, `${at}/duty`, {
    duty: "applies",
    because: "People would go to another place, at another time.",
    decidedBy: "The head of commissioning",
    decidedOn: play.daysAgo(30),
  });
  const change = await play.send(owner, `${at}/changed`, {
    partner: circle,
    words: "Somebody from the circle opens the door. Before, there was to be a desk with a guard.",
  });
  await play.send("carersWorker", `${at}/says`, { partner: circle, change: change.id, says: "so" });
  await play.send("carersWorker", `${at}/says`, { partner: circle, says: "confirms" });
  await play.send(owner, `${at}/panel`, {
    options: "The church hall on Tuesday\nThe library on Thursday",
    criteria: "People feel safe there",
    people: [await personIdOf(play, "champion"), await personIdOf(play, "contributor")],
  });
}

/** One in which it was decided before the partner came, and they say so. @practice P10 */
async function late(play: Play, { commissioner, mosque, church }: Who): Promise<void> {
  const owner = "seniorManager";
  const { at, partner } = await begin(play, owner, {
    title: "A new contract for befriending (example)",
    kind: "commissioning",
    purpose: "To buy visits to older people who see few others.",
    commissioner,
    alreadyFixed: "The amount, the area and the number of visits.",
    whoDecides: "The contracts board",
  });
  const trustees = await partner(mosque);
  const elders = await partner(church);
  await play.send(owner, `${at}/fixed`, {
    kind: "own-date",
    onDay: play.daysAgo(1),
    words: "The day on which the board signs the specification.",
  });
  const session = await meet(play, {
    chair: owner,
    title: "Our plans for befriending (example)",
    who: "mosqueTrustee",
    organisation: mosque,
  });
  await play.send(owner, `${at}/sessions`, { session, about: "options" });
  await play.send(owner, `${at}/asked`, { partner: elders, way: "emailed", onDay: play.daysAgo(20) });
  // The partner found the paper in which it was fixed long before.
  await play.send("mosqueTrustee", `${at}/fixed`, {
    kind: "board-paper",
    onDay: play.daysAgo(200),
    words: "Item 7 names the amount, the area and the number of visits.",
  });
  await play.send("mosqueTrustee", `${at}/says`, {
    partner: trustees,
    says: "disputes",
    words: "It was decided before we came. We were shown slides.",
  });
}

const panel: readonly (readonly [PartName, "user" | "professional", string, string])[] = [
  ["contributor", "user", "5", "1"],
  ["champion", "user", "4", "2"],
  ["kashmiriElder", "user", "5", "2"],
  ["carersWorker", "user", "4", "1"],
  ["mosqueTrustee", "user", "5", "1"],
  ["therapist", "professional", "2", "4"],
  ["engagementLead", "professional", "3", "4"],
  ["analyst", "professional", "2", "5"],
  ["seniorManager", "professional", "2", "4"],
  ["commissioner", "professional", "3", "5"],
];

/** An evaluation in which people who use services scored apart from professionals, and theirs was chosen. @practice P32 */
async function evaluate(play: Play, { commissioner, carers }: Who): Promise<void> {
  const owner = "engagementLead";
  const { at, partner } = await begin(play, owner, {
    title: "Did the courses help? (example)",
    kind: "evaluation",
    purpose: "To decide how courses go on, after hearing those who were on them.",
    commissioner,
    stillOpen: "How the courses go on.",
    whoDecides: "Both sides together",
  });
  await partner(carers);
  const session = await meet(play, {
    chair: owner,
    title: "How were the courses? (example)",
    who: "carersWorker",
    organisation: carers,
  });
  await play.send(owner, `${at}/sessions`, { session, about: "review" });
  const people: string[] = [];
  for (const [who] of panel) people.push(await personIdOf(play, who));
  await play.send(owner, `${at}/panel`, {
    options: "Smaller groups, led by two people who were on the course\nMore places, online",
    criteria: "People would stay until the end",
    people,
  });
  for (const [who, side, first, second] of panel)
    await play.send(who, `${at}/score`, { side, score_1_1: first, score_2_1: second });
  await play.send(owner, `${at}/close`, { sure: "yes" });
  const told = panelTold.parse(await play.ask(owner, at));
  await play.send(owner, `${at}/decide`, {
    outcome: told.panel.options[0]?.id,
    followed: "followed",
    because: "Whoever left said that they were alone on the screen. More places would not bring them back.",
    onDay: play.daysAgo(0),
  });
  await play.send(owner, `${at}/publish`, { sure: "yes" });
}

interface Who {
  readonly commissioner: string;
  readonly carers: string;
  readonly mosque: string;
  readonly church: string;
}

/** Three plans: one that was early, one that was not, and an evaluation with a panel. */
export async function planTogether(play: Play, communities: Communities): Promise<void> {
  const who: Who = {
    commissioner: await organisationCalled(play, "Example Riverside NHS Trust"),
    carers: await organisationCalled(play, "Riverside Carers’ Circle (example)"),
    mosque: await organisationCalled(play, "Riverside Mosque (example)"),
    church: await organisationCalled(play, "Riverside Church (example)"),
  };
  await early(play, who, communities);
  await late(play, who);
  await evaluate(play, who);
}
