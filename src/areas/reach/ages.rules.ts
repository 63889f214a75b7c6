/** Rates that allow for age, directly and indirectly, where both files count by the same ages; else why not. @practice P03 */
import { directlyStandardisedRate, indirectlyStandardisedRatio, type Estimate } from "../../stats/index.ts";
import { found, wrong, type Result } from "../../nouns/result.ts";
import type { Finding } from "./finding.rules.ts";
import { meaningOf } from "./measures.rules.ts";
import type { Part } from "./service-table.rules.ts";

/** Residents of one age band, community by community. */
export interface ResidentsOfAge {
  readonly band: string;
  readonly residents: ReadonlyMap<string, number>;
}

export interface AgeRow {
  readonly code: string;
  readonly name: string;
  /** Per 1,000, with the ages of everyone who lives here. */
  readonly direct: Estimate;
  /** 100: as many as at the rates by age of those compared with. */
  readonly indirect: Estimate;
}

const none = (because: string): Estimate => ({ value: null, lower: null, upper: null, method: null, because });

const sameBand = (label: string): string =>
  label
    .trim()
    .toLowerCase()
    .replaceAll(/[–—]|\s+to\s+/g, "-")
    .replaceAll(/\s+/g, "");

interface Band {
  readonly part: Part;
  readonly age: ResidentsOfAge;
  /** All residents of this age. */
  readonly standard: number;
}

const totalOf = (values: Iterable<number>): number => [...values].reduce((sum, one) => sum + one, 0);

const bandsOf = (parts: readonly Part[], ages: readonly ResidentsOfAge[]): readonly Band[] =>
  parts.flatMap((part) => {
    const age = ages.find((one) => sameBand(one.band) === sameBand(part.name));
    return age === undefined ? [] : [{ part, age, standard: totalOf(age.residents.values()) }];
  });

const seenIn = ({ part }: Band, code: string): number | null => {
  const count = part.seen.get(code);
  return count?.mark === "value" ? count.count : null;
};

const directOf = (bands: readonly Band[], code: string): Estimate => {
  const filled = bands.flatMap((band) => {
    const [count, population] = [seenIn(band, code), band.age.residents.get(code) ?? 0];
    return count === null || population <= 0 ? [] : [{ count, population, standard: band.standard }];
  });
  return filled.length < bands.length
    ? none("Some ages are hidden, or nobody of that age lives here, so all ages cannot be put together.")
    : directlyStandardisedRate({ bands: filled, multiplier: 1000 });
};

interface RefBand {
  readonly refCount: number;
  readonly refPopulation: number;
  readonly band: Band;
}

/** Those compared with, by age: one community, or all whose count of that age is shown. */
const referenceIn = (bands: readonly Band[], finding: Finding, code: string): readonly RefBand[] => {
  const { reference } = finding.question;
  const one = finding.rows.find(({ isReference }) => isReference)?.community.code;
  const codes = one === undefined ? finding.rows.map((row) => row.community.code) : [one];
  const others = reference === "everyone-else" ? codes.filter((other) => other !== code) : codes;
  return bands.flatMap((band) => {
    const shown = others.filter((other) => seenIn(band, other) !== null && (band.age.residents.get(other) ?? 0) > 0);
    const refPopulation = totalOf(shown.map((other) => band.age.residents.get(other) ?? 0));
    return refPopulation === 0
      ? []
      : [{ band, refPopulation, refCount: totalOf(shown.map((other) => seenIn(band, other) ?? 0)) }];
  });
};

const indirectOf = (bands: readonly Band[], finding: Finding, code: string): Estimate => {
  const seen = finding.rows.find((row) => row.community.code === code)?.seen;
  if (seen?.mark !== "value") return none("The count is hidden or was not collected.");
  const reference = referenceIn(bands, finding, code);
  if (reference.length < bands.length) return none("Some ages of those compared with are hidden.");
  return indirectlyStandardisedRatio({
    observed: seen.count,
    multiplier: 100,
    bands: reference.map(({ band, refCount, refPopulation }) => ({
      count: null,
      population: band.age.residents.get(code) ?? 0,
      refCount,
      refPopulation,
    })),
  });
};

const cannot = (words: string): Result<never> => wrong({ field: "age", words });

/** One row for each community that can be counted. The problem says why nobody can allow for age here. */
export const allowingForAge = (
  finding: Finding,
  parts: readonly Part[],
  ages: readonly ResidentsOfAge[],
): Result<readonly AgeRow[]> => {
  if (meaningOf(finding.question.measure).basis.of !== "residents")
    return cannot("This is a share of people who came, not of residents, so residents' ages say nothing about it.");
  if (parts.length === 0) return cannot("The service's figures are not split by age, so nobody can allow for it.");
  if (ages.length === 0) return cannot("The population file is not split by age, so nobody can allow for it.");
  const bands = bandsOf(parts, ages);
  if (bands.length < parts.length) {
    const strange = parts.filter((part) => !bands.some((band) => band.part === part)).map(({ name }) => `“${name}”`);
    return cannot(
      `The population file has no age band ${strange.join(", ")}; it has ${ages.map(({ band }) => `“${band}”`).join(", ")}. Rates by age need the same bands in both.`,
    );
  }
  return found(
    finding.rows
      .filter((row) => row.mark === "value")
      .map(({ community: { code, name } }) => ({
        code,
        name,
        direct: directOf(bands, code),
        indirect: indirectOf(bands, finding, code),
      })),
  );
};
