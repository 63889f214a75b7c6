import type { PartName } from "../cast.ts";
import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { organisationCalled } from "./organisations-by-name.ts";
import type { Services } from "./service-profiles.ts";

const at = `/${exampleSlug}/recognition`;

const partners = {
  carers: "Riverside Carers’ Circle (example)",
  mosque: "Riverside Mosque (example)",
  church: "Riverside Church (example)",
  somali: "Somali Mothers’ Table (example)",
} as const;
type Partner = keyof typeof partners;

interface Given {
  /** Null: the person themselves. */
  readonly of: Partner | null;
  readonly by: PartName;
  readonly kind: string;
  readonly minutes: number;
  readonly daysAgo: number;
  readonly shouldHave?: string;
  readonly standing?: string;
  readonly service?: keyof Services;
}

/** What partners wrote down themselves, month after month: kind, minutes, and what the service should have provided. */
const everyMonth: readonly Omit<Given, "daysAgo">[] = [
  {
    of: "carers",
    by: "carersWorker",
    kind: "accompanied",
    minutes: 120,
    shouldHave: "transport",
    service: "talkingTherapies",
  },
  {
    of: "mosque",
    by: "mosqueTrustee",
    kind: "explained",
    minutes: 30,
    shouldHave: "letter",
    service: "talkingTherapies",
  },
  { of: "church", by: "churchLeader", kind: "room", minutes: 240, shouldHave: "nothing" },
  { of: "church", by: "churchLeader", kind: "built", minutes: 60 },
];

/** What services wrote down for them. */
const byServices: readonly Given[] = [
  { of: "mosque", by: "engagementLead", kind: "came", minutes: 120, daysAgo: 200, standing: "volunteer" },
  { of: "somali", by: "therapist", kind: "accompanied", minutes: 240, daysAgo: 120, service: "talkingTherapies" },
  { of: "carers", by: "engagementLead", kind: "prepared", minutes: 60, daysAgo: 30 },
  { of: "mosque", by: "therapist", kind: "referred", minutes: 30, daysAgo: 12, service: "talkingTherapies" },
  { of: "carers", by: "commissioner", kind: "came", minutes: 120, daysAgo: 5 },
];

/** Two that a service must answer: a child who interpreted, and a volunteer who did. */
const gaps: readonly Given[] = [
  {
    of: null,
    by: "contributor",
    kind: "interpreted-care",
    minutes: 60,
    daysAgo: 9,
    standing: "child",
    shouldHave: "interpreter",
    service: "talkingTherapies",
  },
  {
    of: "mosque",
    by: "mosqueTrustee",
    kind: "interpreted-care",
    minutes: 60,
    daysAgo: 40,
    shouldHave: "interpreter",
    service: "crisisCare",
  },
];

/** A year of what people and organisations gave. @practice P14 */
export async function recogniseWhatWasGiven(play: Play, services: Services): Promise<void> {
  const ids: Record<Partner, string> = {
    carers: await organisationCalled(play, partners.carers),
    mosque: await organisationCalled(play, partners.mosque),
    church: await organisationCalled(play, partners.church),
    somali: await organisationCalled(play, partners.somali),
  };
  const write = ({ of, by, kind, minutes, daysAgo, shouldHave = "", standing = "volunteer", service }: Given) =>
    play.send(by, at, {
      kind,
      minutes: String(minutes),
      by: of === null ? "me" : ids[of],
      standing,
      onDay: play.daysAgo(daysAgo),
      service: service === undefined ? "" : services[service],
      shouldHave,
    });
  const own: string[] = [];
  for (let month = 11; month >= 0; month -= 1)
    for (const given of everyMonth) own.push((await write({ ...given, daysAgo: month * 30 + 3 })).id);
  const written: string[] = [];
  for (const given of byServices) written.push((await write(given)).id);
  for (const given of gaps) own.push((await write(given)).id);
  // What was not provided is answered for the older months; of the last it stays open.
  for (const [number, { shouldHave }] of Array.from({ length: 11 }, () => everyMonth)
    .flat()
    .entries())
    if (shouldHave !== undefined && shouldHave !== "nothing")
      await play.send("seniorManager", `${at}/${own[number] ?? ""}/answer`, {
        answer:
          shouldHave === "letter"
            ? "The first letter is now written in Urdu too. The second is not yet."
            : "We pay for a taxi where nobody can come by bus. Ring us the day before.",
      });
  await play.send("seniorManager", `${at}/${own.at(-1) ?? ""}/answer`, {
    answer: "An interpreter is booked with each first appointment from now on.",
  });
  await sendOwnTable(play, ids.carers);
  await typeUpCall(play, { organisation: ids.somali, service: services.talkingTherapies });
  const [meeting, , prepared] = written;
  await play.send("mosqueTrustee", `${at}/${meeting ?? ""}/say`, { says: "confirmed" });
  await play.send("carersWorker", `${at}/${prepared ?? ""}/say`, { says: "corrected", minutes: "150" });
  await play.send("carersWorker", `${at}/statement`, {
    organisation: ids.carers,
    from: play.daysAgo(365),
    until: play.daysAgo(0),
  });
}

/** The circle keeps a table of its own; one of its rows cannot be read. It said which column is which, and looks at it. */
async function sendOwnTable(play: Play, organisation: string): Promise<void> {
  const rows = [
    ["Date", "Who", "Hours", "What we did"],
    [play.daysAgo(21), "A", "1.5", "Went with somebody to the hospital"],
    [play.daysAgo(20), "B", "2", "Explained a letter"],
    [play.daysAgo(20), "A", "0.5", "Interpreted at the GP"],
    [play.daysAgo(14), "B", "26", "Prepared the carers’ week"],
    [play.daysAgo(14), "A", "3", "Prepared the carers’ week"],
  ];
  const { id } = await play.sendFile("carersWorker", `${at}/sheets`, {
    field: "file",
    fileName: "Carers’ hours (example).csv",
    text: rows.map((row) => row.join(",")).join("\r\n"),
    fields: { organisation },
  });
  await play.send("carersWorker", `${at}/sheets/${id}/columns`, {
    "column-0": "day",
    "column-1": "who",
    "column-2": "hours",
    "column-3": "what",
  });
}

/** The therapist rings the mothers’ table once a month; its people have not said yet whether it is right. */
const typeUpCall = (play: Play, about: { readonly organisation: string; readonly service: string }) =>
  play.send("therapist", `${at}/call`, {
    ...about,
    month: play.daysAgo(0).slice(0, 7),
    standing: "volunteer",
    "times-accompanied": "6",
    "each-accompanied": "90",
    "should-accompanied": "transport",
    "times-explained": "10",
    "each-explained": "20",
    "should-explained": "letter",
  });
