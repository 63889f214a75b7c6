/** What to ask a cube for a finding. Each question may have to be asked in a second way; the first that has rows counts. */
import type { Dimension, SliceQuestion, Wanted } from "../datasets/index.ts";
import type { ActivityLoaded, Loaded, PeriodLoaded } from "./loaded.ts";
import { pathwaySteps } from "./measures.rules.ts";

const group: readonly Dimension[] = ["scheme", "category", "label", "heading"];

/** What a count can be split by. */
export type Split = "referralSource" | "ageBand" | "area";

const splitting = ["ageBand", "sex", "referralSource", "area"] as const;

type Where = Partial<Record<Dimension, Wanted>>;

/**
 * A published file may hold totals over all ages beside each age: those are asked for first, and added up only where the file has
 * none. Of records counted here there are no such totals.
 */
const twice = (
  activity: Loaded,
  except: readonly Dimension[],
  ask: (where: Where) => SliceQuestion,
): readonly SliceQuestion[] => {
  const { contents, layout } = activity.version;
  const present = {
    ageBand: contents.ageBands,
    sex: contents.sexes,
    referralSource: contents.referralSources,
    area: contents.areas,
  };
  const split = splitting.filter((one) => present[one].length > 0 && !except.includes(one));
  if (layout === "records" || split.length === 0) return [ask({})];
  const ofAll = (dimensions: readonly Dimension[]): SliceQuestion =>
    ask(Object.fromEntries(dimensions.map((one) => [one, null])));
  const besidesArea = split.filter((one) => one !== "area");
  const hasBoth = besidesArea.length > 0 && besidesArea.length < split.length;
  return [ofAll(split), ...(hasBoth ? [ofAll(besidesArea)] : []), ask({})];
};

const whereOf = ({ organisation }: ActivityLoaded): Where => (organisation === null ? {} : { organisation });

/** Every measure of one period, community by community. */
export const tableQuestions = ({ period, activity }: PeriodLoaded): readonly SliceQuestion[] =>
  twice(activity, [], (where) => ({
    where: { ...where, ...whereOf(activity), period: period.printed },
    by: [...group, "measure"],
  }));

/** One measure of one period, split. */
export const splitQuestions = (
  { period, activity }: PeriodLoaded,
  measure: string,
  split: Split,
): readonly SliceQuestion[] =>
  twice(activity, [split], (where) => ({
    where: { ...where, ...whereOf(activity), period: period.printed, measure },
    by: [...group, split],
  }));

/** Who lives in one area: of all ages as the file totals them, all ages added up, or age by age. */
export const residentsQuestion = (areaCode: string, ages: "of-all-ages" | "added-up" | "by-age"): SliceQuestion => ({
  where: { area: areaCode, ...(ages === "of-all-ages" ? { ageBand: null, sex: null } : {}) },
  by: ages === "by-age" ? [...group, "ageBand"] : group,
});

/** Who lives in each of some small areas. */
export const residentsOfAreasQuestion = (
  areaCodes: readonly string[],
  ages: "of-all-ages" | "added-up",
): SliceQuestion => ({
  where: { area: areaCodes, ...(ages === "of-all-ages" ? { ageBand: null, sex: null } : {}) },
  standing: ["group"],
  by: [...group, "area"],
});

/** The same step of help has had two names; a trend over both says where the name changed. */
export const namesOfMeasure = (measure: string): readonly string[] =>
  pathwaySteps.find((names) => names.includes(measure)) ?? [measure];
