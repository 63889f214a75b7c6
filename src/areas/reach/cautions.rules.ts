/** What a reader must know before believing a finding. Values here; the sentences are in the words. @practice P03 */
import type { Finding } from "./finding.rules.ts";
import { meaningOf, type Direction } from "./measures.rules.ts";
import { isForAdults, type ReachTable } from "./table.rules.ts";

export type Caution =
  /** The measure counts referrals, or courses: one person may be counted twice. */
  | { readonly about: "not-people"; readonly measure: string }
  /** Residents of every age; where the service is for adults, communities with more children look further behind. */
  | { readonly about: "all-ages"; readonly isForAdults: boolean; readonly direction: Direction }
  | { readonly about: "rounded"; readonly base: number; readonly hiddenUnder: number; readonly byUs: boolean }
  /** Counts that are not small are hidden too, so that no small one can be worked out from a total. */
  | { readonly about: "hidden-beside" }
  | { readonly about: "unknown-ethnicity"; readonly count: number; readonly share: number }
  /** A community whose residents were added up from several census groups, or stand under another heading there. */
  | { readonly about: "residents"; readonly community: string; readonly because: string }
  /** Neither file says which areas the organisation serves. */
  | { readonly about: "area-as-told"; readonly organisation: string; readonly area: string }
  /** A community that has grown in between looks smaller or larger than it was when the service counted. */
  | {
      readonly about: "different-years";
      readonly population: string;
      readonly activity: string;
      readonly populationIs: "later" | "earlier";
      readonly direction: Direction;
    }
  | { readonly about: "many-comparisons"; readonly comparisons: number }
  /** What the readers of the two files found, in their own sentences. */
  | { readonly about: "file"; readonly words: string };

const firstYear = (period: string): number | null => {
  const year = /\b(19|20)\d\d\b/.exec(period);
  return year === null ? null : Number(year[0]);
};

const yearCaution = (table: ReachTable, direction: Direction): readonly Caution[] => {
  if (table.period === null || table.populationPeriod === null) return [];
  const activity = firstYear(table.period);
  const population = firstYear(table.populationPeriod);
  return activity === null || population === null || activity === population
    ? []
    : [
        {
          about: "different-years",
          population: table.populationPeriod,
          activity: table.period,
          populationIs: population > activity ? "later" : "earlier",
          direction,
        },
      ];
};

/** Of communities that nobody counted here there is nothing to take care of. */
const residentsCautions = (finding: Finding): readonly Caution[] =>
  finding.rows.flatMap(({ mark, community: { name, residents } }) =>
    residents.because === "" || (mark !== "value" && mark !== "no-denominator")
      ? []
      : [{ about: "residents", community: name, because: residents.because } as const],
  );

/** In the order in which they matter to a reader. */
export const cautionsOf = (table: ReachTable, finding: Finding): readonly Caution[] => {
  const { basis, direction } = meaningOf(finding.question.measure);
  const ofResidents = basis.of === "residents";
  const { count, share } = finding.unknown;
  const compared = finding.rows.filter((row) => row.ratio !== null && !row.isReference).length;
  return [
    { about: "not-people", measure: finding.question.measure },
    ...(ofResidents ? [{ about: "all-ages", isForAdults: isForAdults(table), direction } as const] : []),
    ...(count.mark === "value" && share !== null
      ? [{ about: "unknown-ethnicity", count: count.count, share } as const]
      : []),
    ...(table.rounding === null ? [] : [{ about: "rounded", ...table.rounding, byUs: !table.published } as const]),
    ...(table.hidesOthers ? [{ about: "hidden-beside" } as const] : []),
    ...(ofResidents ? residentsCautions(finding) : []),
    ...(ofResidents ? yearCaution(table, direction) : []),
    { about: "area-as-told", organisation: table.organisation.name, area: table.area.name },
    ...(compared > 5 ? [{ about: "many-comparisons", comparisons: compared } as const] : []),
    ...table.warnings.map((words): Caution => ({ about: "file", words })),
  ];
};
