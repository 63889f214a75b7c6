import type { Side } from "../../nouns/role.ts";

export const abouts = [
  "supervision",
  "safeguarding",
  "incidents",
  "scope",
  "insurance",
  "checks",
  "training",
  "other",
] as const;
export type About = (typeof abouts)[number];

export const aboutWords: Readonly<Record<About, string>> = {
  supervision: "Supervision",
  safeguarding: "Safeguarding",
  incidents: "When something goes wrong",
  scope: "What people may do, and where they stop",
  insurance: "Insurance",
  checks: "Checks",
  training: "Training and qualification",
  other: "Something else",
};

export interface Agreed {
  readonly side: Side;
  readonly byId: string | null;
  /** Null where they were forgotten. */
  readonly by: string | null;
  readonly on: string;
}

export interface ClauseVersion {
  readonly number: number;
  readonly words: string;
  readonly reviewOn: string;
  readonly writtenById: string | null;
  readonly writtenBy: string | null;
  readonly side: Side;
  readonly writtenOn: string;
  readonly agreed: readonly Agreed[];
}

/** What was written down by hand, where no record here shows that a clause is kept. */
export interface Evidence {
  readonly words: string;
  readonly seenAt: string;
  readonly on: string;
  readonly by: string | null;
}

export interface Clause {
  readonly id: string;
  readonly networkId: string;
  readonly about: About;
  readonly title: string;
  /** Oldest first. */
  readonly versions: readonly ClauseVersion[];
  readonly evidence: readonly Evidence[];
}
