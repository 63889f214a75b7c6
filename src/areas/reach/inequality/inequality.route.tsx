import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { chartFiles } from "../../../web/chart-file.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeFigures } from "../reach.policy.ts";
import { measureChoice, referenceChoice, screenAt } from "../screens/choices.rules.ts";
import { leavesOf, leavingScreen } from "../screens/leaving.rules.ts";
import { maybe } from "../screens/asked.schema.ts";
import { keptAs, screenAnswerOf } from "../screens/screen-answer.page.ts";
import { screenPage } from "../screens/screen.page.tsx";
import { screenAnswer, type Shown } from "../screens/screen.schema.ts";
import { findingsOver, notesOf, referenceOver } from "../screens/series.rules.ts";
import { findSeriesFor } from "../screens/series.store.ts";
import { inequalityScreen } from "./inequality.page.ts";
import { gapsOver } from "./inequality.rules.ts";

const params = z.object({ service: z.uuid().describe("The service's identifier.") });

const query = z.object({
  measure: maybe(100).describe("A measure of the service's figures."),
  reference: maybe(40).describe("white-british, everyone, or an NHS code A to S."),
});

const periodsMax = 16;

export const inequalityRoute = lookInPlace({
  method: "GET",
  path: "/{place}/reach/{service}/inequality",
  summary: "How large the gap between communities is over time, as a difference and as a ratio",
  practices: ["P03"],
  reads: { params, query },
  answers: z.custom<Shown>().transform(screenAnswerOf).pipe(screenAnswer),
  permit: maySeeFigures,
  find: (tx, { params: { service }, query: { measure }, place, actor }) =>
    findSeriesFor(
      tx,
      { place, maySee: (who) => maySeeFigures(actor, who).allowed },
      { serviceId: service, measure, periodsMax },
    ),
  answer: ({ series, place }, { query: asked }) => {
    const { service, measure, tables } = series;
    const reference = referenceOver(tables, measure, { asked: asked.reference, kept: series.kept });
    const findings = findingsOver({ tables, measure, reference });
    const newest = tables.at(-1)?.table;
    const screen = inequalityScreen({
      measure,
      points: gapsOver(findings, measure),
      notes: [...notesOf(findings.map(({ table }) => table)), ...service.gaps],
    });
    const choosing = [measureChoice(newest, measure), referenceChoice(newest, reference)];
    const leaving = leavingScreen({
      service,
      what: `gap over time, ${measure}`,
      tables: tables.map(({ table }) => table),
    });
    return found({ screen, leaving, at: screenAt({ place, service, screen: "inequality", asked, choosing }) });
  },
  page: (shown, { language }) => screenPage(shown, language),
  leaves: leavesOf,
  downloads: chartFiles(keptAs("reach-gap-over-time")),
});
