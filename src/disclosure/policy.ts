/** When a count is too small to show. Always a whole policy: nothing about zero is left to be guessed. */
export interface SmallNumberPolicy {
  /**
   * Counts under this are hidden. A whole number of people; 1 hides nothing but a hidden zero, and 0 hides nothing and rounds
   * nobody like every other count, so that a printed 0 may stand for somebody.
   */
  readonly hideUnder: number;
  /** Counts that are shown are rounded to the nearest multiple of this. 1 shows them as they are. */
  readonly roundTo: number;
  /** Whether a count of nobody is shown as 0 (true) or hidden like other small counts (false). */
  readonly zeroIsShown: boolean;
  /**
   * How many values must remain possible for a hidden count, whatever is subtracted from what; fewer where the rule itself
   * leaves fewer (1 to 4 are four).
   */
  readonly valuesLeft: number;
  /** Whether a table of all England is shown as it is. */
  readonly englandIsExact: boolean;
  /** Whether anything leaves the place at all. Where false, whoever is not of the place sees every count hidden. */
  readonly leavesThePlace: boolean;
}

/**
 * The usual rule of NHS England's national publications below England level: under 5 hidden, zero among them, and the
 * rest to the nearest 5. Source: NHS Talking Therapies and MHSDS publication guidance; practice P03.
 */
export const nationalPublicationRule: SmallNumberPolicy = {
  hideUnder: 5,
  roundTo: 5,
  zeroIsShown: false,
  valuesLeft: 5,
  englandIsExact: true,
  leavesThePlace: true,
};

/** Each rule by its name, as keepers choose it. */
export const smallNumberPolicies = {
  "national-publication": nationalPublicationRule,
  // Hospital Episode Statistics since 2018: 1 to 7 hidden, 0 shown, the rest to the nearest 5.
  "hospital-statistics": { ...nationalPublicationRule, hideUnder: 8, zeroIsShown: true },
  // The Model Health System: values below 7 are suppressed.
  "under-7": { ...nationalPublicationRule, hideUnder: 7, roundTo: 1, englandIsExact: false },
  // The GP Patient Survey: fewer than 10 are suppressed.
  "under-10": { ...nationalPublicationRule, hideUnder: 10, roundTo: 1, englandIsExact: false },
  // Nothing hidden, all to the nearest 5: a printed 0 stands for 0 to 2. Promises no doubt but that of the rounding.
  "round-only": {
    ...nationalPublicationRule,
    hideUnder: 0,
    zeroIsShown: true,
    valuesLeft: 1,
    englandIsExact: false,
  },
  // For counts that a publisher has protected, and everybody can read there.
  "already-published": { ...nationalPublicationRule, hideUnder: 1, roundTo: 1, zeroIsShown: true, valuesLeft: 1 },
  "exact-inside": {
    ...nationalPublicationRule,
    hideUnder: 1,
    roundTo: 1,
    zeroIsShown: true,
    leavesThePlace: false,
  },
} as const satisfies Readonly<Record<string, SmallNumberPolicy>>;

export type SmallNumberPolicyName = keyof typeof smallNumberPolicies;

/** Every name, the usual one first. */
export const smallNumberPolicyNames = [
  "national-publication",
  "hospital-statistics",
  "under-7",
  "under-10",
  "round-only",
  "already-published",
  "exact-inside",
] as const satisfies readonly SmallNumberPolicyName[];

/** What each rule does, as one sentence for the people who choose it. */
export const smallNumberPolicyWords: Readonly<Record<SmallNumberPolicyName, string>> = {
  "national-publication": "Counts under 5 are hidden, nobody among them. All others are rounded to the nearest 5.",
  "hospital-statistics": "Counts from 1 to 7 are hidden. 0 is shown. All others are rounded to the nearest 5.",
  "under-7": "Counts under 7 are hidden, nobody among them. All others are shown as they are.",
  "under-10": "Counts under 10 are hidden, nobody among them. All others are shown as they are.",
  "round-only": "Nothing is hidden. Every count is rounded to the nearest 5, so 1 and 2 people are shown as 0.",
  "already-published":
    "Nothing is hidden and nothing is rounded. Only for figures whose publisher has hidden small counts already.",
  "exact-inside": "People of this place see every count as it is. Nobody outside sees any.",
};
