/** A population from a file of our own layout. */
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { listed, short } from "./layout.rules.ts";
import { sameLabel } from "./measure.rules.ts";
import type { PopulationArea, PopulationGroup, PopulationReading } from "./reading.ts";
import { otherBox, refusedWith } from "./refusals.rules.ts";
import { sourceOf } from "./opened.reader.ts";
import type { Opened } from "./opened.reader.ts";
import { repeatsIn } from "./tidy-repeats.rules.ts";
import { detailOf, populationMeasures, readTidy, standingOf } from "./tidy.reader.ts";
import type { TidyFigure, TidyReading } from "./tidy.reader.ts";

const FIELD = "population";
const WHOLE_FILE = "all";

const SCHEMES = ["census-2021-ew", "census-2011-ew", "census-2001-ew"] as const;

const schemeIn = (figures: readonly TidyFigure[]): (typeof SCHEMES)[number] | null => {
  const written = [...new Set(figures.map(({ words }) => words.scheme.toLowerCase()))];
  return written.length === 1 ? (SCHEMES.find((scheme) => scheme === written[0]) ?? null) : null;
};

const chosenPeriod = (figures: readonly TidyFigure[], asked: string | null): Result<string | null> => {
  const periods = [...new Set(figures.map(({ words }) => words.period))].filter((period) => period !== "");
  const not = (words: string): Result<never> => wrong({ field: FIELD, words });
  if (periods.length === 0) return found(asked);
  if (asked !== null && periods.includes(asked)) return found(asked);
  if (asked !== null) {
    const words = `The period “${short(asked)}” is not in the file. It holds ${listed(periods)}.`;
    return wrong({ field: "period", words });
  }
  return periods.length === 1
    ? found(periods[0] ?? null)
    : not(`The file holds several periods: ${listed(periods)}. Choose one.`);
};

type Standing = ReturnType<typeof standingOf>;

const groupsOf = (
  figures: readonly TidyFigure[],
  standing: Standing,
  has: TidyReading["has"],
): readonly PopulationGroup[] =>
  figures
    .filter(({ words }) => standingOf(words) === standing)
    .map((figure) => {
      const { words, count } = figure;
      const detail = detailOf(figure, has);
      const more = detail ? { detail } : {};
      return standing === "broad"
        ? { label: words.broadGroup, heading: null, count, ...more }
        : { label: words.community, heading: words.broadGroup === "" ? null : words.broadGroup, count, ...more };
    });

const isOfAll = (figure: TidyFigure, has: TidyReading["has"]): boolean =>
  Object.values(detailOf(figure, has) ?? {}).every((part) => part === null);

const areaOf = (code: string, figures: readonly TidyFigure[], has: TidyReading["has"]): PopulationArea => {
  const total = figures.find((figure) => standingOf(figure.words) === "total" && isOfAll(figure, has))?.count;
  const splitTotals = groupsOf(figures, "total", has).filter(({ detail }) => detail !== undefined);
  const name =
    figures.find(({ words }) => words.areaName !== "")?.words.areaName ??
    (code === WHOLE_FILE ? "The whole file" : code);
  return {
    code,
    name,
    total: total?.mark === "value" ? total.count : null,
    counts: groupsOf(figures, "group", has),
    broad: groupsOf(figures, "broad", has),
    ...(splitTotals.length > 0 ? { splitTotals } : {}),
  };
};

const keyOf = ({ words }: TidyFigure): string => {
  const standing = standingOf(words);
  const label = standing === "group" ? words.community : standing;
  const parts = [words.ageBand, words.sex, words.referralSource].map(sameLabel);
  return JSON.stringify([words.area, words.period, sameLabel(words.broadGroup), sameLabel(label), ...parts]);
};

const read = (opened: Opened, tidy: TidyReading): Result<PopulationReading> => {
  const [measure, second] = populationMeasures(tidy);
  if (!measure) {
    const names = listed(
      tidy.measures.map(({ label }) => label),
      3,
    );
    return otherBox(FIELD, `a file of people seen (it counts ${names} and has no column “population”)`);
  }
  if (second) {
    return wrong({ field: FIELD, words: `Both “${measure.label}” and “${second.label}” are populations. Keep one.` });
  }
  const all = tidy.figures.filter(({ measureId }) => measureId === measure.id);
  const repeats = repeatsIn(
    all.map((figure) => ({ row: figure.row, label: figure.words.community, key: keyOf(figure) })),
    FIELD,
  );
  if (repeats.length > 0) return refusedWith(repeats);
  const period = chosenPeriod(all, opened.order.period);
  if (!period.ok) return period;
  const figures = all.filter(({ words }) => words.period === "" || words.period === period.value);
  const scheme = schemeIn(figures);
  const byArea = Map.groupBy(figures, ({ words }) => (words.area === "" ? WHOLE_FILE : words.area));
  const others = tidy.measures.filter(({ id }) => id !== measure.id).map(({ label }) => label);
  return found({
    kind: "population",
    source: sourceOf(opened, period.value),
    scheme,
    period: period.value,
    areas: [...byArea].map(([code, rows]) => areaOf(code, rows, tidy.has)),
    warnings: [
      ...tidy.warnings,
      ...(tidy.has("area") ? [] : ["No column is called “area”, so the file was read as one area."]),
      ...(tidy.has("scheme") && scheme === null ? [`The scheme in the file is not one of ${SCHEMES.join(", ")}.`] : []),
      ...(others.length > 0 ? [`Only the population was read here, not ${listed(others)}.`] : []),
    ],
  });
};

export const readTidyPopulation = async (opened: Opened): Promise<Result<PopulationReading>> => {
  const tidy = await readTidy(opened);
  return tidy.ok ? read(opened, tidy.value) : tidy;
};
