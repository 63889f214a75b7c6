import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { organisationCalled } from "./organisations-by-name.ts";
import type { Services } from "./service-profiles.ts";

const at = `/${exampleSlug}/workforce`;

/** White, ethnic minorities, not known. */
type Three = readonly [number, number, number];

interface Year {
  readonly year: number;
  /** By pay band; behind a stroke stands how high up it is, where the pay list does not say so. */
  readonly staff: Readonly<Record<string, Three>>;
  readonly others: Readonly<Record<string, Three>>;
}

/** Made up. The year before is worse: it shows that a page tells two years side by side. */
const ofTrust: readonly Year[] = [
  {
    year: 2025,
    staff: { "3": [140, 96, 6], "5": [310, 250, 12], "7": [190, 74, 8], "8a": [96, 15, 6], "8c": [42, 7, 0] },
    others: {
      Applied: [1800, 2600, 140],
      Shortlisted: [620, 590, 30],
      Appointed: [246, 110, 10],
      "Entered the formal disciplinary process": [12, 19, 0],
      "Took training that nobody has to take": [420, 170, 15],
    },
  },
  {
    year: 2026,
    staff: { "3": [134, 102, 6], "5": [302, 268, 12], "7": [184, 88, 8], "8a": [92, 21, 6], "8c": [41, 9, 0] },
    others: {
      Applied: [1750, 2800, 120],
      Shortlisted: [600, 640, 30],
      Appointed: [226, 165, 10],
      "Entered the formal disciplinary process": [11, 12, 0],
      "Took training that nobody has to take": [405, 240, 15],
    },
  },
];

const ofCouncil: readonly Year[] = [
  {
    year: 2025,
    staff: {
      "Care grade/lower": [120, 140, 8],
      "Social worker/middle": [160, 72, 10],
      "Team and service head/senior": [44, 10, 0],
    },
    others: {
      Shortlisted: [210, 190, 12],
      Appointed: [88, 48, 6],
      "Entered the fitness to practise process": [6, 11, 0],
      "Took training that nobody has to take": [170, 96, 8],
      Left: [38, 44, 6],
    },
  },
  {
    year: 2026,
    staff: {
      "Care grade/lower": [116, 146, 8],
      "Social worker/middle": [154, 84, 8],
      "Team and service head/senior": [42, 13, 0],
    },
    others: {
      Shortlisted: [204, 202, 10],
      Appointed: [82, 60, 6],
      "Entered the fitness to practise process": [6, 8, 0],
      "Took training that nobody has to take": [166, 118, 8],
      Left: [36, 38, 6],
    },
  },
];

const three = ["White", "Ethnic minorities", "Unknown"] as const;

/** Made up: of 100 of each of the three, so many of each group of the NHS list. The first takes what is left. */
const groupsIn = {
  White: { A: 0, B: 4, C: 14 },
  "Ethnic minorities": { J: 0, H: 17, K: 8, L: 9, M: 6, N: 16, P: 2, D: 5, G: 5, R: 4, S: 5 },
  Unknown: { Z: 0 },
} as const;

const byGroup = (broad: (typeof three)[number], count: number): readonly (readonly [string, number])[] => {
  const [first, ...rest] = Object.entries(groupsIn[broad]).map(([group, of100]): readonly [string, number] => [
    group,
    Math.floor((count * of100) / 100),
  ]);
  const left = rest.reduce((sum, [, many]) => sum - many, count);
  return first === undefined ? [] : [[first[0], left], ...rest];
};

/** The trust tells staff apart group by group, the council as the standard compares them. */
function fileOf({ staff, others }: Year, { tellsGroups }: { readonly tellsGroups: boolean }): string {
  const staffLines = Object.entries(staff).flatMap(([named, counts]) => {
    const [band = "", level = ""] = named.split("/");
    return three.flatMap((broad, at) => {
      const count = counts[at] ?? 0;
      const groups = tellsGroups ? byGroup(broad, count) : [[broad, count] as const];
      return groups.map(([group, many]) =>
        ["Staff on 31 March", band, tellsGroups ? "clinical" : "", level, group, many].join(","),
      );
    });
  });
  const otherLines = Object.entries(others).flatMap(([what, counts]) =>
    three.map((broad, at) => [what, "", "", "", broad, counts[at]].join(",")),
  );
  return [
    "What is counted,Pay band,Clinical or not,Level,Ethnic group,Number of people",
    ...staffLines,
    ...otherLines,
  ].join("\r\n");
}

async function sendYears(play: Play): Promise<string> {
  const organisation = await organisationCalled(play, "Example Riverside NHS Trust");
  const council = await organisationCalled(play, "Riverside Council (example)");
  const all = [
    ...ofTrust.map((year) => ({ year, whose: organisation, standard: "nhs", as: "seniorManager" }) as const),
    ...ofCouncil.map((year) => ({ year, whose: council, standard: "social-care", as: "commissioner" }) as const),
  ];
  for (const { year, whose, standard, as } of all)
    await play.sendFile(as, `${at}/send`, {
      field: "file",
      fileName: `workforce-${year.year} (made up).csv`,
      text: fileOf(year, { tellsGroups: standard === "nhs" }),
      fields: { organisation: whose, standard, year: String(year.year), source: "Staff record (made up)" },
    });
  return organisation;
}

/** Two years of who works for the trust and for the council, what it does about it, and one person who says who they are. @practice P13 */
export async function showWhoWorks(play: Play, services: Services): Promise<void> {
  const organisation = await sendYears(play);
  const { id } = await play.send("seniorManager", `${at}/actions`, {
    organisation,
    what: "Each panel that appoints has somebody of a community organisation, who is paid for the day.",
    owner: "Head of people",
    dueOn: play.daysAgo(-120),
  });
  await play.send("seniorManager", `${at}/actions/${id}`, {
    stands: "going",
    words: "On 14 of 31 panels since spring. Three partners say that they were listened to.",
  });
  await play.send("therapist", `${at}/me`, {
    called: "Example Family Therapist",
    service: services.talkingTherapies,
    does: "I see families together, also in the evening, and at the mosque on the first Friday.",
    languages: "English, Urdu, some Mirpuri",
    community: "My grandparents came from Mirpur.",
    jobPlan: "yes",
    agreed: "yes",
  });
}
