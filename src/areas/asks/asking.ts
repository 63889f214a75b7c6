import type { AskLimit, AskListed, Load, Named } from "./ask.ts";

/** A partner, as far as the place knows it already. */
interface KnownHere extends Named {
  readonly summary: string;
  readonly verifiedAt: string | null;
  readonly offerings: readonly (Named & { readonly languages: readonly string[]; readonly times: string })[];
}

/** All that whoever asks should know of a partner before they ask. @practice P10 */
export interface PartnerHere {
  readonly organisation: KnownHere;
  readonly workers: readonly Named[];
  readonly load: Load;
  readonly limit: AskLimit;
  /** Of this month, still to be answered: one of them may be what is needed. */
  readonly toJoin: readonly AskListed[];
  /** What it wrote as needs and offers. */
  readonly entries: readonly { readonly id: string; readonly kind: "need" | "offer"; readonly title: string }[];
}

export interface AskingHere {
  readonly organisations: readonly Named[];
  readonly areMore: boolean;
  readonly services: readonly Named[];
  readonly communities: readonly Named[];
  readonly plans: readonly Named[];
  /** Those that whoever asks works for. */
  readonly own: readonly Named[];
  readonly partner: PartnerHere | null;
}
