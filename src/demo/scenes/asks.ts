import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import type { Communities } from "./communities.ts";
import { organisationCalled } from "./organisations-by-name.ts";
import type { Services } from "./service-profiles.ts";

const at = `/${exampleSlug}/asks`;

const partners = {
  carers: "Riverside Carers’ Circle (example)",
  mosque: "Riverside Mosque (example)",
  church: "Riverside Church (example)",
  lunch: "Gujarati Lunch Club (example)",
  somali: "Somali Mothers’ Table (example)",
  school: "Saturday School (example)",
} as const;
type Partner = keyof typeof partners;

interface Asking {
  readonly of: Partner;
  readonly title: string;
  readonly kind: string;
  readonly minutes: number;
  readonly pay: number;
  readonly daysAgo: number;
  readonly by: "therapies" | "council" | "health";
  readonly about?: keyof Communities;
  readonly service?: keyof Services;
}

/** Who asks, and in whose name. */
const askers = {
  therapies: ["engagementLead", "Riverside Talking Therapies (example)"],
  council: ["commissioner", "Riverside Council (example)"],
  health: ["seniorManager", "Riverside Health Partnership (example)"],
} as const satisfies Readonly<Record<string, readonly [PartName, string]>>;

type Line = readonly [Partner, string, string, number, number, number, Asking["by"]];

/** A year of it: to whom, what, of which kind, how many minutes, what is paid in pounds, how long ago, by whom. */
const lines: readonly Line[] = [
  ["carers", "Come to the winter planning day", "invitation", 240, 0, 340, "council"],
  ["mosque", "Say what you think of the new leaflet", "consultation", 60, 0, 330, "therapies"],
  ["church", "Fill in the map of community venues", "form", 45, 0, 310, "council"],
  ["carers", "Quarterly return on carers’ grants", "return", 180, 0, 290, "council"],
  ["lunch", "A quick call about lunch and loneliness", "call", 20, 0, 275, "health"],
  ["somali", "Go along to three first appointments", "other", 360, 90, 260, "therapies"],
  ["school", "Come to the young people’s board", "invitation", 120, 0, 245, "council"],
  ["mosque", "Host the health fair", "invitation", 480, 250, 230, "health"],
  ["carers", "Quarterly return on carers’ grants", "return", 180, 0, 200, "council"],
  ["church", "Say what you think of the suicide prevention plan", "consultation", 180, 0, 190, "council"],
  ["somali", "A quick call about interpreters", "call", 30, 0, 175, "therapies"],
  ["carers", "Read four bids with us", "consultation", 300, 120, 160, "council"],
  ["lunch", "Fill in the survey of day activities", "form", 40, 0, 150, "council"],
  ["mosque", "Come to the steering group of the trust", "invitation", 150, 0, 135, "health"],
  ["carers", "Quarterly return on carers’ grants", "return", 180, 0, 110, "council"],
  ["school", "Say what you think of the exam stress course", "consultation", 60, 45, 95, "therapies"],
  ["church", "Host a listening evening", "invitation", 240, 150, 80, "therapies"],
  ["carers", "Tell trainees what carers need", "other", 120, 80, 70, "health"],
  ["somali", "Fill in the equality form for grants", "form", 90, 0, 60, "council"],
  ["mosque", "A quick call about Ramadan opening hours", "call", 20, 0, 45, "therapies"],
];

/** These weeks: everybody asks the carers’ circle. */
const now: readonly Line[] = [
  ["carers", "A quick call about the waiting list", "call", 30, 0, 0, "therapies"],
  ["carers", "Fill in the form on winter money", "form", 90, 0, 0, "council"],
  ["carers", "Come to the board on discharge", "invitation", 150, 0, 0, "health"],
  ["carers", "Say what you think of the crisis line", "consultation", 120, 0, 0, "therapies"],
];

async function ask(play: Play, ids: ReadonlyMap<Partner, string>, asking: Asking & { readonly more?: object }) {
  const { of, title, kind, minutes, pay, daysAgo, by, more = {} } = asking;
  const [who, inNameOf] = askers[by];
  return play.send(who, at, {
    organisation: ids.get(of),
    kind,
    title: `${title} (example)`,
    minutes: String(minutes),
    pay: String(pay),
    askedOn: play.daysAgo(daysAgo),
    byDay: play.daysAgo(daysAgo - 14),
    alreadyHeld: "no",
    lookedIn: "The directory, and what was said at the last meeting.",
    inNameOf,
    ...more,
  });
}

const lineOf = ([of, title, kind, minutes, pay, daysAgo, by]: Line): Asking => ({
  of,
  title,
  kind,
  minutes,
  pay,
  daysAgo,
  by,
});

