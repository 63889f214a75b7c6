/** A screen as a program reads it, as a spreadsheet keeps it and as a drawing carries it. */
import type { Chart } from "../../../design/index.ts";
import { methodLinks } from "./methods.rules.ts";
import type { Screen } from "./drawn-screen.page.ts";

export const screenAnswerOf = ({ screen }: { readonly screen: Screen }) => ({
  title: screen.title,
  reading: [...screen.reading],
  because: screen.because,
  columns: screen.columns.map(({ heading }) => heading),
  rows: screen.rows.map((row) => [...row]),
  notes: [...screen.notes],
  methods: methodLinks(screen.methods).map(({ href, words }) => ({ name: words, address: href })),
});

const sheetOf = (screen: Screen, fileName: string) => ({
  fileName,
  sheet: screen.caption,
  columns: screen.columns.map(({ heading }) => heading),
  rows: screen.rows,
  notes: [
    screen.title,
    ...screen.reading,
    ...(screen.because === null ? [] : [screen.because]),
    ...screen.notes,
    ...methodLinks(screen.methods).map(({ href, words }) => `How ${words} is worked out: ${href}`),
  ],
});

/** Where there is nothing to draw, the drawing says why. */
const chartOf = (screen: Screen): Chart =>
  screen.chart ?? {
    kind: "panels",
    title: screen.title,
    description: screen.because ?? "",
    key: [],
    panels: [],
  };

/** A screen as files to keep. */
export const keptAs =
  (fileName: string) =>
  ({ screen }: { readonly screen: Screen }) => ({
    chart: chartOf(screen),
    notes: [...screen.notes],
    table: sheetOf(screen, fileName),
  });
