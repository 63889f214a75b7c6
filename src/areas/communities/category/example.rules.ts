import { exactly } from "../../../nouns/count.ts";
import type { Count } from "../../../nouns/count.ts";
import { bothTotals } from "../both-totals.rules.ts";
import { localScheme } from "../category-text.rules.ts";
import type { CategoryOfPlace } from "../category-of-place.ts";
import { denominatorFor } from "../schemes/denominator.rules.ts";
import { denominatorWithLocals } from "../schemes/local-category.rules.ts";
import { groupWords } from "../step-sentences.rules.ts";

/** Counts to add up both ways: people of the category, and everybody else in the groups it touches. */
export interface Asked {
  readonly own: number;
  readonly national: number;
  readonly other: number;
  /** Somebody put them in; else they are made up. */
  readonly isOwn: boolean;
}

export interface Line {
  readonly label: string;
  readonly people: number;
  readonly of: string;
}

export interface Example {
  readonly local: readonly Line[];
  readonly national: readonly Line[];
  /** Which groups cannot be divided by residents of the census, and why. */
  readonly cautions: readonly string[];
  readonly labels: { readonly own: string; readonly national: string; readonly other: string | null };
}

const nhs = "nhs-2001-england";

/** The group that the category pulls at beside its national parent: where people here, or the census, count it. */
export function otherGroupOf(category: CategoryOfPlace): string | null {
  const national = category.parents[nhs];
  const census = denominatorFor({ scheme: "census-2021-ew", code: category.parents["census-2021-ew"] }, nhs);
  return [category.localParent, census.from[0]].find((code) => code != null && code !== national) ?? null;
}

/** One category's two totals, from a few counts. Null where they cannot be added up. */
export function exampleOf(category: CategoryOfPlace, asked: Asked): Example | null {
  const national = category.parents[nhs];
  const other = otherGroupOf(category);
  const both = bothTotals(
    [
      { scheme: nhs, code: national, count: exactly(asked.national) },
      ...(other === null ? [] : [{ scheme: nhs, code: other, count: exactly(asked.other) }]),
      { scheme: localScheme, code: category.code, count: exactly(asked.own) },
    ],
    [category],
  );
  if (!both.ok) return null;
  const { local, national: rolledUp } = both.value;
  const shown = (lines: readonly { label: string; count: Count; of: readonly { label: string; count: Count }[] }[]) =>
    lines.map(({ label, count, of }) => ({ label, people: peopleIn(count), of: of.map(ofWhom).join(", ") }));
  return {
    local: [...shown(local.lines), { label: "Everybody", people: peopleIn(local.total), of: "" }],
    national: [...shown(rolledUp.lines), { label: "Everybody", people: peopleIn(rolledUp.total), of: "" }],
    cautions: cautionsOf(category, [national, ...(other === null ? [] : [other])]),
    labels: {
      own: category.label,
      national: groupWords(nhs, national),
      other: other === null ? null : groupWords(nhs, other),
    },
  };
}

/** These counts were typed in by the reader, so each is a number and nothing of it is hidden. */
const peopleIn = (count: Count): number => (count.mark === "value" ? count.count : 0);

const ofWhom = ({ label, count }: { readonly label: string; readonly count: Count }): string =>
  `${label} ${peopleIn(count)}`;

const cautionsOf = (category: CategoryOfPlace, codes: readonly string[]): readonly string[] =>
  codes.flatMap((code) => {
    const denominator = denominatorWithLocals({ scheme: nhs, code }, "census-2021-ew", [category]);
    return denominator.relation === "none"
      ? [`No rate for ${groupWords(nhs, code)} by Census 2021 residents: ${denominator.because}`]
      : [];
  });
