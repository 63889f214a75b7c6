/** The two sets of questions: the Workforce Race Equality Standard of the NHS, and that of councils’ social care. */
export const standards = ["nhs", "social-care"] as const;
export type Standard = (typeof standards)[number];
export const standardWords: Readonly<Record<Standard, string>> = {
  nhs: "NHS organisation: the nine questions of the Workforce Race Equality Standard",
  "social-care": "Council or social care: the nine questions of the social care standard",
};

/** How high up. Pay bands of the NHS say it by themselves; whoever counts by other pay bands says it for each. */
export const levels = ["lower", "middle", "senior", "top", "medical"] as const;
export type Level = (typeof levels)[number];
export const levelWords: Readonly<Record<Level, string>> = {
  lower: "Bands 1 to 4, or lower pay",
  middle: "Bands 5 to 7, or team leaders",
  senior: "Bands 8a to 9, or senior managers",
  top: "Very senior managers, or chief officers",
  medical: "Doctors and dentists",
};

/** `all`: whoever counts does not tell them apart. */
export const parts = ["clinical", "non-clinical", "medical", "all"] as const;
export type Part = (typeof parts)[number];
export const partWords: Readonly<Record<Part, string>> = {
  clinical: "Clinical",
  "non-clinical": "Not clinical",
  medical: "Medical and dental",
  all: "All staff",
};

/** One number of the file: of what, in which band or round, of which ethnic group. */
export interface Counted {
  readonly measure: string;
  /** As it is written in the pay list: `8a`; empty where the measure has no bands. */
  readonly band: string;
  readonly part: Part;
  /** Empty where the measure has no bands. */
  readonly level: Level | "";
  /** One round of recruitment; empty where nobody tells rounds apart. */
  readonly round: string;
  /** `nhs-2001-england:J`, `local:kashmiri`, or `white`, `minorities`, `unknown` where no more is known. */
  readonly group: string;
  readonly count: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The figures of an organisation for a year, as they were sent. */
export interface Figures {
  readonly id: string;
  readonly organisation: Named;
  readonly standard: Standard;
  /** The year that ended on the 31st of March of it. */
  readonly year: number;
  readonly source: string;
  readonly fileName: string;
  readonly digest: string;
  readonly rowsRead: number;
  /** Null where their name is gone. */
  readonly sentBy: Named | null;
  /** A plain date. */
  readonly sentOn: string;
  readonly takenBackOn: string | null;
}

/** What an organisation does so that people get on: who, by when, and what it changed. */
export interface Action {
  readonly id: string;
  readonly organisation: Named;
  readonly what: string;
  /** A role, never only a name. */
  readonly owner: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly writtenOn: string;
  /** The newest day on which somebody said how it stands. */
  readonly lookedOn: string | null;
}

export interface ActionWord {
  readonly id: string;
  readonly words: string;
  readonly isDone: boolean;
  readonly onDay: string;
}

/** What somebody who works for a service says of themselves to communities, with their own yes. */
export interface Introduction {
  readonly id: string;
  readonly service: Named;
  /** What they want to be called. */
  readonly called: string;
  readonly does: string;
  readonly languages: string;
  /** Their community, in their own words; empty where they do not say. */
  readonly community: string;
  readonly inJobPlan: boolean;
  /** In which language they wrote. */
  readonly writtenIn: string;
  readonly agreedOn: string;
}

export const figuresMax = 500;
export const countsMax = 5000;
export const actionsMax = 300;
export const introductionsMax = 100;
/** Of a file that is sent. */
export const bytesMax = 2_000_000;

export const yearWords = (year: number): string => `the year to 31 March ${year}`;
