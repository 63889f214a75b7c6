/** What the running system says of itself when a document is opened. */
export interface Facts {
  readonly tables: readonly { readonly name: string; readonly isOfPlace: boolean; readonly isSecured: boolean }[];
  readonly routes: number;
  readonly policies: number;
  readonly areas: readonly AreaFacts[];
  readonly retention: readonly Kept[];
  readonly held: readonly { readonly words: string; readonly because: string }[];
  readonly agreements: readonly Shared[];
  readonly isRecordKept: boolean;
  readonly languages: readonly string[];
  readonly isResponsibleSaid: boolean;
  readonly sidesKept: number;
  readonly ownHazards: number;
}

export interface AreaFacts {
  readonly name: string;
  /** The rules that say who reads its pages, by name. */
  readonly policies: readonly string[];
  /** Kinds of its records that are not kept for ever. */
  readonly retention: readonly string[];
}

/** How long a kind of record is kept in this place. */
export interface Kept {
  readonly kind: string;
  readonly words: string;
  readonly months: number;
  readonly monthsMin: number;
  readonly monthsMax: number;
}

/** An agreement in force. */
export interface Shared {
  readonly title: string;
  readonly parties: readonly string[];
  readonly purpose: string;
  readonly fields: readonly string[];
  /** Plain dates. */
  readonly endsOn: string;
  readonly reviewOn: string;
}

/** A danger that the place added, as it was looked at last. */
export interface OwnHazard {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly cause: string;
  readonly effect: string;
  readonly control: string;
  readonly initial: { readonly consequence: number; readonly likelihood: number };
  readonly residual: { readonly consequence: number; readonly likelihood: number };
  readonly owner: string;
  readonly isClosed: boolean;
  readonly because: string;
  readonly saidOn: string;
}
