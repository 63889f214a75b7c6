/** What somebody asks a partner for. */
export const askKinds = ["invitation", "consultation", "form", "return", "call", "other"] as const;
export type AskKind = (typeof askKinds)[number];

export const kindNames: Readonly<Record<AskKind, string>> = {
  invitation: "Come to something",
  consultation: "Say what you think of something",
  form: "Fill in a form",
  return: "Send figures or a report",
  call: "A quick call",
  other: "Something else",
};

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a partner says. */
export const sayings = ["yes", "no", "later"] as const;
export type Saying = (typeof sayings)[number];

/** An ask as everybody of the place sees it: what it needs and what is paid. */
export interface AskListed {
  readonly id: string;
  readonly organisation: Named;
  readonly kind: AskKind;
  readonly title: string;
  readonly minutes: number;
  readonly pence: number;
  /** Plain dates. */
  readonly byDay: string;
  readonly askedOn: string;
  readonly inNameOf: string;
  /** In whose name others joined it. */
  readonly joinedBy: readonly string[];
  readonly service: Named | null;
  readonly community: Named | null;
  /** The plan it is for. */
  readonly plan: Named | null;
  readonly says: Saying | null;
  /** Plain dates. */
  readonly laterOn: string | null;
  readonly takenBackOn: string | null;
  readonly minutesTook: number | null;
}

/** With all that those see whom it concerns. */
export interface Ask extends AskListed {
  readonly worker: Named | null;
  /** The session it invites to: what is answered to the invitation is answered to the ask. */
  readonly session: Named | null;
  readonly words: string;
  readonly alreadyHeld: "no" | "in-part";
  readonly lookedIn: string;
  readonly overBecause: string;
  readonly askedBy: Named | null;
  readonly joined: readonly { readonly personId: string | null; readonly inNameOf: string }[];
  readonly saysWords: string;
  readonly answeredAt: string | null;
  readonly workerIds: readonly string[];
}

/** How much a partner can be asked in a month, as its own people say; null where they set none. */
export interface AskLimit {
  readonly minutesMonthly: number | null;
  readonly asksMonthly: number | null;
}

export const noLimit: AskLimit = { minutesMonthly: null, asksMonthly: null };

/** What one partner was asked by everybody together. */
export interface Load {
  readonly asks: number;
  readonly minutes: number;
  readonly pence: number;
}

/** In one answer. */
export const asksMax = 500;
/** Of all plans of a place together. */
export const asksOfPlansMax = 5000;
