/** What somebody may agree to, one purpose at a time, and take back in one press. */
export const purposes = [
  "contact-me",
  "share-needs",
  "name-me",
  "share-contact",
  "use-my-words",
  "photographs",
] as const;
export type Purpose = (typeof purposes)[number];

/** The exact words agreed to. Where they change, those who agreed to the old ones agreed to the old ones. */
export const purposeWords: Readonly<Record<Purpose, string>> = {
  "contact-me": "You may contact me about meetings and other work in this place.",
  "share-needs": "You may tell the people who arrange a meeting what I need to take part.",
  "name-me": "You may name me where what I said or did is used.",
  "share-contact": "You may give my name, and how to reach me, to partner organisations of this place.",
  "use-my-words": "You may use my words, without my name, to show what needs to change.",
  photographs: "You may take and show photographs in which I can be recognised.",
};

export interface Consent {
  readonly id: string;
  readonly purpose: Purpose;
  readonly words: string;
  readonly heardBy: string;
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
}
