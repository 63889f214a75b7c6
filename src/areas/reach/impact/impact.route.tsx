import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { chartFiles } from "../../../web/chart-file.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { maySeeFigures } from "../reach.policy.ts";
import { communityChoice, communitySaid, measureChoice, screenAt } from "../screens/choices.rules.ts";
import { leftOutSaid, type LineOfTime } from "../screens/periods.rules.ts";
import { leavesOf, leavingScreen } from "../screens/leaving.rules.ts";
import { maybe } from "../screens/asked.schema.ts";
import { keptAs, screenAnswerOf } from "../screens/screen-answer.page.ts";
import { screenPage } from "../screens/screen.page.tsx";
import { screenAnswer, type Shown } from "../screens/screen.schema.ts";
import type { Choosing } from "../screens/screen.ts";
import { alongTime, findingsOver, notesOf } from "../screens/series.rules.ts";
import { findSeriesFor, periodsOfChart, type Series } from "../screens/series.store.ts";
import { impactScreen } from "./impact.page.ts";
import { countsOver, impactOf } from "./impact.rules.ts";

const params = z.object({ service: z.uuid().describe("The service's identifier.") });

const query = z.object({
  measure: maybe(100).describe("A measure of the service's figures."),
  community: maybe(10).describe("Who the change was for: an NHS code A to S."),
  besides: z
    .string()
    .max(20)
    .default("everyone-else")
    .transform((code) => (code === "" ? "everyone-else" : code))
    .describe("Who it is compared with: everyone-else, or a code."),
  changed: maybe(60).describe("The first period of the change, as printed."),
});
type Asked = z.infer<typeof query>;

const communityIn = ({ tables, measure }: Series, asked: string | undefined): string => {
  if (asked !== undefined && asked !== "everyone") return asked;
  const newest = tables.at(-1)?.table;
  const counted =
    newest === undefined ? [] : findingsOver({ tables: tables.slice(-1), measure, reference: "everyone" });
  return (
    counted[0]?.finding.rows.find(({ mark, community }) => mark === "value" && community.code !== "A")?.community
      .code ?? "A"
  );
};

const periodChoice = ({ periods }: LineOfTime, changed: string | undefined): Choosing => ({
  name: "changed",
  label: "The first period after the change",
  hint: "Leave 8 periods on each side.",
  value: changed ?? "",
  choices: periods.slice(1).map(({ printed }) => ({ value: printed, words: printed })),
});

const besidesChoice = (community: Choosing, value: string): Choosing => ({
  ...community,
  name: "besides",
  label: "Compared with",
  value,
  choices: [
    { value: "everyone-else", words: "Everyone else" },
    ...community.choices.filter((one) => one.value !== community.value && one.value !== "everyone"),
  ],
});

const shownOf = (series: Series, asked: Asked) => {
  const { service, measure, tables, line } = series;
  const newest = tables.at(-1)?.table;
  const findings = alongTime(findingsOver({ tables, measure, reference: "everyone" }), line);
  const community = communityIn(series, asked.community);
  const change = line.periods.find(({ printed }) => printed === asked.changed);
  const treated = countsOver(findings, community);
  const isElse = asked.besides === "everyone-else";
  const screen = impactScreen({
    impact:
      change === undefined || treated.length === 0
        ? null
        : impactOf({
            treated,
            control: asked.besides === community ? [] : countsOver(findings, asked.besides, community),
            changeAt: change.time - 1,
            inYear: line.inYear,
          }),
    because:
      line.periods.length < 3
        ? "There are fewer than three periods of one length. Bring in months or quarters from before and after the change."
        : change === undefined
          ? "Choose who the change was for, and the first period after it."
          : "No count of this community is shown in any period: each is hidden to protect people, or was not collected. Choose another community.",

    measure,
    who: communitySaid(newest, community),
    besides: isElse ? "everyone else" : communitySaid(newest, asked.besides),
    changed: asked.changed ?? "",
    notes: [...notesOf(findings.map(({ table }) => table)), ...leftOutSaid(line), ...service.gaps],
  });
  const whom = communityChoice(newest, community, "Who the change was for");
  const own = { ...whom, choices: whom.choices.filter(({ value }) => value !== "everyone") };
  const choosing = [
    measureChoice(newest, measure),
    own,
    besidesChoice(own, asked.besides),
    periodChoice(line, asked.changed),
  ];
  const leaving = leavingScreen({ service, what: `impact, ${measure}`, tables: tables.map(({ table }) => table) });
  return { screen, choosing, leaving };
};

export const impactRoute = lookInPlace({
  method: "GET",
  path: "/{place}/reach/{service}/impact",
  summary: "Whether a change made a difference: beside the earlier trend and beside a group to compare with",
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
    const { screen, choosing, leaving } = shownOf(series, asked);
    return found({
      screen,
      leaving,
      at: screenAt({ place, service: series.service, screen: "impact", asked, choosing }),
    });
  },
  page: (shown, { language }) => screenPage(shown, language),
  leaves: leavesOf,
  downloads: chartFiles(keptAs("reach-impact")),
});
