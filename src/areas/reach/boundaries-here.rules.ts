/** Which of a place's files names the small areas that figures name, and which outlines are drawn. */
import type { DatasetInForce, DatasetKind, DatasetVersion, Outlined } from "../datasets/index.ts";
import type { Loaded } from "./loaded.ts";

interface Matching {
  /** Areas that both the figures and the outlines name. */
  readonly matched: number;
  /** Areas that the figures name. */
  readonly named: number;
  /** Areas that the file of outlines has. */
  readonly outlines: number;
  readonly title: string;
}

/** The map that can be drawn, or why there is none. */
export type MapHere =
  | { readonly is: "not-loaded" }
  | ({ readonly is: "no-match"; readonly example: string } & Matching)
  | ({ readonly is: "drawn"; readonly drawn: readonly Outlined[] } & Matching);

export interface Naming extends Loaded {
  readonly matched: number;
}

const matchedIn = ({ contents }: DatasetVersion, codes: ReadonlySet<string>): number =>
  contents.areas.filter(({ code }) => codes.has(code)).length;

/** The file of this kind that names most of these areas; of equals, the one imported last. */
export const newestNaming = (
  datasets: readonly DatasetInForce[],
  kind: DatasetKind,
  codes: readonly string[],
): Naming | undefined => {
  const wanted = new Set(codes);
  return datasets
    .flatMap((dataset): readonly Naming[] => {
      const { version } = dataset;
      return dataset.kind !== kind || version === null
        ? []
        : [{ dataset, version, matched: matchedIn(version, wanted) }];
    })
    .toSorted(
      (one, other) =>
        other.matched - one.matched || other.version.importedAt.getTime() - one.version.importedAt.getTime(),
    )[0];
};

/** A file with more outlines than this is of more than the place: only those that the figures name are drawn of it. */
const ownOutlinesMax = 300;

export const drawnIn = (
  { contents }: DatasetVersion,
  codes: readonly string[],
): { readonly matched: readonly string[]; readonly drawn: readonly string[]; readonly all: number } => {
  const wanted = new Set(codes);
  const all = contents.areas.map(({ code }) => code);
  const matched = all.filter((code) => wanted.has(code));
  return { matched, drawn: all.length <= ownOutlinesMax ? all : matched, all: all.length };
};
