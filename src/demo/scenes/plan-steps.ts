import { z } from "zod";
import { cast } from "../cast.ts";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { personIdOf } from "./organisations-by-name.ts";

const place = `/${exampleSlug}`;
const listTold = z.object({ contributors: z.array(z.object({ id: z.string() })) });

/** How those who were there say that it was. */
const rated = {
  heard: "4",
  respected: "5",
  understood: "4",
  influence: "3",
  safe: "4",
  "worth-it": "4",
  level: "3",
} as const;

interface Together {
  readonly chair: PartName;
  readonly title: string;
  readonly who: PartName;
  readonly organisation: string;
  readonly daysAgo: number;
}

/** A session of the past year, for which the papers went out a week before, and to which a partner came. */
async function meet(play: Play, { chair, title, who, organisation, daysAgo }: Together): Promise<string> {
  const { id } = await play.send(chair, `${place}/sessions`, {
    title,
    kind: "meeting",
    purpose: "To say what matters before anything is settled.",
    promisedLevel: "worked-with",
    openTo: "place",
  });
  const at = `${place}/sessions/${id}`;
  await play.send(chair, `${at}/when`, {
    onDay: play.daysAgo(daysAgo),
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
  await play.send(chair, `${at}/sent`, { on: play.daysAgo(daysAgo + 7) });
  await play.send(chair, `${at}/call`, { because: "The partners asked for it at short notice." });
  const { contributors } = listTold.parse(await play.ask(chair, `${at}/people`));
  await play.send(chair, `${at}/attendance`, { came: contributors.map((one) => one.id) });
  await play.send(chair, `${at}/held`, {});
  for (const rater of [who, chair])
    await play.send(rater, `${at}/rate`, { ...rated, once: `an example, told by ${rater}` });
  return id;
}

/** A session of a plan at which a question of it was on the table. */
export async function meetFor(play: Play, plan: string, { about, ...together }: Together & { readonly about: string }) {
  const session = await meet(play, together);
  await play.send(together.chair, `${plan}/sessions`, { session, about });
}

interface AskFor {
  readonly organisation: string;
  /** The address of the plan it is for. */
  readonly plan: string;
  readonly kind: string;
  readonly title: string;
  readonly minutes: string;
  readonly pay: string;
  readonly daysAgo: number;
}

/** What a partner is asked for a plan: being asked is not being involved. */
export async function askFor(play: Play, owner: PartName, { plan, daysAgo, ...ask }: AskFor): Promise<string> {
  const { id } = await play.send(owner, `${place}/asks`, {
    ...ask,
    plan: plan.slice(plan.lastIndexOf("/") + 1),
    byDay: play.daysAgo(daysAgo - 14),
    alreadyHeld: "no",
    lookedIn: "Their page, and the minutes of the last session (example).",
    inNameOf: "Riverside Council (example)",
    askedOn: play.daysAgo(daysAgo),
  });
  return id;
}

interface Begun {
  readonly at: string;
  readonly partner: (organisation: string) => Promise<string>;
}

export async function begin(play: Play, owner: PartName, plan: object): Promise<Begun> {
  const { id } = await play.send(owner, `${place}/plans`, plan);
  const at = `${place}/plans/${id}`;
  return { at, partner: async (organisation) => (await play.send(owner, `${at}/partners`, { organisation })).id };
}

const invitedTold = z.object({ invited: z.array(z.object({ id: z.string(), name: z.string() })) });

/** A session that is to come, to which a partner's worker is invited: so the partner is asked for their time, and paid. */
export async function inviteTo(play: Play, plan: string, together: Together & { readonly pay: string }): Promise<void> {
  const { chair, title, who, organisation, daysAgo, pay } = together;
  const { id } = await play.send(chair, `${place}/sessions`, {
    title,
    kind: "meeting",
    purpose: "To look at the rooms together, before the first evening.",
    promisedLevel: "decided-together",
    openTo: "place",
  });
  const at = `${place}/sessions/${id}`;
  await play.send(chair, `${at}/when`, {
    onDay: play.daysAgo(daysAgo),
    fromTime: "18:00",
    toTime: "19:30",
    because: "It is the evening on which the partners said that they can come.",
  });
  const person = await personIdOf(play, who);
  await play.send(chair, `${at}/people`, { person, organisation, standing: "vcso-worker", part: "contributor" });
  await play.send(chair, `${at}/call`, { because: "The rooms are free then." });
  const { invited } = invitedTold.parse(await play.ask(chair, `${at}/invite`));
  const asked = invited.filter(({ name }) => name === cast[who].name).map((one) => one.id);
  await play.send(chair, `${at}/invite`, { who: asked, way: "in-person", pay });
  await play.send(chair, `${plan}/sessions`, { session: id, about: "options" });
}
