import type { Side } from "../../nouns/role.ts";

/** For whom somebody takes part. A broker speaks for neither side. */
export type Part = Side | "broker";

export const partWords: Readonly<Record<Part, string>> = {
  community: "the community side",
  statutory: "the service side",
  broker: "the broker",
};

export const otherSide = (side: Side): Side => (side === "community" ? "statutory" : "community");

interface StageSaid {
  readonly stage: number;
  readonly name: string;
  /** What happens in it, for whoever looks at what comes. */
  readonly means: string;
}

/** From getting ready to measuring again, and round. */
export const stages: readonly StageSaid[] = [
  { stage: 0, name: "Getting ready together", means: "Each side prepares by itself, then both make a shared space." },
  { stage: 1, name: "Planning together", means: "Both sides choose what to do, and who decides what." },
  { stage: 2, name: "Doing it together", means: "People of both sides do what was planned." },
  { stage: 3, name: "Recognising", means: "Everybody is thanked, paid and credited for what they did." },
  {
    stage: 4,
    name: "Giving account",
    means: "Each side tells the other, and everyone, what was done and what was not.",
  },
  { stage: 5, name: "Measuring again", means: "The gap is measured once more, and what can be claimed is said." },
];

export const stageName = (stage: number): string => stages.find((one) => one.stage === stage)?.name ?? "";

/** A stage it was in. Going back is another one. */
export interface Spell {
  readonly stage: number;
  readonly since: string;
  /** Null for the one it is in. */
  readonly until: string | null;
  readonly because: string;
  readonly saidBy: Part | "both";
}

export interface Taking {
  readonly personId: string;
  readonly name: string;
  readonly part: Part;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly askedAt: string;
  readonly cameAt: string | null;
  /** Said no, or left. */
  readonly leftAt: string | null;
}

export const putKinds = ["broker", "charter", "stage"] as const;

export const says = ["yes", "not-yet"] as const;
export type Says = (typeof says)[number];

/** What somebody said to it last. */
export interface Said {
  readonly personId: string;
  readonly name: string;
  readonly side: Side;
  readonly says: Says;
  readonly words: string;
  readonly at: string;
}

/** Who would carry things between the sides, where they work and who pays them. */
export interface BrokerPut {
  readonly worksFor: string;
  readonly paidBy: string;
}

/** What the shared space is: the five questions of a charter. */
export interface Charter {
  readonly open: string;
  readonly fixed: string;
  readonly whoDecides: string;
  readonly disagree: string;
  readonly recognised: string;
}

/** Where to, why, and since when, where it was said in talk before it is written down here. */
export interface StagePut {
  readonly to: number;
  readonly because: string;
  /** A plain date. */
  readonly sinceOn: string | null;
}

interface PutToBoth {
  readonly id: string;
  readonly putByName: string;
  readonly putAt: string;
  /** When both sides had said yes. */
  readonly agreedAt: string | null;
  readonly answers: readonly Said[];
}

/** Something put to both sides: it holds once each side has said yes and nobody says "not yet". */
export type Put = PutToBoth &
  (
    | { readonly kind: "broker"; readonly personId: string | null; readonly name: string; readonly content: BrokerPut }
    | { readonly kind: "charter"; readonly content: Charter }
    | { readonly kind: "stage"; readonly content: StagePut }
  );

/** What a side brings, needs, fears and may decide, in two or three sentences each. */
export interface Readiness {
  readonly side: Side;
  readonly number: number;
  readonly gotWrong: string;
  readonly brings: string;
  readonly needs: string;
  readonly fears: string;
  readonly mayDecide: string;
  readonly writtenByName: string;
  readonly writtenAt: string;
  readonly confirmed: { readonly name: string; readonly on: string; readonly how: ConfirmedHow } | null;
  readonly sharedAt: string | null;
}

export const confirmedHows = ["aloud", "text", "here"] as const;
export type ConfirmedHow = (typeof confirmedHows)[number];
export const confirmedWords: Readonly<Record<ConfirmedHow, string>> = {
  aloud: "aloud",
  text: "by text message or letter",
  here: "here on this page",
};

export interface Meeting {
  readonly id: string;
  readonly who: Side | "together";
  readonly heldOn: string;
  /** Null where it was said apart, and whoever reads is not of that side. */
  readonly words: string | null;
}

export const payers = ["nobody", "employer", "programme"] as const;
export type Payer = (typeof payers)[number];
export const payerWords: Readonly<Record<Payer, string>> = {
  nobody: "nobody paid for them",
  employer: "paid as part of somebody’s job",
  programme: "paid from what was set aside here",
};

export type Cost = { readonly id: string; readonly side: Part; readonly onDay: string; readonly forWhat: string } & (
  | { readonly kind: "hours"; readonly minutes: number; readonly paid: Payer }
  | { readonly kind: "set-aside" | "spent"; readonly pence: number }
);

export interface Need {
  readonly id: string;
  readonly side: Side;
  readonly kind: "need" | "offer";
  readonly words: string;
}

export type BeganWith = "finding" | "idea" | "concern";

export interface ProgrammeListed {
  readonly id: string;
  readonly name: string;
  readonly stage: number;
  /** Since when it is in this stage. */
  readonly since: string;
  readonly startedAt: string;
  readonly isOpen: boolean;
}

export interface Programme extends ProgrammeListed {
  readonly concern: string;
  readonly beganWith: BeganWith;
  readonly findingPath: string;
  readonly service: { readonly id: string; readonly name: string } | null;
  readonly community: { readonly id: string; readonly name: string } | null;
  readonly ideaId: string | null;
  readonly startedById: string | null;
  /** Whose first page it is: whoever began it, whom they named beside them, or whoever has it after them. */
  readonly ownerIds: readonly string[];
  readonly startedByName: string;
  readonly startedAt: string;
  readonly openedAt: string | null;
  readonly hourPence: number;
  /** Those who see it while it is closed. */
  readonly peopleIds: readonly string[];
  readonly people: readonly Taking[];
  readonly spells: readonly Spell[];
  readonly puts: readonly Put[];
  readonly readiness: readonly Readiness[];
  readonly meetings: readonly Meeting[];
  readonly costs: readonly Cost[];
  readonly needs: readonly Need[];
}

/** How whoever asks stands to a programme. */
export interface Standing {
  readonly part: Part | null;
  /** They said yes, and have not left. */
  readonly hasCome: boolean;
  /** They were asked and have not answered. */
  readonly isAsked: boolean;
  /** Its first page is theirs: they began it, or have it from whoever did. */
  readonly ownsFirstPage: boolean;
  /** They can stand for the side that they take part for: what a place knows of them says so. */
  readonly mayStand: boolean;
}

/** At most so many are asked; a few more come as brokers, or after somebody who left. */
export const peopleAskedMax = 180;

/** At most so many of anything on its page. */
export const partsMax = 500;
