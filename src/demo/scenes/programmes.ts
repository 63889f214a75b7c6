import { z } from "zod";
import { cast } from "../cast.ts";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { askForOtherWays } from "./adaptations.ts";
import type { Communities } from "./communities.ts";
import type { Services } from "./service-profiles.ts";
import { tellTogether } from "./told.ts";

const place = `/${exampleSlug}`;

const idOf = z.object({ people: z.array(z.object({ personId: z.string(), name: z.string() })) });

/** Somebody of the cast as the place knows them. */
async function personOf(play: Play, who: PartName): Promise<string> {
  const { name } = cast[who];
  const { people } = idOf.parse(await play.ask("administrator", `${place}/people?q=${encodeURIComponent(name)}`));
  return people.find((one) => one.name === name)?.personId ?? "";
}

/** Staff and two charities were asked how to start, and each idea was answered. @practice P04 */
async function askForIdeas(play: Play, { blackAfrican }: Communities): Promise<void> {
  const call = await play.send("engagementLead", `${place}/ideas`, {
    question: "How should we begin with families, before anything is designed?",
    askedWhom: "Staff who come from these communities, and two charities",
    because:
      "People are referred and do not finish. Everything is still open: where, with whom, and what it is called.",
    until: play.daysAgo(-20),
    answerBy: play.daysAgo(-34),
    community: blackAfrican,
  });
  const give = (as: PartName, idea: object) => play.send(as, `${place}/ideas/${call.id}/give`, idea);
  const meal = await give("therapist", {
    words: "Begin with a meal in their hall, not with a leaflet in ours. Let them ask us first.",
    credit: "name",
  });
  const course = await give("carersWorker", {
    words: "Teach the people whom families ring at night. They already do the work.",
    credit: "organisation",
    creditedAs: "Riverside Carers’ Circle (example)",
  });
  await give("champion", { words: "Do not write “mental health” on the door.", credit: "not-shown" });
  const answer = (idea: string, outcome: string, words: string) =>
    play.send("engagementLead", `${place}/ideas/${call.id}/answer`, { idea, outcome, answer: words });
  await answer(
    meal.id,
    "taken-up",
    "Yes. We asked the church leaders, and they had asked us first: see what came of it.",
  );
  await answer(
    course.id,
    "talk-more",
    "We want to, and do not know who may teach it yet. Let us talk after the first meal.",
  );
  await play.send("engagementLead", `${place}/ideas/${call.id}/came-of`, {
    idea: meal.id,
    words: "Eleven leaders and four therapists ate together twice (example).",
  });
}

interface Pair {
  readonly at: string;
  readonly community: PartName;
  readonly service: PartName;
}

/** Puts something to both sides, and both say yes. */
async function agree(
  play: Play,
  { at, community, service }: Pair,
  [step, put]: readonly [string, object],
): Promise<void> {
  // Its own address names it, also when a play that was cut short goes on.
  const { path } = await play.send(community, `${at}/${step}`, put);
  const question = /question=([0-9a-f-]{36})/.exec(path)?.[1] ?? "";
  for (const who of [community, service]) await play.send(who, `${at}/answer`, { question, says: "yes" });
}

const leadersSay = {
  side: "community",
  brings: "We sit with families at night already. People open the door to us.",
  needs: "To be taught and paid like others who do this work. To be told what happens after we send somebody.",
  fears: "That we are asked for our people and then forgotten, as in the years before.",
  mayDecide: "Who of us learns. What is said in our halls. Whether we go on.",
};
const serviceSays = {
  side: "statutory",
  gotWrong: "We sent letters nobody had asked for, and closed the case when nobody came. We never asked the churches.",
  brings: "Family therapists who can teach, and a course that counts.",
  needs: "We miss our targets with Black African and Caribbean families, and have run out of ideas.",
  fears: "That something goes wrong in a hall where we cannot see it.",
  mayDecide: "How many places there are on the course. Not yet: who pays for a second year.",
};
const charter = {
  open: "Where we meet, what it is called, who is asked, and what is taught first.",
  fixed: "Whoever may be in danger is helped at once, by law. Nothing else.",
  whoDecides: "Both together, one person from each side at least. Nobody decides for the other side’s people.",
  disagree: "We stop, eat, and ask the broker to hear each side apart. No vote.",
  recognised: "By name, if they like. Hours are paid from what was set aside, on the day.",
};

/** Each side apart, then in words the other hears, then together. */
async function prepare(play: Play, at: string): Promise<void> {
  const met = (as: PartName, who: string, [days, words]: readonly [number, string]) =>
    play.send(as, `${at}/meeting`, { who, heldOn: play.daysAgo(days), words });
  await met("churchLeader", "community", [60, "Some of us do not want to go near a service again."]);
  await met("therapist", "statutory", [55, "We were quiet for a long time after reading our own letters."]);
  for (const said of [serviceSays, leadersSay]) await play.send("engagementLead", `${at}/readiness`, said);
  for (const [as, side] of [
    ["therapist", "statutory"],
    ["churchLeader", "community"],
  ] as const) {
    await play.send("engagementLead", `${at}/confirm`, {
      side,
      by: await personOf(play, as),
      on: play.daysAgo(40),
      how: "aloud",
    });
    await play.send(as, `${at}/share`, { side });
  }
  await met("engagementLead", "together", [35, "A meal in the church hall. The service spoke first."]);
}

