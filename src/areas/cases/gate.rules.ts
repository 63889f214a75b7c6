import { namedInForce, versionInForce } from "../agreements/index.ts";
import type { Agreement } from "../agreements/index.ts";
import type { Case, Consent, Right } from "./case.ts";
import { parts, partsNamed, partsOfAsker } from "./fields.rules.ts";
import type { Part } from "./fields.rules.ts";

/** Who looks, for which organisations, and when. */
export interface Looker {
  readonly personId: string;
  readonly organisationIds: readonly string[];
  /** A plain date, and a moment. */
  readonly today: string;
  readonly now: string;
  /** Until which day they are trained and bound to keep things to themselves; null: nobody has seen that they are. */
  readonly readyUntil: string | null;
}

export type Gate =
  | { readonly open: true; readonly right: Right; readonly ofId: string; readonly parts: readonly Part[] }
  | { readonly open: false; readonly mayKnow: boolean; readonly because: string };

type Judged = Pick<Case, "holder" | "from" | "tellsBack" | "consents" | "glasses">;

/** The person’s yes to this agreement stands today, for the purpose that the agreement has today. */
export const consentStands = (consent: Consent, { purpose, today }: { readonly purpose: string; today: string }) =>
  consent.withdrawnAt === null && consent.from <= today && today <= consent.until && consent.purpose === purpose;

const unknown: Gate = { open: false, mayKnow: false, because: "There is no such case." };
const shut = (because: string): Gate => ({ open: false, mayKnow: true, because });

/**
 * What stands between somebody of another organisation and a case. Whoever never could have known of it is told that
 * there is no such case.
 */
function throughAgreement(judged: Judged, looker: Looker, agreement: Agreement): Gate {
  const { today, personId } = looker;
  const version = versionInForce(agreement, today);
  const named = namedInForce(agreement, today).find((one) => one.personId === personId);
  const ever = judged.consents.filter((one) => one.agreementId === agreement.id);
  if (version === undefined || named === undefined || ever.length === 0) return unknown;
  if (!looker.organisationIds.includes(named.organisationId)) return unknown;
  if (!ever.some((one) => consentStands(one, { purpose: version.purpose, today })))
    return shut("The person’s yes has ended, was taken back, or was for another purpose. Ask those who hold the case.");
  if (looker.readyUntil === null || looker.readyUntil < today)
    return shut(
      "Nobody has written down that you are trained in sharing information, or it has run out. Ask your manager.",
    );
  return { open: true, right: "agreement", ofId: named.organisationId, parts: partsNamed(version.fields) };
}

const isBetween = ({ parties }: Agreement, holderId: string, ownIds: readonly string[]): boolean =>
  parties.some(({ id }) => id === holderId) && parties.some(({ id }) => id !== holderId && ownIds.includes(id));

/**
 * May this person see this case, which parts of it, and by what right? Everything that shows a case asks this: page,
 * program, file, agenda of a meeting, another system.
 *
 * - `agreements`: those in force today or not, in which the holder is a party.
 * @example gateOf(one, looker, agreements) // { open: true, right: "agreement", parts: ["language"] }
 * @practice P17
 */
export function gateOf(judged: Judged, looker: Looker, agreements: readonly Agreement[]): Gate {
  const { organisationIds, personId, now } = looker;
  if (organisationIds.includes(judged.holder.id)) return { open: true, right: "holder", ofId: judged.holder.id, parts };
  const glass = judged.glasses.find(
    (one) => one.personId === personId && one.untilAt > now && organisationIds.includes(one.of.id),
  );
  if (glass !== undefined) return { open: true, right: "glass", ofId: glass.of.id, parts };
  const ways = agreements
    .filter((one) => isBetween(one, judged.holder.id, organisationIds))
    .map((one) => throughAgreement(judged, looker, one));
  const open = ways.find((one) => one.open);
  if (judged.from !== null && organisationIds.includes(judged.from.id)) {
    const more = open?.open === true ? open.parts : [];
    const own = partsOfAsker(judged);
    return {
      open: true,
      right: "asked",
      ofId: judged.from.id,
      parts: parts.filter((part) => own.includes(part) || more.includes(part)),
    };
  }
  return open ?? ways.find((one) => !one.open && one.mayKnow) ?? unknown;
}
