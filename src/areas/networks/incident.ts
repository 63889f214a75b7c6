import type { Lead } from "./network.ts";

export const incidentKinds = ["safeguarding", "incident"] as const satisfies readonly Lead["kind"][];

export const incidentWords: Readonly<Record<Lead["kind"], string>> = {
  safeguarding: "Safeguarding: somebody may be harmed",
  incident: "Something went wrong, or nearly did",
};

export interface Incident {
  readonly id: string;
  readonly networkId: string;
  readonly kind: Lead["kind"];
  readonly words: string;
  readonly happenedOn: string;
  readonly toldBy: string | null;
  readonly toldOn: string;
  readonly leadId: string | null;
  readonly lead: string | null;
  /** By which day it is to be closed. */
  readonly closeBy: string;
  readonly learned: string;
  readonly closedOn: string | null;
}

/** How many of a kind, without a word of what they are. */
export interface IncidentCount {
  readonly kind: Lead["kind"];
  readonly told: number;
  readonly closed: number;
  /** Closed by their day. */
  readonly inTime: number;
  /** Not closed, and their day is past. */
  readonly late: number;
}
