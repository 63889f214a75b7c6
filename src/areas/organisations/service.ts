/** Early help (people ask for it, or are referred), crisis and compulsory care, or both. */
export type Care = "early-help" | "crisis-care" | "both";

/** What a service is called in published files: type and code as printed there. `CCG` `08X`. */
export interface ServiceKey {
  readonly type: string;
  readonly code: string;
  /** The first and last period it was used, as printed ("2018-19"); empty where nobody said. */
  readonly since: string;
  readonly until: string;
}

/** A service as a line of a list, and as other areas need it. */
export interface ServiceListed {
  readonly id: string;
  readonly name: string;
  readonly care: Care;
  /** Who runs it. Empty where nobody said. */
  readonly runBy: string;
  /** The code of the area in published population figures that it serves, such as E09000032. */
  readonly areaCode: string | null;
  readonly keys: readonly ServiceKey[];
  readonly languages: readonly string[];
}

/** What a service tells communities, in the shape in which communities describe themselves. */
export interface Profile {
  readonly number: number;
  readonly name: string;
  readonly runBy: string;
  readonly whoWorks: string;
  readonly languages: readonly string[];
  readonly offers: string;
  readonly cannotDoYet: string;
  readonly askName: string;
  readonly askRole: string;
  readonly askHow: string;
  readonly author: {
    /** Null once they asked to be forgotten, and for readers who are not of the place. */
    readonly name: string | null;
    readonly role: string;
    /** The moment, as ISO 8601 in UTC. */
    readonly at: string;
  };
}

export interface Service extends ServiceListed {
  readonly startedAt: string;
  readonly profile: Profile;
}

/** Of one place, in a list. */
export const servicesMax = 500;
