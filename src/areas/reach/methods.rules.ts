/** How each number of a finding was worked out: its name, its formula and where the formula comes from. */
import { basisInWords, meaningOf, plainMeasure, type Basis } from "./measures.rules.ts";
import type { Question } from "./finding.rules.ts";
import type { ReachTable } from "./table.rules.ts";

export interface Method {
  /** The field of a row it explains. */
  readonly number: string;
  readonly name: string;
  readonly formula: string;
  readonly source: string;
}

const phe = "Public Health England, Technical Guide: Confidence Intervals (2018)";

const rateMethods: readonly Method[] = [
  { number: "rate_per_1000", name: "crude rate", formula: "1000 × seen ÷ population", source: phe },
  {
    number: "lower_95, upper_95",
    name: "exact Poisson limits under 10, Byar's from 10",
    formula:
      "under 10: χ²(0.025, 2O) ÷ 2 and χ²(0.975, 2O + 2) ÷ 2; from 10: O(1 − 1/9O − z/3√O)³ and (O+1)(1 − 1/9(O+1) + z/3√(O+1))³; each × 1000 ÷ population. Sampling only, of the count as printed",
    source: phe,
  },
  {
    number: "rate_ratio, ratio_lower_95, ratio_upper_95",
    name: "rate ratio with log-method limits",
    formula: "RR = rate ÷ reference rate; exp(ln RR ∓ z√(1/a + 1/b)), a and b the two counts",
    source: "Rothman, Epidemiology: an introduction",
  },
];

const shareMethods: readonly Method[] = [
  { number: "rate_per_1000", name: "proportion", formula: "1000 × seen ÷ population", source: phe },
  {
    number: "lower_95, upper_95",
    name: "Wilson score limits",
    formula: "(2x + z² ∓ z√(z² + 4x(1 − x/n))) ÷ 2(n + z²), × 1000",
    source: phe,
  },
  {
    number: "rate_ratio, ratio_lower_95, ratio_upper_95",
    name: "risk ratio with log-method limits (Katz)",
    formula: "RR = share ÷ reference share; exp(ln RR ∓ z√(1/a − 1/n₁ + 1/b − 1/n₀))",
    source: "Katz and others, Biometrics 1978",
  },
];

const shareFormula = (basis: Basis & { readonly of: "measures" }): string => {
  const words = basisInWords(basis);
  return basis.same === null
    ? words
    : `${words}; where one of these is hidden or not collected, ${plainMeasure(basis.same)}, which the publisher defines as the same people`;
};

const populationMethod = (question: Question): Method => {
  const { basis } = meaningOf(question.measure);
  return basis.of === "residents"
    ? {
        number: "population",
        name: "residents of the area, all ages",
        formula: "the census count of the same group, or the sum of the groups that the service's code holds",
        source: "the population file",
      }
    : {
        number: "population",
        name: "out of the same service's own counts",
        formula: shareFormula(basis),
        source: "NHS Talking Therapies, definitions of measures",
      };
};

const referenceFormula = (reference: string): string => {
  if (reference === "everyone") {
    return "all counted communities together: the community is part of everyone, and the interval treats the two as independent";
  }
  if (reference === "everyone-else") return "all other counted communities together";
  return reference === "white-british" ? "White British (code A)" : `the community with code ${reference}`;
};

/** One entry for each kind of number in a report, in the order of its fields. */
export const methodsOf = (table: ReachTable, question: Question): readonly Method[] => [
  populationMethod(question),
  {
    number: "seen_min, seen_max",
    name: "what rounding allows",
    formula:
      table.rounding === null
        ? "printed exactly"
        : `counts are printed to the nearest ${table.rounding.base}${table.rounding.hiddenUnder === 0 ? "" : ` and hidden under ${table.rounding.hiddenUnder}`}; these are the smallest and largest true count that would be printed so`,
    source: table.published ? "the publisher's rule" : "this system's small-number rule",
  },
  ...(meaningOf(question.measure).basis.of === "residents" ? rateMethods : shareMethods),
  {
    number: "reference",
    name: "compared with",
    formula: referenceFormula(question.reference),
    source: "chosen by the reader",
  },
  {
    number: "expected",
    name: "indirect expectation",
    formula: "population × reference count ÷ reference population",
    source: phe,
  },
  {
    number: "missing, missing_lower, missing_upper",
    name: meaningOf(question.measure).direction === "prevent" ? "expected less seen" : "fewer than expected",
    formula:
      "missing = expected − seen; its limits come from the limits of seen alone, the reference taken as known. Equal use is not equal need",
    source: "Alongside, after Public Health England practice",
  },
  {
    number: "lower or higher",
    name: "what is called lower or higher",
    formula:
      "the 95% interval of the ratio lies wholly under or wholly over 1; where the ratio has no interval, the interval of expected less seen lies wholly over or wholly under 0",
    source: "Alongside",
  },
  {
    number: "tipping",
    name: "tipping point",
    formula:
      "needed = missing, rounded up; share_of_unknown = needed ÷ unknown; share_of_known = seen ÷ all of known ethnicity; not robust where share_of_unknown is under twice share_of_known",
    source: "Alongside",
  },
];
