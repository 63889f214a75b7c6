/** What a meeting needs, in the order in which most people think of it; each can be done at any time. @practice P11 */
export const steps = [
  "purpose",
  "people",
  "day",
  "venue",
  "access",
  "travel",
  "preliminary",
  "listening",
  "agenda",
  "papers",
] as const;
export type Step = (typeof steps)[number];

export const stepTitles: Readonly<Record<Step, string>> = {
  purpose: "What it is for, and how far people take part",
  people: "Who is needed",
  day: "A day that suits",
  venue: "A place chosen with those who come",
  access: "Interpreters and access",
  travel: "Travel and childcare, paid ahead",
  preliminary: "A preliminary meeting of chair and contributors",
  listening: "A section in which others listen",
  agenda: "One agenda of both sides",
  papers: "Plain papers, in time",
};

/** Behind the session's address: where it is done. Null: in a few words, beside the plan. */
export const stepPages: Readonly<Record<Step, string>> = {
  purpose: "edit",
  people: "people",
  day: "when",
  venue: "where",
  access: "plan?step=access",
  travel: "plan?step=travel",
  preliminary: "plan?step=preliminary",
  listening: "section",
  agenda: "agenda",
  papers: "papers",
};

/** A box of the list: what was done, when and by whom; or why not. */
export interface StepSaid {
  readonly step: Step;
  readonly isDone: boolean;
  readonly said: string;
  /** A plain date. */
  readonly onDay: string;
  /** Empty where they are forgotten. */
  readonly by: string;
}
