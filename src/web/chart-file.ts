import { pngOf, svgOf, type Chart } from "../design/index.ts";
import type { Download } from "./route.ts";
import { spreadsheetOf, type Spreadsheet } from "./spreadsheet.ts";

interface FiguresToKeep {
  readonly chart: Chart;
  /** Sentences for the chart's foot: source, period, what is hidden. */
  readonly notes: readonly string[];
  /** The same numbers. Its file's name is the chart's too. */
  readonly table: Spreadsheet;
}

type Files<Answer> = Readonly<Record<"csv" | "xlsx" | "svg" | "png", (answer: Answer) => Promise<Download>>>;

/**
 * A chart and its numbers as files to keep, for a route's `downloads`: a table, a drawing, a picture of the drawing.
 *
 * @example downloads: chartFiles((answer) => ({ chart: chartOf(answer), notes: notesOf(answer), table: tableOf(answer) }))
 */
export const chartFiles = <Answer>(of: (answer: Answer) => FiguresToKeep): Files<Answer> => {
  const svg = (answer: Answer): string => {
    const { chart, notes } = of(answer);
    return svgOf(chart, notes);
  };
  const named = (answer: Answer, ending: string): string => `${of(answer).table.fileName}.${ending}`;
  return {
    csv: (answer) => spreadsheetOf(of(answer).table, "csv"),
    xlsx: (answer) => spreadsheetOf(of(answer).table, "xlsx"),
    svg: (answer) =>
      Promise.resolve({
        fileName: named(answer, "svg"),
        contentType: "image/svg+xml; charset=utf-8",
        text: svg(answer),
      }),
    png: async (answer) => ({
      fileName: named(answer, "png"),
      contentType: "image/png",
      bytes: await pngOf(svg(answer)),
    }),
  };
};
