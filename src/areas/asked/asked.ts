/** How people were asked. */
export const ways = [
  "meeting",
  "visit",
  "interview",
  "telephone",
  "letter",
  "online",
  "survey",
  "through-organisation",
  "other",
] as const;
export type Way = (typeof ways)[number];

export const wayWords: Readonly<Record<Way, string>> = {
  meeting: "at a meeting or meal",
  visit: "where people are: a visit, a stall",
  interview: "one by one, in a conversation",
  telephone: "by telephone",
  letter: "by letter",
  online: "online",
  survey: "with a survey",
  "through-organisation": "through an organisation they trust",
  other: "another way",
};

/** How many people answered: never a number, so that nothing under ten can be told apart. */
export const bands = ["nobody", "few", "some", "many", "not-counted"] as const;
export type Band = (typeof bands)[number];

export const bandWords: Readonly<Record<Band, string>> = {
  nobody: "nobody answered",
  few: "fewer than 10 people answered",
  some: "10 to 49 people answered",
  many: "50 people or more answered",
  "not-counted": "nobody counted who answered",
};

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A service asked people of a community. */
export interface Asked {
  readonly id: string;
  readonly service: Named;
  readonly community: Named;
  /** A plain date. */
  readonly onDay: string;
  readonly way: Way;
  readonly language: string;
  /** By whom: a service, an organisation. */
  readonly through: string;
  readonly question: string;
  readonly band: Band;
  /** Empty while nothing is known to have come of it. */
  readonly cameOfIt: string;
  readonly writtenById: string | null;
}

/** In one answer. */
export const askedMax = 1000;
