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

interface Picture {
  readonly chart: Chart;
  readonly notes: readonly string[];
  /** Without its ending. */
  readonly fileName: string;
}

/** A chart alone, as a drawing and as a picture of the drawing. */
export const pictureFiles = <Answer>(
  of: (answer: Answer) => Picture,
): Readonly<Record<"svg" | "png", (answer: Answer) => Promise<Download>>> => ({
  svg: (answer) => {
    const { chart, notes, fileName } = of(answer);
    const text = svgOf(chart, notes);
    return Promise.resolve({ fileName: `${fileName}.svg`, contentType: "image/svg+xml; charset=utf-8", text });
  },
  png: async (answer) => {
    const { chart, notes, fileName } = of(answer);
    return { fileName: `${fileName}.png`, contentType: "image/png", bytes: await pngOf(svgOf(chart, notes)) };
  },
});

type Files<Answer> = Readonly<Record<"csv" | "xlsx" | "svg" | "png", (answer: Answer) => Promise<Download>>>;

/**
 * A chart and its numbers as files to keep, for a route's `downloads`: a table, a drawing, a picture of the drawing.
 *
 * @example downloads: chartFiles((answer) => ({ chart: chartOf(answer), notes: notesOf(answer), table: tableOf(answer) }))
 */
export const chartFiles = <Answer>(of: (answer: Answer) => FiguresToKeep): Files<Answer> => ({
  ...pictureFiles((answer: Answer) => {
    const { table, ...drawn } = of(answer);
    return { ...drawn, fileName: table.fileName };
  }),
  csv: (answer) => spreadsheetOf(of(answer).table, "csv"),
  xlsx: (answer) => spreadsheetOf(of(answer).table, "xlsx"),
});
