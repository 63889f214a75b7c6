/** From two files that were read to one finding, or to what still has to be chosen. @practice P03 */
import { found, wrong, type Problem, type Result } from "../../../nouns/result.ts";
import type { ActivityReading } from "../../datasets/index.ts";
import { organisationKey, tableFrom, type Readings, type ReachTable } from "../../reach/index.ts";

/** What a person said about the two files; an empty text is nothing said. */
export interface Wanted {
  readonly area: string;
  readonly organisation: string;
  readonly period: string;
  readonly published: boolean;
}

export type Open = "area" | "organisation" | "period";

export type Next =
  | { readonly step: "choose"; readonly readings: Readings; readonly open: readonly Open[] }
  | { readonly step: "finding"; readonly table: ReachTable };

const only = (keys: readonly string[]): string => (keys.length === 1 ? (keys[0] ?? "") : "");

const organisationsOf = (activity: ActivityReading): readonly string[] => activity.organisations.map(organisationKey);

/** What is said, or the only thing it can be. */
const settled = (readings: Readings, wanted: Wanted): Wanted => ({
  ...wanted,
  area: wanted.area.trim() || only(readings.population.areas.map((area) => area.code)),
  organisation: wanted.organisation.trim() || only(organisationsOf(readings.activity)),
  period: wanted.period.trim() || only(readings.activity.periods),
});

/** What is still open. A file without periods has none to choose. */
const openIn = (readings: Readings, wanted: Wanted): readonly Open[] => [
  ...(wanted.area === "" ? ["area" as const] : []),
  ...(wanted.organisation === "" ? ["organisation" as const] : []),
  ...(wanted.period === "" && readings.activity.periods.length > 1 ? ["period" as const] : []),
];

const asks: Readonly<Record<Open, string>> = {
  area: "Choose the area.",
  organisation: "Choose the organisation.",
  period: "Choose the period.",
};

/**
 * The table of a finding once area, organisation and period are settled, else what is open. `mustChoose` is true when the
 * person has been asked already: then what is still open is a problem to put right.
 */
export const nextAfter = (readings: Readings, wanted: Wanted, mustChoose: boolean): Result<Next> => {
  const choice = settled(readings, wanted);
  const open = openIn(readings, choice);
  if (open.length > 0 && mustChoose) {
    return wrong(...open.map((field): Problem => ({ field, words: asks[field] })));
  }
  if (open.length > 0) return found({ step: "choose", readings, open });
  const table = tableFrom(readings.population, readings.activity, {
    ...choice,
    period: choice.period === "" ? null : choice.period,
  });
  return table.ok ? found({ step: "finding", table: table.value }) : table;
};
