import type { PartName } from "../cast.ts";

interface Item {
  readonly who: PartName;
  readonly title: string;
  readonly side: "community" | "service" | "both";
  readonly minutes: string;
  readonly kind?: "unfair";
}

interface Asked {
  readonly who: PartName;
  readonly standing: string;
  readonly part?: "contributor" | "interpreter" | "companion" | "note-taker";
}

/** A session of the example place, as it is planned. */
export interface Planned {
  readonly title: string;
  readonly purpose: string;
  readonly kind: "meeting" | "outreach" | "clinic" | "training" | "preliminary";
  readonly chair: PartName;
  readonly group: "steering" | "panel" | "kashmiri" | null;
  readonly level: string;
  readonly openTo: "invited" | "place" | "public";
  /** About so many days before today; less than 0 is to come. */
  readonly daysAgo: number;
  readonly from: string;
  readonly to: string;
  readonly form: string;
  readonly venue: "hall" | "mosque" | "offices";
  readonly people: readonly Asked[];
  readonly items: readonly Item[];
  readonly facilitator: PartName | null;
  /** Papers late, on a Friday at the hour of prayer, and no listening section. */
  readonly isBad: boolean;
  /** Still being planned. */
  readonly isOpen: boolean;
}

const usual = {
  kind: "meeting",
  openTo: "place",
  from: "10:30",
  to: "12:00",
  form: "in-room",
  isBad: false,
  isOpen: false,
} as const;

const steering = {
  ...usual,
  chair: "engagementLead",
  group: "steering",
  level: "decided-together",
  venue: "hall",
  facilitator: "champion",
  people: [{ who: "champion", standing: "champion" }],
} as const satisfies Partial<Planned>;

const asks = (title: string, minutes = "25"): Item => ({ who: "champion", title, side: "community", minutes });
const brings = (title: string, minutes = "15"): Item => ({ who: "engagementLead", title, side: "service", minutes });

const kashmiri = {
  ...usual,
  chair: "mosqueTrustee",
  group: "kashmiri",
  level: "led-by-community",
  venue: "mosque",
  facilitator: "kashmiriElder",
  people: [{ who: "engagementLead", standing: "staff" }],
} as const satisfies Partial<Planned>;

const panel = {
  ...usual,
  chair: "commissioner",
  group: "panel",
  level: "worked-with",
  venue: "offices",
  people: [{ who: "carersWorker", standing: "carer" }],
} as const satisfies Partial<Planned>;

/** Twelve over a year: nine that went well, two that did not, and one that is still being planned. */
export const sessionsPlanned: readonly Planned[] = [
  {
    ...steering,
    title: "How we want to work together (example)",
    purpose: "To agree what the steering group may decide, and how we speak with one another.",
    daysAgo: 345,
    items: [asks("What we need so that we can speak freely"), brings("What is open to change this year")],
  },
  {
    ...kashmiri,
    title: "What we are counted as (example)",
    purpose: "To say how we want to stand in the figures.",
    daysAgo: 310,
    items: [{ who: "mosqueTrustee", title: "Our own name in the figures", side: "community", minutes: "40" }],
  },
  {
    ...panel,
    title: "Reading what services offer (example)",
    purpose: "To read three offers before anybody scores them.",
    daysAgo: 275,
    isBad: true,
    from: "12:30",
    to: "14:00",
    facilitator: null,
    items: [{ who: "commissioner", title: "The three offers", side: "service", minutes: "80" }],
  },
  {
    ...steering,
    title: "Why people stop coming (example)",
    openTo: "public",
    purpose: "To hear what keeps people from finishing a course, before anything is designed.",
    daysAgo: 240,
    items: [
      asks("What it is like to wait without a call"),
      { who: "champion", title: "What was said at the desk", side: "community", minutes: "20", kind: "unfair" },
      brings("What the figures say"),
    ],
  },
  {
    ...usual,
    chair: "champion",
    group: null,
    kind: "outreach",
    title: "Tea and talk after service (example)",
    purpose: "To meet people where they are, and listen.",
    level: "asked",
    openTo: "public",
    daysAgo: 205,
    form: "meal",
    venue: "hall",
    facilitator: null,
    people: [
      { who: "churchLeader", standing: "community-leader" },
      { who: "therapist", standing: "professional" },
    ],
    items: [],
  },
  {
    ...panel,
    title: "Scoring the offers (example)",
    purpose: "To score the offers apart from professionals.",
    level: "decided-together",
    daysAgo: 170,
    facilitator: "champion",
    venue: "hall",
    items: [{ who: "commissioner", title: "Our scores, and why", side: "both", minutes: "60" }],
  },
  {
    ...steering,
    title: "Hours, languages and the first call (example)",
    purpose: "To choose what changes first.",
    daysAgo: 140,
    isBad: true,
    from: "12:30",
    to: "14:00",
    venue: "offices",
    items: [brings("The plan as it stands", "70"), asks("Evenings and Saturdays", "10")],
  },
  {
    ...usual,
    chair: "therapist",
    group: null,
    kind: "training",
    title: "Working with interpreters (example)",
    purpose: "To learn together, with those who interpret.",
    level: "told",
    daysAgo: 105,
    venue: "mosque",
    facilitator: null,
    people: [{ who: "champion", standing: "champion" }],
    items: [{ who: "therapist", title: "Three persons in a room", side: "both", minutes: "60" }],
  },
  {
    ...kashmiri,
    title: "What we think of the new leaflet (example)",
    purpose: "To say which words shame and which help.",
    daysAgo: 70,
    form: "story-circle",
    items: [{ who: "mosqueTrustee", title: "Words that help", side: "community", minutes: "45" }],
  },
  {
    ...steering,
    title: "What changed since spring (example)",
    purpose: "To see what came of what was said.",
    daysAgo: 30,
    items: [asks("Is it so? Our own look at the changes"), brings("The first three months")],
  },
  {
    ...steering,
    title: "Finishing together: what next (example)",
    purpose: "To decide what the second year is for.",
    daysAgo: -20,
    items: [asks("What we would do with a second year", "40"), brings("What money there is")],
  },
  {
    ...steering,
    title: "Looking back at the year (example)",
    purpose: "To say what was worth it, and what was not.",
    daysAgo: -55,
    isOpen: true,
    items: [asks("Was it worth our time?")],
  },
];
