import type { Named } from "./session.ts";

export const stepFreeWords = {
  yes: "Step-free",
  no: "Has steps",
  "not-known": "Nobody said if it is step-free",
} as const;
export type StepFree = keyof typeof stepFreeWords;

/** A room of a community or a service. */
export interface Venue extends Named {
  readonly address: string;
  readonly postcode: string;
  readonly organisation: Named | null;
  readonly stepFree: StepFree;
  readonly hasHearingLoop: boolean;
  readonly notes: string;
  readonly isUsed: boolean;
}

export const venuesMax = 300;

/** Another form of meeting that somebody may propose. */
export const proposedForms = [
  "walk",
  "meal",
  "story-circle",
  "women-only",
  "after-prayers",
  "online",
  "both",
  "in-room",
  "other",
] as const;
export type ProposedForm = (typeof proposedForms)[number];

export const proposedNames: Readonly<Record<ProposedForm, string>> = {
  walk: "A walk",
  meal: "A meal",
  "story-circle": "A story circle",
  "women-only": "For women only",
  "after-prayers": "After prayers",
  online: "Online",
  both: "In a room and online",
  "in-room": "In a room",
  other: "Another form",
};

/** What somebody proposed, and what came of it. */
export interface Proposal {
  readonly id: string;
  readonly form: ProposedForm;
  readonly words: string;
  readonly proposedOn: string;
  readonly answer: "yes" | "no" | null;
  readonly because: string;
  readonly answeredOn: string | null;
}