/** Many ask the same few for a little each; one partner says how much it can be asked. @practice P10 */
export async function askPartners(play: Play, services: Services, communities: Communities): Promise<void> {
  const ids = new Map<Partner, string>();
  for (const [key, name] of Object.entries(partners)) {
    const partner = Object.keys(partners).find((one): one is Partner => one === key);
    if (partner !== undefined) ids.set(partner, await organisationCalled(play, name));
  }
  const about: Readonly<Partial<Record<Partner, string>>> = {
    mosque: communities.pakistani,
    church: communities.blackAfrican,
    carers: communities.blackCaribbean,
  };
  for (const [number, line] of lines.entries()) {
    const asking = lineOf(line);
    const service = asking.by === "therapies" ? { service: services.talkingTherapies } : {};
    const { id } = await ask(play, ids, { ...asking, more: { ...service, community: about[asking.of] ?? "" } });
    await answerIt(play, { id, number, ...asking });
  }
  const asked: string[] = [];
  for (const line of now) asked.push((await ask(play, ids, lineOf(line))).id);
  await play.send("carersWorker", `${at}/limit`, { organisation: ids.get("carers"), minutes: "480", asks: "6" });
  // The council needs what the trust asks too, and joins: they do it once.
  await play.send("commissioner", `${at}/${asked[2] ?? ""}/join`, { inNameOf: "Riverside Council (example)" });
  await play.send("carersWorker", `${at}/${asked[0] ?? ""}/answer`, {
    says: "later",
    laterOn: play.daysAgo(-10),
    words: "After the carers’ week.",
  });
  const over = { of: "carers", title: "Write the carers’ part of the strategy", kind: "consultation" } as const;
  await ask(play, ids, {
    ...over,
    minutes: 1200,
    pay: 0,
    daysAgo: 0,
    by: "council",
    more: { overBecause: "The cabinet meets in three weeks, and nobody else can say what carers need." },
  });
}

const workers: Readonly<Partial<Record<Partner, PartName>>> = {
  carers: "carersWorker",
  mosque: "mosqueTrustee",
  church: "churchLeader",
};

/** Those that have somebody here answer; of three, one says no. */
async function answerIt(play: Play, asking: Asking & { readonly id: string; readonly number: number }): Promise<void> {
  const { id, number, of, minutes } = asking;
  const worker = workers[of];
  if (worker === undefined) return;
  const says = number % 5 === 4 ? "no" : "yes";
  await play.send(worker, `${at}/${id}/answer`, { says });
  if (says === "yes")
    await play.send(worker, `${at}/${id}/took`, { minutes: String(Math.round((minutes * (110 + number)) / 100)) });
}

const asked = `/${exampleSlug}/asked`;

/** Whom two services asked, and whom one of them did not. @practice P24 */
export async function askCommunities(play: Play, services: Services, communities: Communities): Promise<void> {
  const write = (record: object) =>
    play.send("engagementLead", asked, { service: services.talkingTherapies, way: "meeting", band: "few", ...record });
  await write({
    community: communities.kashmiri,
    onDay: play.daysAgo(120),
    way: "through-organisation",
    language: "Pahari",
    through: "Kashmiri Elders’ Circle (example)",
    question: "What would make it easier to come to talking therapies?",
    band: "some",
    cameOfIt: "The letter now comes in Urdu too, and one clinic a month is at the elders’ circle.",
  });
  await write({
    community: communities.pakistani,
    onDay: play.daysAgo(75),
    language: "Urdu",
    through: "Riverside Mosque (example)",
    question: "Which hours can women come?",
    cameOfIt: "Nothing yet: there is no woman therapist on Friday. Asked again in spring.",
  });
  await write({
    community: communities.blackAfrican,
    onDay: play.daysAgo(40),
    way: "visit",
    language: "French and Lingala",
    through: "Riverside Church (example)",
    question: "Why do people leave before the course is over?",
    band: "some",
  });
  await write({
    community: communities.blackCaribbean,
    onDay: play.daysAgo(520),
    way: "survey",
    language: "English",
    through: "Riverside Talking Therapies (example)",
    question: "How was the first call?",
    band: "nobody",
    cameOfIt: "Nobody answered a letter; next time somebody they know asks.",
  });
  await write({
    service: services.crisisCare,
    community: communities.blackAfrican,
    onDay: play.daysAgo(200),
    way: "interview",
    language: "English",
    through: "Survivors’ Voice Riverside (example)",
    question: "What happened when the police came?",
    cameOfIt: "A nurse now rings the family on the same night.",
  });
}
