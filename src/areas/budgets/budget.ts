/** What can happen on the way to a personal budget, in its usual order. Going back is normal. */
export const budgetSteps = [
  "enquired",
  "informed",
  "asked",
  "refused",
  "offered",
  "assessed",
  "not-wanted",
  "another-way",
  "indicative",
  "advocate",
  "planned",
  "provider",
  "arranged",
  "reviewed",
] as const;
export type BudgetStepDone = (typeof budgetSteps)[number];

export const stepWords: Readonly<Record<BudgetStepDone, string>> = {
  enquired: "Wanted to know about it",
  informed: "Had it explained, in their language",
  asked: "Asked for it",
  refused: "Was told no, or was put off",
  offered: "An assessment was offered",
  assessed: "The assessment took place",
  "not-wanted": "They do not want the assessment",
  "another-way": "Another way was offered",
  indicative: "Was told how much it may be",
  advocate: "An advocate",
  planned: "A support plan was made with them",
  provider: "They chose who helps",
  arranged: "The money was arranged",
  reviewed: "It was looked at again",
};

/** Who said no, or put them off: a role, never a name. */
export const refusers = [
  "reception",
  "social-worker",
  "care-coordinator",
  "clinical",
  "panel",
  "finance",
  "somebody",
] as const;
export type Refuser = (typeof refusers)[number];

export const refuserWords: Readonly<Record<Refuser, string>> = {
  reception: "Reception, or a helpline",
  "social-worker": "A social worker",
  "care-coordinator": "A care coordinator",
  clinical: "A nurse, doctor or therapist",
  panel: "A panel that decides",
  finance: "Those who hold the money",
  somebody: "Somebody else, or nobody knows who",
};

export const reasons = ["not-entitled", "too-ill", "too-risky", "no-money", "wait", "put-off", "none-given"] as const;
export type Reason = (typeof reasons)[number];

export const reasonWords: Readonly<Record<Reason, string>> = {
  "not-entitled": "They said there is no right to it",
  "too-ill": "They said the person is too ill to manage it",
  "too-risky": "They said it is too risky",
  "no-money": "They said there is no money",
  wait: "They said to wait, or to ask again later",
  "put-off": "Nobody said no, but it was made to sound too hard",
  "none-given": "No reason was given",
};

/** In which other way an assessment or budget was offered, because the usual one was not wanted. */
export const otherWays = ["at-home", "trusted-place", "with-advocate", "with-family", "later"] as const;
/** Whether an advocate is needed, was offered, came. */
export const advocateSays = ["needed", "offered", "came", "not-needed"] as const;
/** Was somebody there to choose who knows their language, faith or food? */
export const relevantSays = ["yes", "no", "not-asked"] as const;
/** Who holds the money. */
export const forms = ["direct", "managed", "service-fund"] as const;

/** Who pays: each has other times to look at it again. */
export const payers = ["council", "nhs", "both"] as const;
export type Payer = (typeof payers)[number];

export const payerWords: Readonly<Record<Payer, string>> = {
  council: "The council",
  nhs: "The NHS",
  both: "The council and the NHS",
};

export const choiceWords: Readonly<Record<string, string>> = {
  "at-home": "At home",
  "trusted-place": "At an organisation they trust",
  "with-advocate": "With an advocate",
  "with-family": "With somebody of the family",
  later: "At another time",
  needed: "Needed, and not there yet",
  offered: "Offered",
  came: "Was there",
  "not-needed": "Not needed",
  yes: "Yes: somebody who knows their language, faith or food",
  no: "No: nobody was to be had",
  "not-asked": "They did not ask for one",
  direct: "A direct payment",
  managed: "Looked after by the council or the NHS",
  "service-fund": "Held by whoever helps (individual service fund)",
};

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface BudgetStep {
  readonly did: BudgetStepDone;
  /** A plain date. */
  readonly on: string;
  readonly byRole: Refuser | null;
  readonly reason: Reason | null;
  readonly choice: string | null;
  readonly pence: number | null;
  /** Of money that was arranged; null where nobody wrote it down. */
  readonly payer: Payer | null;
  readonly provider: Named | null;
  readonly words: string;
  readonly of: Named | null;
}
