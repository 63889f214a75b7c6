import { z } from "zod";
import { cast } from "../cast.ts";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { PlannedSession } from "./sessions.ts";

const place = `/${exampleSlug}`;

const listTold = z.object({
  contributors: z.array(z.object({ id: z.string(), name: z.string(), standing: z.string(), part: z.string() })),
});
const dayTold = z.object({
  items: z.array(z.object({ id: z.string(), title: z.string(), kind: z.string(), side: z.string() })),
});

interface Held extends PlannedSession {
  readonly at: string;
}

const partOf = (name: string): PartName | undefined => {
  for (const who of parts) if (cast[who].name === name) return who;
  return undefined;
};

const employed: readonly string[] = ["staff", "senior-staff", "professional"];

/** Those of the cast who come to sessions. */
const parts = [
  "engagementLead",
  "commissioner",
  "champion",
  "therapist",
  "seniorManager",
  "carersWorker",
  "churchLeader",
  "mosqueTrustee",
  "kashmiriElder",
  "contributor",
] as const satisfies readonly PartName[];

/** Who came, who spoke, which items were reached, and the time that everybody gave. */
async function keepDay(play: Play, { at, chair, isBad }: Held): Promise<readonly PartName[]> {
  const { contributors } = listTold.parse(await play.ask(chair, `${at}/attendance`));
  await play.send(chair, `${at}/attendance`, {
    came: contributors.map(({ id }) => id),
    "count-community-member": isBad ? "0" : "3",
    "count-service-user": isBad ? "0" : "1",
  });
  const standings = [...new Set(contributors.map(({ standing }) => standing))];
  for (const standing of isBad ? standings.slice(-1) : standings) await play.send(chair, `${at}/spoke`, { standing });
  const { items } = dayTold.parse(await play.ask(chair, `${at}/day`));
  for (const { id, side } of items)
    await play.send(chair, `${at}/reached`, { item: id, reached: isBad && side === "community" ? "no" : "yes" });
  await play.send(chair, `${at}/time`, { contributor: "everybody", minutes: "120", paid: isBad ? "agreed" : "yes" });
  const about = items.find(({ kind }) => kind === "item")?.id ?? "";
  await play.send(chair, `${at}/decisions`, {
    about,
    words: isBad ? "The plan goes on as it stands." : "The first call comes within two days, in the person’s language.",
    because: isBad
      ? "There was no time to hear the other side."
      : "Those who waited longest said that silence was worse than a late date.",
    movedBy: isBad ? "staff" : (standings.find((one) => !employed.includes(one)) ?? ""),
  });
  await play.send(chair, `${at}/actions`, {
    about,
    words: isBad ? "Send the plan round" : "Try the two days in one team, and say how it went",
    who: cast[chair].name,
    byDay: play.daysAgo(isBad ? 20 : -30),
  });
  await play.send(chair, `${at}/minutes`, {
    words: "Who came, what was said and decided, in short sentences. Corrections are welcome until the next session.",
    language: "en",
  });
  return contributors.flatMap(({ name }) => partOf(name) ?? []).filter((who) => who !== chair);
}

/** What a contributor keeps of the listening section; one lets the others read it. */
async function listen(play: Play, { at }: Held, came: readonly PartName[]): Promise<void> {
  if (came.includes("churchLeader"))
    await play.send("churchLeader", `${at}/listening`, {
      words: "When we speak of prayer, somebody always looks at the clock.",
      release: "yes",
    });
  if (came.includes("champion"))
    await play.send("champion", `${at}/listening`, { words: "I was tired of explaining. I said so.", release: "no" });
}

/** Everybody says how it was; at a bad one the chair sees it otherwise. */
async function rate(play: Play, { at, chair, isBad, level }: Held, came: readonly PartName[]): Promise<void> {
  const promised = level === "decided-together" ? 4 : level === "led-by-community" ? 5 : 3;
  const said = (better: number) => ({
    heard: String(isBad ? 2 : 4 + better),
    respected: String(isBad ? 3 : 5),
    understood: String(isBad ? 2 : 4),
    influence: String(isBad ? 1 : 3 + better),
    safe: String(isBad ? 3 : 4),
    "worth-it": String(isBad ? 2 : 4),
    level: String(isBad ? 2 : promised),
  });
  for (const [index, who] of came.entries())
    await play.send(who, `${at}/rate`, { ...said(index % 2), once: `an example, told by number ${index}` });
  await play.send(chair, `${at}/rate`, {
    heard: "4",
    respected: "4",
    understood: "4",
    influence: isBad ? "4" : "3",
    safe: "4",
    "worth-it": "4",
    level: String(promised),
    once: "an example, told by the chair",
  });
}

/** What came of the sessions that were held: two were badly run, and those who came say so. @practice P11 @practice P12 */
export async function holdSessions(play: Play, planned: readonly PlannedSession[]): Promise<void> {
  for (const session of planned.filter(({ isOpen, daysAgo }) => !isOpen && daysAgo > 0)) {
    const held = { ...session, at: `${place}/sessions/${session.id}` };
    const came = await keepDay(play, held);
    if (held.facilitator !== null && !held.isBad) await listen(play, held, came);
    await play.send(held.chair, `${held.at}/held`, {});
    await rate(play, held, came);
    if (!held.title.startsWith("Why people stop")) continue;
    const change = await play.send(held.chair, `${held.at}/told-back`, {
      words: "Every session begins with food, and prayer times stand on the agenda.",
    });
    for (const who of came.filter((one) => one === "churchLeader" || one === "champion"))
      await play.send(who, `${held.at}/is-it-so`, { change: change.id, says: who === "champion" ? "yes" : "partly" });
  }
}
