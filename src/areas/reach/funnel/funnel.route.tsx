import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { chartFiles } from "../../../web/chart-file.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeFigures } from "../reach.policy.ts";
import { areasShown } from "../screens/areas.rules.ts";
import { findAreasFor, type AreasFound, type OneService } from "../screens/areas.store.ts";
import { communityChoice, communitySaid, measureChoice, screenAt } from "../screens/choices.rules.ts";
import { leavesOf, leavingScreen } from "../screens/leaving.rules.ts";
import { maybe } from "../screens/asked.schema.ts";
import { keptAs, screenAnswerOf } from "../screens/screen-answer.page.ts";
import { screenPage } from "../screens/screen.page.tsx";
import { screenAnswer, type Shown } from "../screens/screen.schema.ts";
import { findingsOver, notesOf, rowOf } from "../screens/series.rules.ts";
import { funnelScreen } from "./funnel.page.ts";
import { funnelOf, type Unit } from "./funnel.rules.ts";

const params = z.object({ service: z.uuid().describe("The service's identifier.") });

const query = z.object({
  measure: maybe(100).describe("A measure of the service's figures."),
  community: maybe(10).describe("An NHS code A to S."),
  across: z
    .enum(["areas", "services", ""])
    .default("areas")
    .transform((one) => (one === "" ? "areas" : one))
    .describe("What is set beside one another."),
});
type Asked = z.infer<typeof query>;

/** Services of the place whose newest figures have the measure. */
const servicesAsUnits = (all: readonly OneService[], measure: string, community: string): readonly Unit[] =>
  all.flatMap(({ name, table }): readonly Unit[] => {
    const [one] = findingsOver({ tables: [{ period: "", table }], measure, reference: "everyone" });
    const row = one === undefined ? undefined : rowOf(one, community);
    if (row === undefined) return [];
    return [
      {
        name,
        seen: row.seen.mark === "value" ? row.seen.count : null,
        people: row.base.known ? row.base.count : null,
      },
    ];
  });

const shownOf = (areas: AreasFound, asked: Asked) => {
  const { measure, table, service, loaded } = areas;
  const own = table?.ok === true ? table.value.table : undefined;
  const { row, areas: rates, because } = areasShown(areas, asked.community);
  const community = row?.community.code ?? asked.community ?? "A";
  const units =
    asked.across === "services"
      ? servicesAsUnits(areas.services, measure, community)
      : rates.map(({ name, seen, figure }): Unit => ({
          name,
          seen: seen.mark === "value" ? seen.count : null,
          people: figure?.denominator ?? null,
        }));
  const screen = funnelScreen({
    funnel: asked.across === "areas" && because !== null ? { because } : funnelOf(units, measure),
    measure,
    who: communitySaid(own, community),
    units: asked.across === "areas" ? "small areas" : "services",
    period: asked.across === "areas" ? (loaded?.period.printed ?? "") : "newest figures of each",
    notes: own === undefined ? [...service.gaps] : notesOf([own]),
  });
  const whom = communityChoice(own, community);
  const choosing = [
    measureChoice(own, measure),
    { ...whom, choices: whom.choices.filter(({ value }) => value !== "everyone") },
    {
      name: "across",
      label: "Beside one another",
      value: asked.across,
      choices: [
        { value: "areas", words: "Small areas of this service" },
        { value: "services", words: "Services of this place" },
      ],
    },
  ];
  const across = asked.across === "services" ? areas.services.map((one) => one.table) : [];
  const leaving = leavingScreen({
    service,
    what: `${asked.across} beside one another, ${measure}`,
    tables: [...(own === undefined ? [] : [own]), ...across],
  });
  return { screen, choosing, leaving };
};

export const funnelRoute = lookInPlace({
  method: "GET",
  path: "/{place}/reach/{service}/funnel",
  summary: "Small areas or services beside one another: which differ by more than chance",
  practices: ["P03"],
  reads: { params, query },
  answers: z.custom<Shown>().transform(screenAnswerOf).pipe(screenAnswer),
  permit: maySeeFigures,
  find: (tx, { params: { service }, query: { measure, across }, place, actor }) =>
    findAreasFor(
      tx,
      { place, maySee: (who) => maySeeFigures(actor, who).allowed },
      { serviceId: service, measure, services: across === "services" },
    ),
  answer: ({ place, ...areas }, { query: asked }) => {
    const { screen, choosing, leaving } = shownOf(areas, asked);
    return found({
      screen,
      leaving,
      at: screenAt({ place, service: areas.service, screen: "funnel", asked, choosing }),
    });
  },
  page: (shown, { language }) => screenPage(shown, language),
  leaves: leavesOf,
  downloads: chartFiles(keptAs("reach-funnel")),
});
