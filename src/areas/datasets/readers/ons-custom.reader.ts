/** A custom dataset of the Census 2021 website: one row for each area and group. */
import type { Problem, Result } from "../../../nouns/result.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { readCount } from "./cell.rules.ts";
import { censusLabel } from "./census-heading.rules.ts";
import { listed, short } from "./layout.rules.ts";
import type { PopulationArea, PopulationGroup, PopulationReading } from "./reading.ts";
import { refusedWith } from "./refusals.rules.ts";
import { sourceOf } from "./opened.reader.ts";
import type { Opened } from "./opened.reader.ts";
import type { TableRow } from "./table.reader.ts";

const FIELD = "population";
const DOES_NOT_APPLY = "-8";
const ETHNIC_GROUP = /^ethnic group\b/iu;

interface GatheredArea {
  readonly name: string;
  readonly groups: Map<string, PopulationGroup>;
}

interface Gathered {
  readonly areas: Map<string, GatheredArea>;
  readonly problems: Problem[];
  leftOut: number;
  peopleLeftOut: number;
}

const gather = (rows: readonly TableRow[]): Gathered => {
  const gathered: Gathered = { areas: new Map(), problems: [], leftOut: 0, peopleLeftOut: 0 };
  for (const { row, cells } of rows) {
    const [code = "", name = "", groupCode = "", printed = "", figure = ""] = cells;
    const cell = readCount(figure);
    if (!cell.read) {
      gathered.problems.push({ field: FIELD, words: `Row ${row}, column “Observation”: ${cell.because}`, row });
      continue;
    }
    if (groupCode === DOES_NOT_APPLY) {
      gathered.leftOut += 1;
      gathered.peopleLeftOut += cell.count.mark === "value" ? cell.count.count : 0;
      continue;
    }
    const area = gathered.areas.get(code) ?? { name, groups: new Map<string, PopulationGroup>() };
    gathered.areas.set(code, area);
    if (area.groups.has(printed)) {
      const words = `Row ${row} counts “${short(printed)}” in ${short(name)} again. Keep one row for each area and group.`;
      gathered.problems.push({ field: FIELD, words, row });
    }
    area.groups.set(printed, { ...censusLabel(printed), count: cell.count });
  }
  return gathered;
};

export const readOnsCustom = async (opened: Opened): Promise<Result<PopulationReading>> => {
  const { copy, table } = opened;
  const { headings } = copy.heading;
  const topics = headings.filter((_, at) => at % 2 === 1 && at < headings.length - 1).slice(1);
  if (topics.length !== 1 || !ETHNIC_GROUP.test(topics[0] ?? "")) {
    const words = `This dataset is split by ${listed(topics)}. Make it again with the area and the ethnic group only.`;
    return wrong({ field: FIELD, words });
  }
  const gathered = gather(await table.rowsOf([0, 1, 2, 3, 4]));
  if (gathered.problems.length > 0) return refusedWith(gathered.problems);
  const areas: PopulationArea[] = [...gathered.areas].map(([code, { name, groups }]) => ({
    code,
    name,
    total: null,
    counts: [...groups.values()],
    broad: [],
  }));
  const people = gathered.peopleLeftOut.toLocaleString("en-GB");
  const leftOut = `${gathered.leftOut} rows “Does not apply” (${people} people) were left out.`;
  return found({
    kind: "population",
    source: sourceOf(opened, "Census 2021"),
    scheme: "census-2021-ew",
    // Only the 2021 census is published in this layout; the file itself prints no year.
    period: "2021",
    areas,
    warnings: [...copy.warnings, ...(gathered.leftOut > 0 ? [leftOut] : [])],
  });
};
