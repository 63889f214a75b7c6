/** What an organisation's money comes as. */
export const sourceKinds = ["grant", "contract", "gifts", "earned", "other"] as const;
export type SourceKind = (typeof sourceKinds)[number];
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  grant: "a grant",
  contract: "a contract",
  gifts: "gifts and collections",
  earned: "what we earn: hire, sales, fees",
  other: "something else",
};

/** Core costs are rent, heating and the people who keep the door open, whatever the project. */
export const coverings = ["core", "project", "both", "not-said"] as const;
export type Covering = (typeof coverings)[number];
export const coveringWords: Readonly<Record<Covering, string>> = {
  core: "core costs: rent, heating, whoever keeps the door open",
  project: "one project",
  both: "both",
  "not-said": "not said",
};

/** About how much, for who would rather not say to the pound. */
export const bands = ["under-5k", "to-25k", "to-100k", "over-100k"] as const;
export type Band = (typeof bands)[number];
export const bandWords: Readonly<Record<Band, string>> = {
  "under-5k": "less than £5,000",
  "to-25k": "£5,000 to £25,000",
  "to-100k": "£25,000 to £100,000",
  "over-100k": "more than £100,000",
};

/** To whom an organisation shows a source. */
export const releases = ["nobody", "commissioners", "place", "public"] as const;
export type Release = (typeof releases)[number];
export const releaseWords: Readonly<Record<Release, string>> = {
  nobody: "nobody but us",
  commissioners: "only the commissioners we tick",
  place: "the people of this place",
  public: "everyone",
};

/** How much, where it is said: in pence or as a band. */
export type Amount = { readonly pence: number } | { readonly band: Band } | null;

/** Money of an organisation, as it writes it itself. */
export interface SourceSaid {
  readonly funder: string;
  readonly kind: SourceKind;
  readonly covers: Covering;
  readonly purpose: string;
  readonly amount: Amount;
  /** Plain dates; an end of null is no end. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** What people would lose with it. */
  readonly wouldLose: string;
  readonly releasedTo: Release;
  readonly showsAmount: boolean;
  /** The commissioners who are named, by their identifiers. */
  readonly readerIds: readonly string[];
}

export interface Source extends SourceSaid {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly writtenOn: string;
  readonly authorRole: string;
}

/** A source as somebody sees it: of the organisation they work for, or of another. */
export type SourceSeen = Source & { readonly isOwn: boolean };

export const grantKinds = ["grant", "contract"] as const;
export type GrantKind = (typeof grantKinds)[number];
export const grantKindWords: Readonly<Record<GrantKind, string>> = { grant: "Grant", contract: "Contract" };

/** Money that a commissioner of the place pays, as they wrote it down. */
export interface GrantSaid {
  /** Its identifier in the open list, or empty. */
  readonly reference: string;
  readonly kind: GrantKind;
  readonly title: string;
  readonly about: string;
  readonly funder: string;
  readonly funderCode: string;
  readonly recipient: string;
  readonly recipientCode: string;
  readonly pence: number;
  readonly awardedOn: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly covers: Covering;
}

export const decisionKinds = ["renew", "bridge", "share", "let-go"] as const;
export type DecisionKind = (typeof decisionKinds)[number];
export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  renew: "Renew it",
  bridge: "Bridge it: pay on for a while until something else is found",
  share: "Share it with another funder",
  "let-go": "Let it go",
};
export const decidedWords: Readonly<Record<DecisionKind, string>> = {
  renew: "renewed",
  bridge: "bridged",
  share: "shared with another funder",
  "let-go": "let go",
};

/** What was decided about one end. */
export interface Decided {
  readonly number: number;
  readonly aboutEnd: string;
  readonly decision: DecisionKind;
  /** Until when the money goes on; null where it is let go. */
  readonly until: string | null;
  readonly sharedWith: string;
  readonly because: string;
  /** Null once they asked to be forgotten. */
  readonly by: string | null;
  readonly role: string;
  readonly on: string;
  /** When the organisation said that it had read it. */
  readonly heardOn: string | null;
}

export interface Grant extends GrantSaid {
  readonly id: string;
  readonly recipientId: string | null;
  readonly isPublic: boolean;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly recordedOn: string;
  /** The latest decision. */
  readonly last: Decided | null;
  /** What people would lose, in the organisation's own words. */
  readonly wouldLose: string;
  /** For which communities it is meant; none stands for all whom the organisation serves. */
  readonly communityIds: readonly string[];
}

/** In one answer. */
export const grantsOnAPage = 50;
export const grantsMax = 5000;
export const sourcesMax = 500;
