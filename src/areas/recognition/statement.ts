import type { Kind, Need } from "./contribution.ts";

/** What an organisation gave in a period: the same for every funder. */
export interface Statement {
  readonly organisation: { readonly id: string; readonly name: string };
  /** Plain dates, both counted. */
  readonly from: string;
  readonly until: string;
  readonly minutes: number;
  readonly minutesConfirmed: number;
  readonly minutesDisputed: number;
  readonly kinds: readonly {
    readonly kind: Kind | "recording";
    readonly times: number;
    readonly minutes: number;
    readonly minutesConfirmed: number;
  }[];
  readonly services: readonly { readonly id: string | null; readonly name: string; readonly minutes: number }[];
  readonly needs: readonly { readonly need: Need; readonly times: number; readonly answered: number }[];
  readonly pencePaid: number;
  readonly penceOwed: number;
}

/** Contributions of one organisation that are alike in all that a statement tells. */
export interface GivenAlike {
  readonly kind: Statement["kinds"][number]["kind"];
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly shouldHave: Statement["needs"][number]["need"] | null;
  readonly isAnswered: boolean;
  readonly says: string;
  readonly times: number;
  readonly minutes: number;
  readonly recording: number;
}

export interface StatementReleased {
  readonly id: string;
  readonly statement: Statement;
  /** A plain date. */
  readonly releasedOn: string;
}

export const periods = ["last-12-months", "this-year", "last-year", "financial-year", "last-financial-year"] as const;
export type PeriodName = (typeof periods)[number];

export const periodWords: Readonly<Record<PeriodName, string>> = {
  "last-12-months": "This month and the 11 before",
  "financial-year": "This financial year",
  "last-financial-year": "The financial year before",
  "this-year": "This year",
  "last-year": "The year before",
};
