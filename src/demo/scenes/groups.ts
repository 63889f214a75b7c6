import { z } from "zod";
import { cast } from "../cast.ts";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";

const place = `/${exampleSlug}`;

const idOf = z.object({ people: z.array(z.object({ personId: z.string(), name: z.string() })) });
const organisationsOf = z.object({ organisations: z.array(z.object({ id: z.string() })) });
const seatsOf = z.object({ seats: z.array(z.object({ id: z.string(), standing: z.string() })) });

export async function personOf(play: Play, who: PartName): Promise<string> {
  const { name } = cast[who];
  const { people } = idOf.parse(await play.ask("administrator", `${place}/people?q=${encodeURIComponent(name)}`));
  return people.find((one) => one.name === name)?.personId ?? "";
}

interface Seating {
  readonly who: PartName;
  readonly standing: string;
  readonly shownAs?: "seat" | "member";
  readonly part?: "holder" | "deputy";
  readonly wayChosen?: string;
}

/** The chair asks, and they say yes themselves. */
async function seat(play: Play, { at, chair }: { at: string; chair: PartName }, seating: Seating): Promise<void> {
  const { who, standing, shownAs = "seat", part = "holder", wayChosen = "asked" } = seating;
  const { seats } = seatsOf.parse(await play.ask(chair, at));
  const free = seats.find((one) => one.standing === standing);
  const { id } = await play.send(chair, `${at}/ask`, {
    seat: free?.id,
    person: await personOf(play, who),
    part,
    wayChosen,
    termEndsOn: play.daysAgo(-400),
  });
  await play.send(who, `${at}/answer`, { ask: id, says: "yes", shownAs });
}

/** A steering group in which nobody who uses services sits yet: the seat check says so. @practice P08 @practice P23 */
async function steer(play: Play): Promise<void> {
  const chair = "engagementLead";
  const { id } = await play.send(chair, `${place}/groups`, {
    name: "Finishing together: steering group (example)",
    kind: "steering-group",
    purpose: "To see that Black African and Black Caribbean people who begin a course can finish it.",
    forWhom: "all",
    chosenBy: "The people who ate together in the church hall",
    chosenBecause: "The gap is in one service, and others who fall behind in it should not need a group of their own.",
    isHealth: "yes",
    seats: ["service-user", "carer", "community-leader", "professional", "senior-staff"],
  });
  const group = { at: `${place}/groups/${id}`, chair } as const;
  await seat(play, group, { who: "carersWorker", standing: "carer" });
  await seat(play, group, { who: "churchLeader", standing: "community-leader", wayChosen: "elected" });
  await seat(play, group, { who: "therapist", standing: "professional", wayChosen: "volunteered" });
  await seat(play, group, { who: "seniorManager", standing: "senior-staff", wayChosen: "by-job" });
  await play.send(chair, `${group.at}/sentence`, {
    words:
      "White colleagues write the minutes, book the rooms, and raise racism first when it is in the room, so that it is not left to others.",
    agreedOn: play.daysAgo(100),
  });
}

/** People who use services and carers, apart from professionals. */
async function score(play: Play): Promise<void> {
  const chair = "commissioner";
  const { id } = await play.send(chair, `${place}/groups`, {
    name: "Panel of people who use services (example)",
    kind: "panel",
    purpose: "To read what services offer to do, and score it apart from professionals.",
    forWhom: "all",
    chosenBy: "The commissioner, with the carers’ circle",
    chosenBecause: "Everybody who uses services has a say in what is bought.",
    isHealth: "yes",
    seats: ["service-user", "carer", "champion"],
  });
  const group = { at: `${place}/groups/${id}`, chair } as const;
  await seat(play, group, { who: "contributor", standing: "service-user", shownAs: "member" });
  await seat(play, group, { who: "champion", standing: "champion" });
  const carers = organisationsOf.parse(await play.ask(chair, `${place}/organisations?q=Carers`)).organisations[0];
  const { seats } = seatsOf.parse(await play.ask(chair, group.at));
  // The carers’ circle holds this seat together, and has not said yet who comes.
  await play.send(chair, `${group.at}/ask`, {
    seat: seats.find(({ standing }) => standing === "carer")?.id,
    organisation: carers?.id,
    wayChosen: "named",
  });
}

/** A community’s own reference group, begun by its own people. */
async function refer(play: Play, { kashmiri }: Pick<Communities, "kashmiri">): Promise<void> {
  const chair = "mosqueTrustee";
  const { id } = await play.send(chair, `${place}/groups`, {
    name: "Kashmiri reference group (example)",
    kind: "reference-group",
    purpose: "To say what we think of plans before they are made, in our own words.",
    forWhom: kashmiri,
    chosenBy: "The elders and young people who asked for their own category",
    chosenBecause: "We are counted with others everywhere else, and wanted one room in which we are not.",
    isHealth: "no",
    seats: ["community-member", "community-leader"],
  });
  const group = { at: `${place}/groups/${id}`, chair } as const;
  await seat(play, group, { who: "kashmiriElder", standing: "community-member", wayChosen: "elected" });
}

/** Who is at the table, and who is missing. */
export async function sitTogether(play: Play, communities: Communities): Promise<void> {
  await steer(play);
  await score(play);
  await refer(play, communities);
}
