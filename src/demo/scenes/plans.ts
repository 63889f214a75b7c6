import { z } from "zod";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";
import { organisationCalled, personIdOf } from "./organisations-by-name.ts";
import { askFor, begin, inviteTo, meetFor } from "./plan-steps.ts";

const place = `/${exampleSlug}`;
const panelTold = z.object({ panel: z.object({ options: z.array(z.object({ id: z.string(), words: z.string() })) }) });

/** One in which partners were there while it was open, and something changed because of them. @practice P10 */
async function early(
  play: Play,
  { commissioner, carers, church }: Who,
  { blackCaribbean }: Communities,
): Promise<void> {
  const owner = "commissioner";
  const { at, partner } = await begin(play, owner, {
    title: "Evening help in community rooms (example)",
    kind: "service-change",
    purpose: "To offer help in the evening, in rooms that people know.",
    commissioner,
    stillOpen: "Which rooms, which evenings, and who welcomes people at the door.",
    alreadyFixed: "That there is money for one year.",
    whoDecides: "The head of commissioning, after the panel has voted",
    needToKnow: "What it costs to keep a room open, and how many came to the clinic in the evening.",
    timeToAnswer: "8 weeks",
    changesMind: "If people say that they would not come, the money goes to visits at home instead.",
    communities: [blackCaribbean],
  });
  const circle = await partner(carers);
  await partner(church);
  await play.send(owner, `${at}/dates`, {
    point: "need-seen",
    wasOn: play.daysAgo(250),
    decided: "People stop coming.",
  });
  await play.send(owner, `${at}/dates`, { point: "scope-open", wasOn: play.daysAgo(220) });
  const ours = { chair: owner, title: "What should evening help be? (example)", about: "scope" } as const;
  await meetFor(play, at, { ...ours, who: "carersWorker", organisation: carers, daysAgo: 200 });
  const rooms = { ...ours, title: "Which evenings, which rooms? (example)" };
  await meetFor(play, at, { ...rooms, who: "churchLeader", organisation: church, daysAgo: 165 });
  await play.send(owner, `${at}/fixed`, {
    kind: "budget-line",
    onDay: play.daysAgo(120),
    words: "The budget for the year names two rooms and two evenings a week.",
  });
  await play.send(owner, `${at}/dates`, { point: "options", plannedOn: play.daysAgo(-40) });
  const open = await askFor(play, owner, {
    organisation: carers,
    plan: at,
    kind: "other",
    title: "Open the door on two evenings, to try it (example)",
    minutes: "240",
    pay: "120",
    daysAgo: 80,
  });
  await play.send("carersWorker", `${place}/asks/${open}/answer`, { says: "yes" });
  await inviteTo(play, at, {
    ...ours,
    title: "Looking at the rooms together (example)",
    who: "churchLeader",
    organisation: church,
    daysAgo: -27,
    pay: "60",
  });
  await agree(play, { at, circle });
}

/** What changed because of a partner, who says so themselves; and a panel that is asked to vote. */
async function agree(play: Play, { at, circle }: { readonly at: string; readonly circle: string }): Promise<void> {
  const owner = "commissioner";
  await play.send(owner, `${at}/duty`, {
    duty: "applies",
    because: "People would go to another place, at another time.",
    decidedBy: "The head of commissioning",
    decidedOn: play.daysAgo(215),
  });
  const change = await play.send(owner, `${at}/changed`, {
    partner: circle,
    words: "Somebody from the circle opens the door. Before, there was to be a desk with a guard.",
  });
  await play.send("carersWorker", `${at}/says`, { partner: circle, change: change.id, says: "so" });
  await play.send("carersWorker", `${at}/says`, { partner: circle, says: "confirms" });
  await play.send(owner, `${at}/panel`, {
    how: "votes",
    options: "The church hall on Tuesday\nThe library on Thursday",
    people: [await personIdOf(play, "champion"), await personIdOf(play, "contributor")],
  });
}

/** One in which it was decided before the partner came, and they say so. @practice P10 */
async function late(play: Play, { commissioner, mosque }: Who): Promise<void> {
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
  await play.send(owner, `${at}/fixed`, {
    kind: "own-date",
    onDay: play.daysAgo(20),
    words: "The day on which the board signs the specification.",
  });
  await meetFor(play, at, {
    chair: owner,
    title: "Our plans for befriending (example)",
    who: "mosqueTrustee",
    organisation: mosque,
    about: "options",
    daysAgo: 60,
  });
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

/** One of which a partner was only asked, and another knew nothing. @practice P10 */
async function onlyAsk(play: Play, { commissioner, church, carers }: Who): Promise<void> {
  const owner = "seniorManager";
  const { at, partner } = await begin(play, owner, {
    title: "Posters about worry in winter (example)",
    kind: "campaign",
    purpose: "To tell people where to go when worry keeps them awake.",
    commissioner,
    whoDecides: "The communications team",
  });
  await partner(church);
  await partner(carers);
  await play.send(owner, `${at}/fixed`, {
    kind: "announcement",
    onDay: play.daysAgo(90),
    words: "The posters were printed.",
  });
  await askFor(play, owner, {
    organisation: church,
    plan: at,
    kind: "consultation",
    title: "Say what you think of six posters (example)",
    minutes: "45",
    pay: "0",
    daysAgo: 100,
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
    alreadyFixed: "That courses go on.",
    whoDecides: "Both sides together",
  });
  await partner(carers);
  const ofCircle = { chair: owner, who: "carersWorker", organisation: carers } as const;
  await meetFor(play, at, { ...ofCircle, about: "scope", title: "What should we look at? (example)", daysAgo: 320 });
  await play.send(owner, `${at}/fixed`, {
    kind: "specification",
    onDay: play.daysAgo(290),
    words: "What is looked at, and whom we ask, as both sides wrote it down.",
  });
  await play.send(owner, `${at}/dates`, {
    point: "need-seen",
    wasOn: play.daysAgo(350),
    decided: "One in three left.",
  });
  await meetFor(play, at, { ...ofCircle, about: "review", title: "How were the courses? (example)", daysAgo: 40 });
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
  await play.send(owner, `${at}/dates`, {
    point: "decision",
    wasOn: play.daysAgo(0),
    decided: "Smaller groups, led by two people who were on the course.",
  });
  await play.send(owner, `${at}/publish`, { sure: "yes" });
}

interface Who {
  readonly commissioner: string;
  readonly carers: string;
  readonly mosque: string;
  readonly church: string;
}

/** Four plans: one that was early, one that was late, one that only asked, and an evaluation with a panel. */
export async function planTogether(play: Play, communities: Communities): Promise<void> {
  const who: Who = {
    commissioner: await organisationCalled(play, "Example Riverside NHS Trust"),
    carers: await organisationCalled(play, "Riverside Carers’ Circle (example)"),
    mosque: await organisationCalled(play, "Riverside Mosque (example)"),
    church: await organisationCalled(play, "Riverside Church (example)"),
  };
  await early(play, who, communities);
  await late(play, who);
  await onlyAsk(play, who);
  await evaluate(play, who);
}
