/** Counts of people seen, from a file of our own layout. Not published: the small-number rule is for the caller. */
import { notCollected } from "../../../nouns/count.ts";
import type { Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { tablesFrom } from "./activity-tables.rules.ts";
import type { GatheredRow } from "./activity-tables.rules.ts";
import { listed, short } from "./layout.rules.ts";
import { periodInName, sameLabel, saysUnknown } from "./measure.rules.ts";
import type { ActivityReading, ActivityRow, Detail, Measure } from "./reading.ts";
import { otherBox, refusedWith } from "./refusals.rules.ts";
import { sourceOf } from "./opened.reader.ts";
import type { Opened } from "./opened.reader.ts";
import { repeatsIn } from "./tidy-repeats.rules.ts";
import { activityMeasures, detailOf, readTidy, standingOf } from "./tidy.reader.ts";
import type { TidyFigure, TidyReading } from "./tidy.reader.ts";

const FIELD = "activity";
const SCHEME = "nhs-2001-england";

interface Whose {
  readonly type: string;
  readonly code: string;
  readonly name: string;
}

/** A file without an organisation column is about one organisation, or about areas where it has those. */
const whoseIs = ({ words }: TidyFigure): Whose => {
  if (words.organisation !== "") {
    const type = words.organisationType === "" ? "Organisation" : words.organisationType;
    return { type, code: words.organisation, name: words.organisationName };
  }
  if (words.area !== "") return { type: "Area", code: words.area, name: words.areaName };
  return {
    type: words.organisationType === "" ? "Organisation" : words.organisationType,
    code: "All",
    name: words.organisationName,
  };
};

const groupOf = (figure: TidyFigure, detail: Detail | undefined): Omit<ActivityRow, "cells"> => {
  const { words } = figure;
  const standing = standingOf(words);
  const heading = words.broadGroup === "" ? null : words.broadGroup;
  const isUnknown = standing === "group" && saysUnknown(words.community);
  return {
    label: standing === "broad" ? words.broadGroup : words.community,
    heading: standing === "total" || isUnknown ? null : heading,
    isBroadTotal: standing === "broad",
    isUnknown,
    isTotal: standing === "total",
    ...(detail ? { detail } : {}),
  };
};

interface Keyed {
  readonly figure: TidyFigure;
  readonly whose: Whose;
  readonly group: Omit<ActivityRow, "cells">;
  /** The same for all measures of one group in one organisation and period. */
  readonly key: string;
}

const keyed = (figure: TidyFigure, detail: Detail | undefined): Keyed => {
  const whose = whoseIs(figure);
  const group = groupOf(figure, detail);
  const same = group.isTotal ? "total" : sameLabel(group.label);
  const parts = [
    whose.type,
    whose.code,
    figure.words.period,
    sameLabel(group.heading ?? ""),
    same,
    group.isBroadTotal,
    ...Object.values(detail ?? {}),
  ];
  return { figure, whose, group, key: parts.join("\u001f") };
};

/** Figures of one group in one organisation and period, side by side in the order of the measures. */
const gather = (all: readonly Keyed[], measures: readonly Measure[], period: string | null): readonly GatheredRow[] =>
  [...Map.groupBy(all, ({ key }) => key).values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const byMeasure = new Map(together.map(({ figure }) => [figure.measureId, figure.count]));
    const cells = measures.map(({ id }) => byMeasure.get(id) ?? notCollected);
    const { words, row } = first.figure;
    return [
      { ...first.whose, period: words.period === "" ? period : words.period, row, group: { ...first.group, cells } },
    ];
  });

/** What to take the whole file's period to be where it has no column for it. */
const periodOutside = (
  { order }: Opened,
  tidy: TidyReading,
): { readonly period: string | null; readonly warnings: readonly string[] } => {
  if (tidy.has("period")) return { period: null, warnings: [] };
  if (order.period !== null) return { period: order.period, warnings: [] };
  const named = periodInName(order.fileName);
  return { period: named, warnings: named === null ? [] : [`The period ${named} was read from the file’s name.`] };
};

interface Doubtful {
  readonly figures: readonly TidyFigure[];
  readonly scheme: string | null;
  readonly withDetails: boolean;
}

const warningsAbout = (tidy: TidyReading, { figures, scheme, withDetails }: Doubtful): readonly string[] => {
  const population = tidy.measures.length - activityMeasures(tidy).length;
  const areas = new Set(figures.map(({ words }) => words.area));
  return [
    ...(population > 0 ? ["The population column was not read here: put the file in the population box too."] : []),
    ...(tidy.has("scheme") && scheme === null ? [`The scheme in the file is not ${SCHEME}.`] : []),
    ...(tidy.has("organisation") && areas.size > 1 && !withDetails
      ? ["The area column was not used: the counts stand by organisation."]
      : []),
  ];
};

const read = (opened: Opened, tidy: TidyReading): Result<ActivityReading> => {
  const measures = activityMeasures(tidy);
  if (measures.length === 0)
    return otherBox(FIELD, "a file of people who live somewhere (its only count is the population)");
  const ids = new Set(measures.map(({ id }) => id));
  const figures = tidy.figures.filter(({ measureId }) => ids.has(measureId));
  const all = figures.map((figure) =>
    keyed(figure, opened.order.details === true ? detailOf(figure, tidy.has) : undefined),
  );
  const counted = all.map(({ figure, key }) => ({
    row: figure.row,
    label: figure.words.community,
    key: `${key}\u001f${figure.measureId}`,
  }));
  const repeats = repeatsIn(counted, FIELD);
  if (repeats.length > 0) return refusedWith(repeats);
  const outside = periodOutside(opened, tidy);
  const rows = gather(all, measures, outside.period);
  const periods = [...new Set(rows.flatMap(({ period }) => (period === null ? [] : [period])))];
  const asked = opened.order.period;
  if (asked !== null && !periods.includes(asked)) {
    return wrong({
      field: "period",
      words: `The period “${short(asked)}” is not in the file. It holds ${listed(periods)}.`,
    });
  }
  const { organisations, tables, warnings } = tablesFrom(rows, measures);
  const schemes = new Set(figures.map(({ words }) => words.scheme.toLowerCase()));
  const scheme = schemes.size === 1 && schemes.has(SCHEME) ? SCHEME : null;
  return found({
    kind: "activity",
    source: sourceOf(opened, periods.length === 1 ? (periods[0] ?? null) : null),
    published: false,
    scheme,
    periods,
    measures,
    organisations,
    rounding: Object.fromEntries(organisations.map(({ type }) => [type, null])),
    tables,
    warnings: [
      ...tidy.warnings,
      ...outside.warnings,
      ...warningsAbout(tidy, { figures, scheme, withDetails: opened.order.details === true }),
      ...warnings,
    ],
  });
};

export const readTidyActivity = async (opened: Opened): Promise<Result<ActivityReading>> => {
  const tidy = await readTidy(opened);
  return tidy.ok ? read(opened, tidy.value) : tidy;
};
