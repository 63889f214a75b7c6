import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { chartFiles } from "../../../web/chart-file.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeFigures } from "../reach.policy.ts";
import { areasShown } from "../screens/areas.rules.ts";
import { findAreasFor, type AreasFound } from "../screens/areas.store.ts";
import { communityChoice, communitySaid, measureChoice, screenAt } from "../screens/choices.rules.ts";
import { leavesOf, leavingScreen } from "../screens/leaving.rules.ts";
import { maybe } from "../screens/asked.schema.ts";
import { keptAs, screenAnswerOf } from "../screens/screen-answer.page.ts";
import { screenPage } from "../screens/screen.page.tsx";
import { screenAnswer, type Shown } from "../screens/screen.schema.ts";
import { notesOf } from "../screens/series.rules.ts";
import { gradientScreen } from "./gradient.page.ts";
import { gradientOf } from "./gradient.rules.ts";

const params = z.object({ service: z.uuid().describe("The service's identifier.") });

const query = z.object({
  measure: maybe(100).describe("A measure of the service's figures."),
  community: maybe(10).describe("An NHS code A to S."),
});

const decilesIn = ({ smallAreas: { map } }: AreasFound): ReadonlyMap<string, number> =>
  new Map(
    (map.is === "drawn" ? map.drawn : []).flatMap(({ code, decile }) =>
      decile === undefined ? [] : [[code, decile] as const],
    ),
  );

export const gradientRoute = lookInPlace({
  method: "GET",
  path: "/{place}/reach/{service}/gradient",
  summary: "Whether people in poorer areas are reached less: the slope through tenths of deprivation",
  practices: ["P03"],
  reads: { params, query },
  answers: z.custom<Shown>().transform(screenAnswerOf).pipe(screenAnswer),
  permit: maySeeFigures,
  find: (tx, { params: { service }, query: { measure }, place, actor }) =>
    findAreasFor(
      tx,
      { place, maySee: (who) => maySeeFigures(actor, who).allowed },
      { serviceId: service, measure, services: false },
    ),
  answer: ({ place, ...areas }, { query: asked }) => {
    const { measure, table, service, loaded } = areas;
    const own = table?.ok === true ? table.value.table : undefined;
    const { row, areas: rates, because } = areasShown(areas, asked.community);
    const community = row?.community.code ?? asked.community ?? "A";
    const screen = gradientScreen({
      gradient: because === null ? gradientOf(rates, decilesIn(areas)) : { because },
      measure,
      who: communitySaid(own, community),
      period: loaded?.period.printed ?? "",
      notes: own === undefined ? [...service.gaps] : notesOf([own]),
    });
    const whom = communityChoice(own, community);
    const choosing = [
      measureChoice(own, measure),
      { ...whom, choices: whom.choices.filter(({ value }) => value !== "everyone") },
    ];
    const leaving = leavingScreen({ service, what: `deprivation, ${measure}`, tables: own === undefined ? [] : [own] });
    return found({ screen, leaving, at: screenAt({ place, service, screen: "gradient", asked, choosing }) });
  },
  page: (shown, { language }) => screenPage(shown, language),
  leaves: leavesOf,
  downloads: chartFiles(keptAs("reach-deprivation")),
});
