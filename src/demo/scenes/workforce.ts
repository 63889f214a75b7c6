import { exampleSlug } from "../play.ts";
import type { Play } from "../play.ts";
import { organisationCalled } from "./organisations-by-name.ts";
import type { Services } from "./service-profiles.ts";

const at = `/${exampleSlug}/workforce`;

/** White, ethnic minorities, not known. */
type Three = readonly [number, number, number];

interface Year {
  readonly year: number;
  /** By pay band. */
  readonly staff: Readonly<Record<string, Three>>;
  readonly others: Readonly<Record<string, Three>>;
}

/** Made up. The year before is worse: it shows that a page tells two years side by side. */
const years: readonly Year[] = [
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

const groups = ["White", "Ethnic minorities", "Unknown"] as const;

function fileOf({ staff, others }: Year): string {
  const lines = [
    ...Object.entries(staff).flatMap(([band, three]) =>
      three.map((count, index) => ["Staff on 31 March", band, "clinical", groups[index], count].join(",")),
    ),
    ...Object.entries(others).flatMap(([what, three]) =>
      three.map((count, index) => [what, "", "", groups[index], count].join(",")),
    ),
  ];
  return ["What is counted,Pay band,Clinical or not,Ethnic group,Number of people", ...lines].join("\r\n");
}

/** Two years of who works for the trust, what it does about it, and one person who says who they are. @practice P13 */
export async function showWhoWorks(play: Play, services: Services): Promise<void> {
  const organisation = await organisationCalled(play, "Example Riverside NHS Trust");
  for (const year of years)
    await play.sendFile("seniorManager", `${at}/send`, {
      field: "file",
      fileName: `workforce-${year.year} (made up).csv`,
      text: fileOf(year),
      fields: { organisation, standard: "nhs", year: String(year.year), source: "Staff record (made up)" },
    });
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
