import { daysLater } from "../../calendar/index.ts";
import { checkKinds, checksNeeded, checkWords } from "./network.ts";
import type { Check, CheckKind, Network, Practitioner, Supervisor } from "./network.ts";

const isOn = (day: string, { from, until }: { readonly from: string; readonly until: string | null }): boolean =>
  from <= day && (until === null || day <= until);

/** Are they of the network on that day? */
export const isHere = ({ since, until }: Pick<Practitioner, "since" | "until">, day: string): boolean =>
  isOn(day, { from: since, until });

type Checked = Pick<Practitioner, "since" | "until" | "checks">;

/**
 * Why somebody gives no clinical hours on a day, if anything: not in the network, or a check that does not cover it.
 * @practice P41
 */
export function whyNoHoursOn(practitioner: Checked, day: string): string | null {
  if (!isHere(practitioner, day))
    return "They were not in the network on that day. Check the day, or the days of their time in the network.";
  const missing = checksNeeded.find(
    (kind) => !practitioner.checks.some((check) => check.kind === kind && isOn(day, check)),
  );
  return missing === undefined
    ? null
    : `${checkWords[missing]}: nothing that was looked at covers that day. Write down a new one, or check the day.`;
}

/** The check of a kind that lasts longest; undefined where nobody looked at one. */
export const lastOf = (checks: readonly Check[], kind: CheckKind): Check | undefined =>
  checks.filter((check) => check.kind === kind).toSorted((one, other) => (one.until < other.until ? 1 : -1))[0];

export type Standing = "missing" | "over" | "soon" | "holds";

const soonDays = 60;

export function standingOf(check: Pick<Check, "until"> | undefined, today: string): Standing {
  if (check === undefined) return "missing";
  if (check.until < today) return "over";
  return check.until <= daysLater(today, soonDays) ? "soon" : "holds";
}

/** What somebody must see to: what is needed and missing, and all that ran out or soon will. @practice P41 */
export const checksToSeeTo = (
  { checks }: Pick<Practitioner, "checks">,
  today: string,
): readonly { readonly kind: CheckKind; readonly standing: Standing; readonly until: string | null }[] =>
  checkKinds
    .map((kind) => ({ kind, last: lastOf(checks, kind) }))
    .filter(({ kind, last }) => last !== undefined || checksNeeded.some((needed) => needed === kind))
    .map(({ kind, last }) => ({ kind, standing: standingOf(last, today), until: last?.until ?? null }))
    .filter(({ standing }) => standing !== "holds");

/** Those who are in the network today. */
export const hereToday = ({ practitioners }: Pick<Network, "practitioners">, today: string): readonly Practitioner[] =>
  practitioners.filter((one) => one.name !== null && isHere(one, today));

/** Qualified by a record that still holds. @practice P39 */
export const isQualified = ({ places }: Pick<Practitioner, "places">, today: string): boolean =>
  places.some(({ result, expiresOn }) => result === "qualified" && (expiresOn === null || expiresOn >= today));

export interface SupervisorLoad {
  readonly supervisor: Supervisor;
  readonly supervisees: number;
  readonly isOver: boolean;
}

/** How many each supervisor has, beside the network's own limit. @practice P39 */
export const loadsOf = (network: Network, today: string): readonly SupervisorLoad[] =>
  network.supervisors
    .filter((one) => one.personId !== null && isHere(one, today))
    .map((supervisor) => {
      const supervisees = hereToday(network, today).filter(({ supervisorId }) => supervisorId === supervisor.id).length;
      return { supervisor, supervisees, isOver: supervisees > network.superviseesMost };
    });

/** May this person supervise in the network on that day, and this practitioner? Nobody supervises themselves. */
export const maySuperviseOn = (
  supervisor: Pick<Supervisor, "personId" | "since" | "until">,
  practitioner: Pick<Practitioner, "personId">,
  day: string,
): boolean => supervisor.personId !== null && isHere(supervisor, day) && supervisor.personId !== practitioner.personId;
