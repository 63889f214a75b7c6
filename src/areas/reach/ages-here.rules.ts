/** Residents of an area age by age, in the communities of a service's list. */
import { groupsOf } from "../communities/index.ts";
import type { PopulationReading, SliceRow } from "../datasets/index.ts";
import type { ResidentsOfAge } from "./ages.rules.ts";
import { residentsIn } from "./residents.rules.ts";

const scheme = "nhs-2001-england";

/** Residents of one area by community of a service's list; a community nobody can count is not here. */
export const communitiesIn = ({ scheme: told, areas }: PopulationReading): ReadonlyMap<string, number> => {
  const residents = residentsIn(told, areas[0]?.counts ?? []);
  return new Map(
    groupsOf(scheme).flatMap(({ code }) => {
      const { count } = residents.of({ scheme, code });
      return count === null ? [] : [[code, count] as const];
    }),
  );
};

/** `readingOf`: rows of one age as a population reading. */
export const agesIn = (
  rows: readonly SliceRow[],
  readingOf: (rows: readonly SliceRow[]) => PopulationReading,
): readonly ResidentsOfAge[] => {
  const byAge = Map.groupBy(rows, (row) => row.at.ageBand ?? null);
  return [...byAge].flatMap(([band, some]) =>
    band === null ? [] : [{ band, residents: communitiesIn(readingOf(some)) }],
  );
};
