/** The figures of a finding itself, each as a chart to keep: what the page draws, and nothing besides. @practice P03 */
import { chartOfIntervals, chartOfPathway, type Chart } from "../../design/index.ts";
import { findingIntervals, findingTitle } from "./finding-figure.page.tsx";
import { pathwayDrawn } from "./finding-pathway.page.tsx";
import { capital, referenceName, type FindingShown, type PartProps } from "./finding-shown.page.ts";
import { rowSpokenOf } from "./ranking.rules.ts";
import { reachWords } from "./reach.words.ts";
import { notesOf } from "./screens/series.rules.ts";

const whoIsDrawn =
  "Drawn are the community compared with, the one spoken of, and those of whom the smallest shares reach the last step. All are in the table.";

export const findingChart = (part: PartProps): Chart => {
  const row = rowSpokenOf(part.shown.finding, part.shown.view.community);
  const drawn = findingIntervals(part, findingTitle(part, row));
  const beside = `${capital(drawn.description)} Behind each rate: its 95% interval, and how many fewer or more ${drawn.noteHeading ?? ""}.`;
  return chartOfIntervals({ ...drawn, description: beside });
};

/** None where the figures have no steps of help. */
export const pathwayChart = (part: PartProps): Chart | null => {
  const row = rowSpokenOf(part.shown.finding, part.shown.view.community);
  const drawn = pathwayDrawn({ ...part, row });
  return drawn === null ? null : chartOfPathway(drawn, `${part.words.page.pathwayLead} ${whoIsDrawn}`);
};

/** The figures that a finding of two files has. */
export const figuresOfFinding = ["finding", "pathway"] as const;

/** One of them, in English as every file is; the finding where there are no steps. */
export const chartOfFinding = (shown: FindingShown, figure: (typeof figuresOfFinding)[number]) => {
  const { words } = reachWords("en");
  const part: PartProps = { shown, words, language: "en", reference: referenceName(shown, words) };
  const chart = (figure === "pathway" ? pathwayChart(part) : null) ?? findingChart(part);
  return { chart, notes: notesOf([shown.table]) };
};
