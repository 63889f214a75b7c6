import type { Indicator, Released } from "./indicator.ts";

export interface GroupReleased {
  readonly key: string;
  readonly name: string;
  /** By step: how many; and where the step is a part of another, out of how many, with its interval. */
  readonly counts: Readonly<Record<string, Released>>;
  readonly shares: Readonly<Record<string, Indicator>>;
}

/** How far people got, step by step, of everybody and in groups, as far as it may be shown. */
export interface ReleasedByGroup {
  /** As it is read aloud: `1 October 2025 to 30 September 2026`. */
  readonly period: string;
  readonly source: string;
  readonly all: GroupReleased;
  readonly ways: readonly { readonly key: string; readonly groups: readonly GroupReleased[] }[];
}

/** What steps, and ways to group people, are called. */
export interface ByGroupWords {
  readonly steps: readonly { readonly key: string; readonly words: string }[];
  readonly ways: Readonly<Record<string, string>>;
  readonly everybody: string;
}

/** One count as it leaves in a file or to a program. Null: hidden to protect people, or of nothing. */
export interface GroupRow {
  readonly by: string;
  readonly group: string;
  readonly step: string;
  readonly count: number | null;
  readonly mark: Released["mark"];
  readonly outOf: number | null;
  /** Per 100, between its limits of 95%. */
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Line by line, for whoever takes it away. */
export function rowsOfGroups(released: ReleasedByGroup, words: ByGroupWords): readonly GroupRow[] {
  const lines = [
    { by: "", group: words.everybody, line: released.all },
    ...released.ways.flatMap(({ key, groups }) =>
      groups.map((line) => ({ by: words.ways[key] ?? key, group: line.name, line })),
    ),
  ];
  return lines.flatMap(({ by, group, line }) =>
    words.steps.flatMap((step): readonly GroupRow[] => {
      const count = line.counts[step.key];
      if (count === undefined) return [];
      const share = line.shares[step.key];
      return [
        {
          by,
          group,
          step: step.words,
          count: count.mark === "value" ? count.count : null,
          mark: count.mark,
          outOf: share?.denominator ?? null,
          share: share?.value ?? null,
          lower: share?.lower95 ?? null,
          upper: share?.upper95 ?? null,
        },
      ];
    }),
  );
}

const rounded = (limit: number | null): number | null => (limit === null ? null : Math.round(limit * 10) / 10);

/** The same as a table to take away, with all that it takes to believe it. */
export const sheetOfGroups = (
  released: ReleasedByGroup,
  words: ByGroupWords,
  { fileName, sheet }: { readonly fileName: string; readonly sheet: string },
) => ({
  fileName,
  sheet,
  columns: ["By", "Group", "Step", "Count", "Mark", "Out of", "Per 100", "Lower limit", "Upper limit"],
  rows: rowsOfGroups(released, words).map(({ by, group, step, count, mark, outOf, share, lower, upper }) => [
    by,
    group,
    step,
    count,
    mark,
    outOf,
    rounded(share),
    rounded(lower),
    rounded(upper),
  ]),
  notes: [
    `${released.period}. ${released.source}. Counts that are hidden protect people; the others may be rounded. Limits are Wilson’s, of 95%, of chance alone.`,
  ],
});

/** One group of one way, as it was released: a community by its identifier. Undefined where nothing was counted of it. */
export const groupIn = (released: ReleasedByGroup, way: string, key: string): GroupReleased | undefined =>
  released.ways.find((one) => one.key === way)?.groups.find((group) => group.key === key);

/** How many of a step, where it may be told; null where it may not, and where nothing was counted. */
export function shownIn({ counts }: GroupReleased, step: string): number | null {
  const count = counts[step];
  return count?.mark === "value" ? count.count : null;
}
