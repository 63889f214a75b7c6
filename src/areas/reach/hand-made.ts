/**
 * Readings and tables small enough to check by hand, for tests. Communities that are not named live here in nobody's
 * count: their residents are not known and nothing was collected about them.
 */
import { exactly, notCollected, type Count } from "../../nouns/count.ts";
import { releasedBefore } from "../../disclosure/release-table.ts";
import { communityName, groupsOf } from "../communities/index.ts";
import type { ActivityReading, ActivityRow, PopulationReading, Source } from "../datasets/index.ts";
import type { CommunityRow, ReachTable } from "./table.rules.ts";

const scheme = "nhs-2001-england";

export interface Community {
  /** Null where nobody knows how many live here. */
  readonly residents?: number | null;
  /** One for each measure; a plain number is an exact count. */
  readonly seen: readonly (number | Count)[];
}

const counted = (cell: number | Count): Count => (typeof cell === "number" ? exactly(cell) : cell);

const sourceOf = (fileName: string): Source => ({
  fileName,
  layout: "alongside-tidy",
  publisher: null,
  licence: null,
  vintage: null,
  bytes: 100,
  sha256: "0".repeat(64),
});

interface Others extends Partial<Omit<ReachTable, "measures" | "communities" | "unknown" | "everyone">> {
  readonly unknown?: readonly Count[] | null;
  readonly everyone?: readonly Count[] | null;
}

/** A table of the communities named by code, counted by `measures` (referrals unless told). */
export const handMade = (
  communities: Readonly<Record<string, Community>>,
  { unknown = null, everyone = null, ...more }: Others & { readonly measures?: readonly string[] } = {},
): ReachTable => {
  const measures = (more.measures ?? ["referrals"]).map((id) => ({ id, label: id, kind: "count" as const }));
  return {
    area: { code: "E00000001", name: "Littleton" },
    organisation: { type: "Provider", code: "RXX", name: "Littleton Listening" },
    period: "2025-26",
    populationPeriod: "2025",
    published: true,
    rounding: null,
    hidesOthers: false,
    locals: [],
    unknown: unknown === null ? null : unknown.map(releasedBefore),
    everyone: everyone === null ? null : everyone.map(releasedBefore),
    outside: [],
    sources: [
      { ...sourceOf("people.csv"), role: "population" },
      { ...sourceOf("seen.csv"), role: "activity" },
    ],
    warnings: [],
    ...more,
    measures,
    communities: groupsOf(scheme).map(({ code, label }): CommunityRow => {
      const told = communities[code];
      const residents = told?.residents ?? null;
      return {
        code,
        label,
        name: communityName({ scheme, code }) ?? label,
        heading: "",
        residents: {
          relation: residents === null ? "none" : "exact",
          count: residents,
          from: [],
          because: residents === null ? "Nobody counted these residents." : "",
        },
        seen: (told === undefined ? measures.map(() => notCollected) : told.seen.map(counted)).map(releasedBefore),
      };
    }),
  };
};

/** A population file of one area, as a reader hands it on. */
export const populationOf = (
  groups: Readonly<Record<string, number | Count>>,
  more: Partial<PopulationReading> = {},
): PopulationReading => ({
  kind: "population",
  source: sourceOf("people.csv"),
  scheme: "census-2021-ew",
  period: "2021",
  areas: [
    {
      code: "E00000001",
      name: "Littleton",
      total: null,
      counts: Object.entries(groups).map(([label, count]) => ({ label, heading: null, count: counted(count) })),
      broad: [],
    },
  ],
  warnings: [],
  ...more,
});

const rowOf = (label: string, cells: readonly (number | Count)[]): ActivityRow => ({
  label,
  heading: null,
  isBroadTotal: false,
  isUnknown: /^not (known|stated)/i.test(label),
  isTotal: label === "Total",
  cells: cells.map(counted),
});

/** A service's own file of one organisation; rows called "Not known", "Not stated" and "Total" stand beside the groups. */
export const activityOf = (
  groups: Readonly<Record<string, readonly (number | Count)[]>>,
  more: Partial<ActivityReading> = {},
): ActivityReading => ({
  kind: "activity",
  source: sourceOf("seen.csv"),
  published: false,
  scheme: null,
  periods: ["2025-26"],
  measures: [{ id: "referrals", label: "referrals", kind: "count" }],
  organisations: [{ type: "Provider", code: "RXX", names: ["Littleton Listening"], conflicts: [] }],
  rounding: {},
  tables: [
    {
      type: "Provider",
      code: "RXX",
      period: "2025-26",
      rows: Object.entries(groups).map(([label, cells]) => rowOf(label, cells)),
    },
  ],
  warnings: [],
  ...more,
});
