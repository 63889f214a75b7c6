/** Where hours were given. Hours before a clinic of the network's own opened are hours all the same. @practice P40 */
export const settings = ["service-clinic", "home", "community-clinic"] as const;
export type Setting = (typeof settings)[number];

/** How long somebody can be with people without a break that would make it two. */
export const sessionHoursMax = 12;
export const seenMax = 60;

/** From when to when: milliseconds since 1970, so that midnight and summer time count as they are. */
export interface Span {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** When hours were given: the clock on the wall as it was written, and the moments it means. */
export interface When extends Span {
  /** The plain date on which it began. */
  readonly day: string;
  /** `18:30`; in the night in which the clock goes back with `BST` or `GMT` behind it. */
  readonly from: string;
  readonly until: string;
  /** The plain date on which it ended. */
  readonly lastDay: string;
  readonly minutes: number;
}

/** How an entry stands. Only what is signed is a supervised hour; what was corrected counts no more. */
export const states = ["waits", "signed", "returned", "corrected"] as const;
export type HoursState = (typeof states)[number];

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What was given at one time by one practitioner. */
export interface HoursEntry extends When {
  readonly id: string;
  readonly networkId: string;
  readonly practitioner: Named & { readonly personId: string | null };
  readonly setting: Setting;
  readonly clinic: Named | null;
  /** How many people were seen: a count, and nothing by which anybody is known. */
  readonly seen: number;
  readonly supervisor: { readonly id: string | null; readonly name: string };
  readonly writtenById: string | null;
  /** The entry that this one puts right. */
  readonly corrects: string | null;
  readonly correctedBy: string | null;
  readonly signed: { readonly says: "signed" | "returned"; readonly because: string; readonly on: string } | null;
}

/** What adds up: minutes by where and when, of one practitioner. Each list opens to the one below it. */
export interface HoursOfPractitioner {
  readonly practitioner: Named;
  readonly signed: number;
  readonly waiting: number;
  readonly bySetting: Readonly<Record<Setting, number>>;
  /** Signed, and given before the first clinic of the network opened. */
  readonly beforeClinics: number;
  readonly entries: number;
}

export const settingWords: Readonly<Record<Setting, string>> = {
  "service-clinic": "A clinic of a service",
  home: "Somebody’s home",
  "community-clinic": "A clinic of the network’s own, at a community venue",
};

export const stateWords: Readonly<Record<HoursState, string>> = {
  waits: "Waits for the supervisor",
  signed: "Signed off",
  returned: "Sent back by the supervisor",
  corrected: "Put right by a later entry",
};

/** An entry that was put right counts no more, whatever was said of it. */
export const hoursStateOf = ({ correctedBy, signed }: Pick<HoursEntry, "correctedBy" | "signed">): HoursState =>
  correctedBy !== null ? "corrected" : (signed?.says ?? "waits");