/** Hours of both sides and of the broker, and what was set aside. */
async function count(play: Play, at: string): Promise<void> {
  const counted = (as: PartName, cost: object) => play.send(as, `${at}/hours`, { onDay: play.daysAgo(30), ...cost });
  await counted("churchLeader", {
    kind: "hours",
    side: "community",
    amount: "66",
    paid: "nobody",
    forWhat: "Eleven leaders, six evenings of an hour",
  });
  await counted("therapist", {
    kind: "hours",
    side: "statutory",
    amount: "24",
    paid: "employer",
    forWhat: "Four therapists",
  });
  await counted("engagementLead", {
    kind: "hours",
    side: "broker",
    amount: "20",
    paid: "programme",
    forWhat: "Carrying words",
  });
  await counted("therapist", {
    kind: "set-aside",
    side: "statutory",
    amount: "3000",
    forWhat: "Meals, the hall, the broker",
  });
  await counted("engagementLead", {
    kind: "spent",
    side: "broker",
    amount: "980",
    forWhat: "The broker, and two meals",
  });
}

/** Church leaders began it at a conference of their own, and invited the family-therapy team. @practice P37 */
async function leadersBegin(play: Play, services: Services, { blackAfrican }: Communities): Promise<string> {
  const id = await getReady(play, {
    name: "Leaders who listen (example)",
    concern:
      "At our own conference on the mind and the spirit we counted whom we had buried. We asked the family-therapy team to come and sit with us.",
    side: "community",
    startedOn: play.daysAgo(96),
    service: services.talkingTherapies,
    community: blackAfrican,
  });
  await agree(play, { at: `${place}/programmes/${id}`, community: "churchLeader", service: "therapist" }, [
    "stage",
    { to: "2", because: "The first evening was held.", sinceOn: play.daysAgo(9) },
  ]);
  return id;
}

/** Evenings that both sides meet at, and of which no money moved. */
const menMeet = (play: Play, services: Services, { blackCaribbean }: Communities): Promise<string> =>
  getReady(play, {
    name: "Men’s evenings in the hall (example)",
    concern: "Men come when there is food and something to do. We asked whether a therapist would come as a guest.",
    side: "community",
    startedOn: play.daysAgo(94),
    service: services.talkingTherapies,
    community: blackCaribbean,
  });

/** From the first page to the end of stage 0, by a yes of both sides. */
async function getReady(play: Play, begun: object): Promise<string> {
  const { id } = await play.send("churchLeader", `${place}/programmes`, begun);
  const at = `${place}/programmes/${id}`;
  const pair: Pair = { at, community: "churchLeader", service: "therapist" };
  await play.send("churchLeader", `${at}/invite`, { person: await personOf(play, "therapist"), side: "statutory" });
  await play.send("therapist", `${at}/come`, { says: "yes" });
  await play.send("therapist", `${at}/needs`, {
    statutoryNeed: "To reach families before a crisis, and not only after it",
    statutoryOffer: "To teach eleven leaders, on one evening a week",
  });
  await play.send("churchLeader", `${at}/needs`, {
    communityNeed: "A course that counts, and somebody to ring when it is too much",
    communityOffer: "Halls people know, and leaders whom families ring at night",
  });
  await agree(play, pair, [
    "broker",
    {
      person: await personOf(play, "engagementLead"),
      worksFor: "A charity both sides have worked with for years (example)",
      paidBy: "Both sides, half each, £30 an hour",
    },
  ]);
  await play.send("engagementLead", `${at}/come`, { says: "yes" });
  await prepare(play, at);
  await count(play, at);
  await agree(play, pair, ["charter", charter]);
  await agree(play, pair, [
    "stage",
    { to: "1", because: "We are ready to plan the first course.", sinceOn: play.daysAgo(18) },
  ]);
  await play.send("churchLeader", `${at}/open`, { sure: "yes" });
  return id;
}

/** A second network begins with its own stage 0, and is not hurried. */
async function secondBegins(play: Play, services: Services, { pakistani }: Communities): Promise<string> {
  const { id } = await play.send("mosqueTrustee", `${place}/programmes`, {
    name: "Muslim families and family therapy (example)",
    concern: "Families ask our teachers first. We heard what the church leaders did and want to begin in our own way.",
    side: "community",
    startedOn: play.daysAgo(33),
    service: services.talkingTherapies,
    community: pakistani,
  });
  const at = `${place}/programmes/${id}`;
  await play.send("mosqueTrustee", `${at}/invite`, { person: await personOf(play, "therapist"), side: "statutory" });
  await play.send("therapist", `${at}/come`, { says: "yes" });
  await play.send("mosqueTrustee", `${at}/needs`, { communityOffer: "A women’s room with its own door" });
  await play.send("therapist", `${at}/needs`, { statutoryNeed: "To be told what our words mean to families" });
  await play.send("mosqueTrustee", `${at}/meeting`, {
    who: "community",
    heldOn: play.daysAgo(12),
    words: "Teachers first.",
  });
  await play.send("mosqueTrustee", `${at}/hours`, {
    kind: "hours",
    side: "community",
    amount: "9",
    paid: "nobody",
    forWhat: "Three evenings of three teachers",
    onDay: play.daysAgo(12),
  });
  await play.send("mosqueTrustee", `${at}/open`, { sure: "yes" });
  return id;
}

/** Two programmes that left stage 0, and one in it that follows the first. */
export async function beginTogether(play: Play, services: Services, communities: Communities): Promise<void> {
  await askForIdeas(play, communities);
  const leaders = await leadersBegin(play, services, communities);
  const evenings = await menMeet(play, services, communities);
  const second = await secondBegins(play, services, communities);
  await tellTogether(play, { leaders, evenings, second });
  await askForOtherWays(play, { service: services.talkingTherapies, community: communities.pakistani });
}
