import { z } from "zod";
import { clashesOn, weekdayOf } from "../../calendar/index.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { personOf } from "./groups.ts";
import { sessionsPlanned } from "./sessions-planned.ts";
import type { Planned } from "./sessions-planned.ts";

const place = `/${exampleSlug}`;
const groupsOf = z.object({ groups: z.array(z.object({ id: z.string(), name: z.string() })) });

/** A session of the example place as the scenes after this one find it. */
export interface PlannedSession extends Planned {
  readonly id: string;
  /** A plain date. */
  readonly onDay: string;
}

/** The first Tuesday, Wednesday or Thursday from there on that nothing stands against; for a bad one, a Friday. */
function dayOf(play: Play, { daysAgo, from, to, isBad }: Planned): string {
  const days = [...Array(40).keys()].map((more) => play.daysAgo(daysAgo - more));
  const suits = (onDay: string): boolean =>
    isBad
      ? weekdayOf(onDay) === "fr"
      : ["tu", "we", "th"].includes(weekdayOf(onDay)) && clashesOn({ onDay, from, to }, { localDays: [] }).length === 0;
  return days.find(suits) ?? play.daysAgo(daysAgo);
}

const earlier = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

interface Making {
  readonly venues: Readonly<Record<string, string>>;
  readonly groups: ReadonlyMap<string, string>;
}

async function addVenues(play: Play): Promise<Making["venues"]> {
  const hall = await play.send("churchLeader", `${place}/sessions/venues`, {
    name: "Riverside Church hall (example)",
    address: "Chapel Street",
    stepFree: "yes",
    hasHearingLoop: "yes",
    notes: "A kitchen, a quiet room, the 14 bus stops outside.",
  });
  const mosque = await play.send("mosqueTrustee", `${place}/sessions/venues`, {
    name: "Mosque community room (example)",
    address: "Mill Lane",
    stepFree: "yes",
    notes: "A prayer room beside it. Women and men sit as they like.",
  });
  const offices = await play.send("commissioner", `${place}/sessions/venues`, {
    name: "Meeting room 4, council offices (example)",
    address: "Civic Square",
    stepFree: "no",
    notes: "One has to sign in at the desk.",
  });
  return { hall: hall.id, mosque: mosque.id, offices: offices.id };
}

async function askPeople(play: Play, at: string, planned: Planned): Promise<void> {
  const { chair } = planned;
  if (planned.group !== null) await play.send(chair, `${at}/people`, { all: "yes" });
  for (const { who, standing, part = "contributor" } of planned.people)
    await play.send(chair, `${at}/people`, { person: await personOf(play, who), standing, part });
}

async function settleSection(play: Play, at: string, { chair, facilitator, isBad }: Planned): Promise<void> {
  if (facilitator === null || isBad) {
    await play.send(chair, `${at}/plan`, {
      step: "listening",
      done: "no",
      said: isBad ? "There was no time for it." : "Contributors were not asked yet.",
    });
    return;
  }
  await play.send(chair, `${at}/section`, {
    listening: "wanted",
    minutes: "20",
    facilitator: await personOf(play, facilitator),
    said: "Contributors said so at the preliminary meeting.",
  });
}

const paper = [
  "We want to know why people begin a course of talking help and do not finish it.",
  "Last year one in three people stopped before the end. Some said that nobody rang back. Some said that the hours did not suit them.",
  "We bring four things that could change. Please tell us which matters most to you, and what is missing.",
].join(" ");

async function sendPapers(play: Play, at: string, { chair, isBad, onDay }: Planned & { readonly onDay: string }) {
  await play.send(chair, `${at}/papers`, { title: "What we want to decide (example)", words: paper });
  const days = isBad ? 1 : 8;
  const sentOn = earlier(onDay, days);
  await play.send(chair, `${at}/sent`, { on: sentOn <= play.daysAgo(0) ? sentOn : play.daysAgo(0) });
}

/** From nothing to called, as a chair does it. @practice P11 */
async function plan(play: Play, planned: Planned, { venues, groups }: Making): Promise<PlannedSession> {
  const { chair, isBad } = planned;
  const { id } = await play.send(chair, `${place}/sessions`, {
    title: planned.title,
    kind: planned.kind,
    purpose: planned.purpose,
    promisedLevel: planned.level,
    openTo: planned.openTo,
    group: planned.group === null ? "" : (groups.get(planned.group) ?? ""),
  });
  const at = `${place}/sessions/${id}`;
  const onDay = dayOf(play, planned);
  await askPeople(play, at, planned);
  await play.send(chair, `${at}/when`, {
    onDay,
    fromTime: planned.from,
    toTime: planned.to,
    because: isBad ? "It was the only day on which the room was free." : "",
  });
  await play.send(chair, `${at}/where`, {
    form: planned.form,
    venue: venues[planned.venue],
    chosenBy: isBad ? "the office; contributors were not asked" : "contributors, at the preliminary meeting",
  });
  if (planned.items.length === 0)
    await play.send(chair, `${at}/plan`, { step: "agenda", done: "no", said: "Tea and talk need no agenda." });
  for (const { who, ...item } of planned.items) await play.send(who, `${at}/agenda`, item);
  await settleSection(play, at, planned);
  if (planned.isOpen) return { ...planned, id, onDay };
  for (const step of ["access", "travel", "preliminary"])
    await play.send(chair, `${at}/plan`, {
      step,
      done: isBad ? "no" : "yes",
      said: isBad ? "Nobody had the time." : (doneWords[step] ?? ""),
    });
  await sendPapers(play, at, { ...planned, onDay });
  await play.send(chair, `${at}/call`, {});
  return { ...planned, id, onDay };
}

const doneWords: Readonly<Record<string, string>> = {
  access: "An Urdu interpreter is booked, and the hearing loop was tried.",
  travel: "Fares are paid in cash before the day. Two places in the crèche are booked.",
  preliminary: "Chair and contributors met for an hour and went through the papers.",
};

/** Twelve sessions over a year, of which two were badly run. @practice P11 */
export async function planSessions(play: Play): Promise<readonly PlannedSession[]> {
  const venues = await addVenues(play);
  const told = groupsOf.parse(await play.ask("engagementLead", `${place}/groups`));
  const groups = new Map(
    told.groups.map(({ id, name }) => [
      name.startsWith("Finishing") ? "steering" : name.startsWith("Panel") ? "panel" : "kashmiri",
      id,
    ]),
  );
  const made: PlannedSession[] = [];
  for (const planned of sessionsPlanned) made.push(await plan(play, planned, { venues, groups }));
  return made;
}
