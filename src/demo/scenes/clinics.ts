import { z } from "zod";
import { cast } from "../cast.ts";
import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";

const at = `/${exampleSlug}/clinics`;

const named = z.object({ id: z.string(), name: z.string() });
const networksTold = z.object({
  networks: z.array(named.extend({ practitioners: z.number(), mayRun: z.boolean() })),
});
const peopleTold = z.object({ practitioners: z.array(z.object({ id: z.string() })) });
const choicesTold = z.object({ supervisors: z.array(named) });
const givenTold = z.object({ whyNot: z.string().nullable() });
const waitingTold = z.object({ entries: z.array(z.object({ id: z.string() })) });

/** Who supervises in the network, and types in what leaders keep on paper. */
const supervisor: PartName = "therapist";

/** The network's own two clinics, and since how many days they are open: late in its story. */
const clinics = [
  {
    name: "Family clinic at Riverside Church (example)",
    venue: "Riverside Church hall",
    days: "Every Tuesday, 6 to 9 in the evening",
    open: 39,
  },
  {
    name: "Family clinic in River Road (example)",
    venue: "The community centre in River Road",
    days: "Every second Saturday, 10 to 1",
    open: 38,
  },
] as const;

/** Evenings of three hours: in a clinic of the service, in homes, and at last in a clinic of the network's own. */
interface Evenings {
  readonly service: number;
  readonly homes: number;
  readonly own: number;
}
const whoWentOn: Evenings = { service: 13, homes: 7, own: 3 };
const whoStopped: Evenings = { service: 11, homes: 3, own: 0 };
/** So many stopped after the first year: their hours count all the same. */
const stopped = 2;

/** Lines of a paper log: one evening every 11 days, ending so many days ago. */
const evenings = (play: Play, count: number, endedDaysAgo: number): string =>
  Array.from(
    { length: count },
    (_one, number) => `${play.daysAgo(endedDaysAgo + number * 11)}, 18:00, 21:00, ${2 + (number % 4)}`,
  ).join("\n");

/** More than 700 hours, signed off, most of them from before the clinics opened. @practice P40 */
export async function giveClinicalHours(play: Play): Promise<void> {
  const { networks } = networksTold.parse(await play.ask(supervisor, at));
  const [network] = networks
    .filter(({ mayRun }) => mayRun)
    .toSorted((one, other) => other.practitioners - one.practitioners);
  if (network === undefined) return;
  const opened: string[] = [];
  for (const { open, ...clinic } of clinics)
    opened.push((await play.send(supervisor, at, { ...clinic, network: network.id, opensOn: play.daysAgo(open) })).id);
  const { practitioners } = peopleTold.parse(await play.ask(supervisor, `${at}/of/${network.id}`));
  for (const [number, { id }] of practitioners.entries())
    await typeInLog(play, id, {
      clinic: opened[number % 2] ?? "",
      gave: number < practitioners.length - stopped ? whoWentOn : whoStopped,
    });
  await signOff(play);
  await bookInto(play, opened[0] ?? "");
}

interface LogOf {
  readonly clinic: string;
  readonly gave: Evenings;
}

async function typeInLog(play: Play, practitioner: string, { clinic, gave }: LogOf): Promise<void> {
  const { supervisors } = choicesTold.parse(await play.ask(supervisor, `${at}/write?practitioner=${practitioner}`));
  const own = supervisors.find(({ name }) => name === cast[supervisor].name)?.id ?? "";
  const { whyNot } = givenTold.parse(await play.ask(supervisor, `${at}/given/${practitioner}`));
  const log = { practitioner, supervisor: own };
  // Whose insurance ran out gave hours before, and none in the new clinics.
  const [homes, late] = whyNot === null ? [gave.homes, gave.own] : [gave.homes + gave.own, 0];
  await play.send(supervisor, `${at}/paper`, {
    ...log,
    setting: "service-clinic",
    lines: evenings(play, gave.service, 150),
  });
  await play.send(supervisor, `${at}/paper`, { ...log, setting: "home", lines: evenings(play, homes, 42) });
  if (late > 0)
    await play.send(supervisor, `${at}/paper`, {
      ...log,
      setting: "community-clinic",
      clinic,
      lines: evenings(play, late, 8),
    });
}

/** All that waits, as many at a time as a list holds. */
async function signOff(play: Play): Promise<void> {
  for (;;) {
    const { entries } = waitingTold.parse(await play.ask(supervisor, `${at}/to-sign`));
    if (entries.length === 0) return;
    await play.send(supervisor, `${at}/to-sign`, { entries: entries.map(({ id }) => id), says: "signed" });
  }
}

/** Under pseudonyms, and how many wait. */
async function bookInto(play: Play, clinic: string): Promise<void> {
  const book = { at: "18:30", recordPointer: "" };
  const kept = await play.send(supervisor, `${at}/${clinic}/book`, {
    ...book,
    onDay: play.daysAgo(8),
    language: "Yoruba",
    needsInterpreter: "yes",
  });
  await play.send(supervisor, `${at}/${clinic}/appointments/${kept.id}`, { came: "kept", interpreter: "there" });
  await play.send(supervisor, `${at}/${clinic}/book`, {
    ...book,
    onDay: play.daysAgo(1),
    language: "English",
    needsInterpreter: "no",
  });
  await play.send(supervisor, `${at}/${clinic}/waiting`, { waiting: "6" });
}
