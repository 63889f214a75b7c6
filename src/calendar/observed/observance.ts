/** A day, or days, that matter to people: when not to ask them to a meeting, or not without thinking. */
export interface Observance {
  /** `eid-al-fitr`: what a day said by somebody here may stand for. */
  readonly key: string;
  readonly name: string;
  readonly whom: string;
  /** Plain dates, both counted. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** It begins at sunset on the evening before its first day. */
  readonly fromEveningBefore: boolean;
  /** `sure`: settled by rule. `may-differ`: the moon, or each community, says; it can be a day earlier or later. */
  readonly certainty: Certainty;
  /** What to do about it, in a sentence. */
  readonly words: string;
  /** Where its date comes from. */
  readonly source: string;
}

/** `said-here`: somebody of the place said so, by name. */
export type Certainty = "sure" | "may-differ" | "said-here";

/** What an observance is, whatever its date this year. */
export type Kind = Pick<Observance, "key" | "name" | "whom" | "fromEveningBefore" | "certainty" | "words" | "source">;
