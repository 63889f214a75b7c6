/** The languages a card can be written in, in the order in which they are offered. */
export const cardLanguages = ["en", "ur", "gu", "ar", "pa", "bn", "pl", "so", "cy"] as const;
export type CardLanguage = (typeof cardLanguages)[number];

/** The card of an organisation in one language, in its own words. */
export interface CardSaid {
  readonly tonight: string;
  readonly thisWeek: string;
  readonly afterRinging: string;
  readonly toldBack: string;
}

export interface Card extends CardSaid {
  readonly language: CardLanguage;
  readonly number: number;
  readonly authorRole: string;
  readonly writtenById: string | null;
  /** When somebody else who reads the language said that it is right, as ISO 8601, and in which role. */
  readonly checkedAt: string | null;
  readonly checkedRole: string;
}
