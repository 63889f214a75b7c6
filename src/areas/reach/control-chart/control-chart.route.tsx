import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { chartFiles } from "../../../web/chart-file.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeFigures } from "../reach.policy.ts";
import { communityChoice, communitySaid, measureChoice, numberAsked, screenAt } from "../screens/choices.rules.ts";
import { leavesOf, leavingScreen } from "../screens/leaving.rules.ts";
import { maybe } from "../screens/asked.schema.ts";
import { keptAs, screenAnswerOf } from "../screens/screen-answer.page.ts";
import { screenPage } from "../screens/screen.page.tsx";
import { screenAnswer, type Shown } from "../screens/screen.schema.ts";
import { leftOutSaid } from "../screens/periods.rules.ts";
import { alongTime, findingsOver, notesOf } from "../screens/series.rules.ts";
import { findSeriesFor, periodsOfChart } from "../screens/series.store.ts";
import { controlScreen } from "./control-chart.page.ts";
import { controlOf, everyoneTogether, pointsInTime } from "./control-chart.rules.ts";

const params = z.object({ service: z.uuid().describe("The service's identifier.") });

const query = z.object({
  measure: maybe(100).describe("A measure of the service's figures."),
  community: z
    .string()
    .max(10)
    .default(everyoneTogether)
    .transform((code) => (code === "" ? everyoneTogether : code))
    .describe("everyone, or an NHS code A to S."),
  rebase: maybe(60).describe("The period from which new limits are drawn, as printed."),
  target: maybe(12).describe("A rate that the service should reach, in the measure's unit."),
});

export const controlChartRoute = lookInPlace({
  method: "GET",
  path: "/{place}/reach/{service}/control-chart",
  summary: "One community's rate over time as a control chart: what is chance, and what has changed",
  practices: ["P03"],
  reads: { params, query },
  answers: z.custom<Shown>().transform(screenAnswerOf).pipe(screenAnswer),
  permit: maySeeFigures,
  find: (tx, { params: { service }, query: { measure }, place, actor }) =>
    findSeriesFor(
      tx,
      { place, maySee: (who) => maySeeFigures(actor, who).allowed },
      { serviceId: service, measure, periodsMax: periodsOfChart },
    ),
  answer: ({ series, place }, { query: asked }) => {
    const { service, measure, tables, line } = series;
    const findings = alongTime(findingsOver({ tables, measure, reference: "everyone" }), line);
    const newest = tables.at(-1)?.table;
    const target = numberAsked(asked.target);
    const screen = controlScreen({
      control: controlOf(pointsInTime(findings, asked.community), { measure, target, rebase: asked.rebase }),
      measure,
      who: communitySaid(newest, asked.community),
      target,
      notes: [...notesOf(findings.map(({ table }) => table)), ...leftOutSaid(line), ...service.gaps],
    });
    const choosing = [
      measureChoice(newest, measure),
      communityChoice(newest, asked.community),
      {
        name: "rebase",
        label: "New limits from",
        hint: "Only at a change that you know of.",
        value: asked.rebase ?? "",
        choices: line.periods.slice(1).map(({ printed }) => ({ value: printed, words: printed })),
      },
      {
        name: "target",
        label: "A target, if there is one",
        hint: "A rate, such as 25.",
        value: asked.target ?? "",
        choices: [],
      },
    ];
    const leaving = leavingScreen({
      service,
      what: `control chart, ${measure}`,
      tables: tables.map(({ table }) => table),
    });
    return found({ screen, leaving, at: screenAt({ place, service, screen: "control-chart", asked, choosing }) });
  },
  page: (shown, { language }) => screenPage(shown, language),
  leaves: leavesOf,
  downloads: chartFiles(keptAs("reach-control-chart")),
});
