import { whyNoHoursOn } from "../networks/index.ts";
import type { Practitioner } from "../networks/index.ts";

/** What clinics know of a network: its people, and who of them supervises. */
export interface NetworkHere {
  readonly id: string;
  readonly name: string;
  readonly practitioners: readonly PractitionerHere[];
  readonly supervisors: readonly SupervisorHere[];
}

export interface PractitionerHere {
  readonly id: string;
  readonly name: string;
  /** Null where they have no account. */
  readonly personId: string | null;
}

export interface SupervisorHere {
  readonly personId: string;
  readonly name: string;
  /** Plain dates, the last of them null while they supervise. */
  readonly since: string;
  readonly until: string | null;
}

/** Why somebody may give no hours on a day, if anything: the networks' rule on insurance, scope and checks. @practice P40 */
export const whyNotOnOf =
  (practitioner: Pick<Practitioner, "since" | "until" | "checks">) =>
  (day: string): string | null =>
    whyNoHoursOn(practitioner, day);

/** The people of a network who have accounts. */
export const peopleOf = ({ practitioners, supervisors }: Pick<NetworkHere, "practitioners" | "supervisors">) => [
  ...practitioners.flatMap(({ personId }) => (personId === null ? [] : [personId])),
  ...supervisors.map(({ personId }) => personId),
];
