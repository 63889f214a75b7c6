import type { Level, Part, Standard } from "./workforce.ts";

/** How the rows of a measure are told apart, beside the ethnic group. */
type By = "band" | "round" | "nothing";

interface MeasureKnown {
  readonly words: string;
  readonly by: By;
  readonly of: readonly Standard[];
  /** What else people say for it in a file. */
  readonly also?: readonly string[];
  /** It counts some of those whom this other one counts. */
  readonly within?: string;
}

const both = ["nhs", "social-care"] as const;

/** What can be counted, by its name. */
export const measureNames = [
  "staff",
  "board",
  "board-voting",
  "applied",
  "shortlisted",
  "appointed",
  "disciplined",
  "fitness",
  "trained",
  "left",
  "public-asked",
  "public-yes",
  "colleagues-asked",
  "colleagues-yes",
  "chances-asked",
  "chances-yes",
  "treated-asked",
  "treated-yes",
] as const;
export type Measure = (typeof measureNames)[number];

/** What can be counted: the first column of the file. */
export const measures: Readonly<Record<Measure, MeasureKnown>> = {
  staff: { words: "Staff on 31 March", by: "band", of: both, also: ["headcount", "workforce"] },
  board: { words: "Members of the board", by: "nothing", of: ["nhs"] },
  "board-voting": { words: "Voting members of the board", by: "nothing", of: ["nhs"], within: "board" },
  applied: { words: "Applied", by: "round", of: both, also: ["applicants", "applications"] },
  shortlisted: { words: "Shortlisted", by: "round", of: both, within: "applied" },
  appointed: { words: "Appointed", by: "round", of: both, within: "shortlisted" },
  disciplined: {
    words: "Entered the formal disciplinary process",
    by: "nothing",
    of: both,
    also: ["disciplinary", "formal disciplinary process"],
    within: "staff",
  },
  fitness: {
    words: "Entered the fitness to practise process",
    by: "nothing",
    of: ["social-care"],
    also: ["fitness to practise"],
    within: "staff",
  },
  trained: {
    words: "Took training that nobody has to take",
    by: "nothing",
    of: both,
    also: ["training", "cpd", "non mandatory training"],
    within: "staff",
  },
  left: { words: "Left", by: "nothing", of: ["social-care"], also: ["leavers"], within: "staff" },
  "public-asked": { words: "Asked about abuse by the public", by: "nothing", of: both },
  "public-yes": {
    words: "Abused by patients, families or the public",
    by: "nothing",
    of: both,
    within: "public-asked",
  },
  "colleagues-asked": { words: "Asked about abuse by colleagues", by: "nothing", of: both },
  "colleagues-yes": { words: "Abused by colleagues or managers", by: "nothing", of: both, within: "colleagues-asked" },
  "chances-asked": { words: "Asked about equal chances", by: "nothing", of: ["nhs"] },
  "chances-yes": { words: "Believe that chances are equal", by: "nothing", of: ["nhs"], within: "chances-asked" },
  "treated-asked": { words: "Asked about discrimination", by: "nothing", of: ["nhs"] },
  "treated-yes": { words: "Discriminated against at work", by: "nothing", of: ["nhs"], within: "treated-asked" },
};

export const measureKnown = (measure: Measure): MeasureKnown => measures[measure];

interface BandKnown {
  readonly band: string;
  readonly words: string;
  readonly level: Level;
  /** Doctors and dentists are in no pay band of the others. */
  readonly parts: readonly Part[];
}

const pay = ["clinical", "non-clinical", "all"] as const;
const payBand = (band: string, level: Level): BandKnown => ({ band, words: `Band ${band}`, level, parts: pay });
const medical = (band: string, words: string): BandKnown => ({ band, words, level: "medical", parts: ["medical"] });

/** The pay bands of the NHS (Agenda for Change), those above, and the grades of doctors and dentists. */
export const bandsOfNhs: readonly BandKnown[] = [
  ...["1", "2", "3", "4"].map((band) => payBand(band, "lower")),
  ...["5", "6", "7"].map((band) => payBand(band, "middle")),
  ...["8a", "8b", "8c", "8d", "9"].map((band) => payBand(band, "senior")),
  { band: "vsm", words: "Very senior managers", level: "top", parts: pay },
  medical("consultant", "Consultants"),
  medical("career-grade", "Doctors who are not consultants or trainees"),
  medical("trainee", "Doctors in training"),
];

/**
 * Within this a ratio is not called adverse. Dated, because standards change: a newer line goes on top, and the figures of a
 * year are read by the line that held then.
 */
export interface NonAdverse {
  /** Figures of this year and later. */
  readonly sinceYear: number;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  /** When somebody last compared it with the guidance. */
  readonly writtenOn: string;
}

export const nonAdverse: readonly NonAdverse[] = [
  {
    sinceYear: 2000,
    low: 0.8,
    high: 1.25,
    source: "The four-fifths rule, as reports on the standard use it. Check against the current guidance.",
    writtenOn: "2026-11-23",
  },
];

/** The line that holds for the figures of a year. */
export const nonAdverseIn = (year: number): NonAdverse => {
  const line = nonAdverse
    .toSorted((one, other) => other.sinceYear - one.sinceYear)
    .find((one) => one.sinceYear <= year);
  if (line === undefined) throw new Error(`No range is written down for ${year}.`);
  return line;
};
