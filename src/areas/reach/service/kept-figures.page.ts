/** The figures of a service, each as a drawing, a picture and a table to keep: what the page draws, and nothing besides. @practice P03 */
import { chartOfAreas, chartOfIntervals, type Chart } from "../../../design/index.ts";
import { findingChart, pathwayChart } from "../finding-kept.page.ts";
import { referenceName, type FigureKept, type FindingShown, type PartProps } from "../finding-shown.page.ts";
import { reachWords } from "../reach.words.ts";
import { notesOf } from "../screens/series.rules.ts";
import { mapDrawn } from "./area-map.page.ts";
import { trendDescription, trendIntervals } from "./over-time.page.tsx";
import type { ServiceShown } from "./service.page.tsx";
import type { ServiceFigures } from "./service-view.rules.ts";
import { pathwaySheet, sheetOf } from "./sheet.page.ts";
import { areasDescription, areasTitle } from "./small-areas.page.tsx";

/** In English, as every file is. */
const partOf = ({ choice }: ServiceShown, { table, finding }: ServiceFigures): PartProps => {
  const { words } = reachWords("en");
  const { measure, reference } = finding.question;
  const shown: FindingShown = {
    table,
    finding,
    view: { measure, reference, community: choice.community, order: choice.order },
    to: () => "",
    downloads: { csv: "", json: "" },
    again: null,
    checked: false,
  };
  return { shown, words, language: "en", reference: referenceName(shown, words) };
};

const drawings: Readonly<Record<FigureKept, (part: PartProps, figures: ServiceFigures) => Chart | null>> = {
  finding: findingChart,
  "over-time": (part, { trend, spokenOf }) => {
    const drawn = trendIntervals({ part, points: trend, spokenOf });
    return drawn === null ? null : chartOfIntervals({ ...drawn, description: trendDescription(drawn.unit) });
  },
  pathway: pathwayChart,
  "small-areas": (part, { areaRates, map }) => {
    if (areaRates === undefined || map.is !== "drawn") return null;
    const drawn = mapDrawn({ part, rates: areaRates, outlines: map.drawn, title: areasTitle(areaRates) });
    return chartOfAreas({ ...drawn, description: `${areasDescription(areaRates, part)} ${drawn.description}` });
  },
};

const nothing = ({ service }: ServiceShown): Chart => ({
  kind: "panels",
  title: `${service.service.name}: nothing can be drawn here yet`,
  description: service.gaps.join(" "),
  key: [],
  panels: [],
});

/** One figure, as `chartFiles` takes it. */
export const figureToKeep = (shown: ServiceShown, figure: FigureKept) => {
  const { figures, service, period } = shown;
  const table =
    figure === "pathway" && figures !== null
      ? pathwaySheet(figures.table)
      : sheetOf(shown, figure === "pathway" ? null : figure);
  const chart = figures === null ? null : drawings[figure](partOf(shown, figures), figures);
  const about = `${service.service.name}${period === null ? "" : `, ${period}`}.`;
  return {
    chart: chart ?? nothing(shown),
    notes: figures === null ? [] : [about, ...notesOf([figures.table])],
    table: { ...table, fileName: `${table.fileName}-${figure}` },
  };
};
