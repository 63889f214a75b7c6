import type { Agreement, AgreementVersion } from "./agreement.ts";
import { monthsLater } from "../../nouns/months.ts";

/** How an agreement stands. Worked out, never written down. */
export const agreementStates = ["in-force", "waiting", "to-begin", "lapsed", "withdrawn", "left"] as const;
export type AgreementState = (typeof agreementStates)[number];

type Judged = Pick<Agreement, "parties" | "versions" | "withdrawal">;

export const isSignedByBoth = ({ parties }: Judged, { signatures }: AgreementVersion): boolean =>
  parties.every(({ id }) => signatures.some(({ organisationId }) => organisationId === id));

/** The version that was signed last and has begun, whether or not it has ended. */
const versionBegun = (agreement: Judged, today: string): AgreementVersion | undefined =>
  agreement.versions
    .filter((version) => version.startsOn <= today && isSignedByBoth(agreement, version))
    .toSorted((a, b) => b.number - a.number)[0];

/**
 * What holds between two organisations on this day, if anything: the version that both signed last, from its first
 * day to its last. Nothing holds once either side withdrew or left.
 *
 * - `today`: a plain date.
 * - Misleads where a change waits to be signed: what was signed before holds until then.
 * @example versionInForce(agreement, "2026-11-22")?.fields
 * @practice P17
 */
export function versionInForce(agreement: Judged, today: string): AgreementVersion | undefined {
  if (agreement.withdrawal !== null || agreement.parties.some(({ isHere }) => !isHere)) return undefined;
  const begun = versionBegun(agreement, today);
  return begun !== undefined && today <= begun.endsOn ? begun : undefined;
}

/**
 * Does this agreement hold on this day? Every gate that lets one organisation see something of another asks this.
 * @example agreementInForce(agreement, "2026-11-22") // true
 * @practice P17
 */
export const agreementInForce = (agreement: Judged, today: string): boolean =>
  versionInForce(agreement, today) !== undefined;

/**
 * Those who may use on this day what is shared: named in the version that holds, and not taken out since.
 * @example namedInForce(agreement, "2026-11-22").some(({ personId }) => personId === mine)
 * @practice P17
 */
export const namedInForce = (agreement: Judged, today: string): AgreementVersion["workers"] =>
  (versionInForce(agreement, today)?.workers ?? []).filter(({ outSince }) => outSince === null);

export function stateOf(agreement: Judged, today: string): AgreementState {
  if (agreement.withdrawal !== null) return "withdrawn";
  if (agreement.parties.some(({ isHere }) => !isHere)) return "left";
  if (agreementInForce(agreement, today)) return "in-force";
  if (agreement.versions.some((version) => version.startsOn > today && isSignedByBoth(agreement, version)))
    return "to-begin";
  const [newest] = agreement.versions;
  const waits = newest !== undefined && !isSignedByBoth(agreement, newest) && newest.endsOn >= today;
  return waits ? "waiting" : "lapsed";
}

/** The sides that have not signed the newest version, while it could still hold. */
export function waitsFor(agreement: Judged, today: string): readonly string[] {
  const [newest] = agreement.versions;
  if (newest === undefined || agreement.withdrawal !== null || newest.endsOn < today) return [];
  if (agreement.parties.some(({ isHere }) => !isHere)) return [];
  return agreement.parties
    .map(({ id }) => id)
    .filter((id) => !newest.signatures.some(({ organisationId }) => organisationId === id));
}

const monthsAhead = 3;

/** The last day on which it holds, as far as both have signed. */
const lastDay = (agreement: Judged): string =>
  agreement.versions.filter((version) => isSignedByBoth(agreement, version))[0]?.endsOn ?? "";

/** It holds now, and not in three months. */
export const endsSoon = (agreement: Judged, today: string): boolean =>
  agreementInForce(agreement, today) && lastDay(agreement) <= monthsLater(today, monthsAhead);

/** The day by which both sides look at it again: as the last review said, or as the version that holds says. */
export function reviewDueOn(agreement: Agreement, today: string): string | undefined {
  const version = versionInForce(agreement, today);
  if (version === undefined) return undefined;
  const [last] = agreement.reviews;
  return last !== undefined && last.reviewedOn >= version.writtenAt.slice(0, 10) ? last.nextOn : version.reviewOn;
}

export const isReviewOverdue = (agreement: Agreement, today: string): boolean =>
  (reviewDueOn(agreement, today) ?? today) < today;
