import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Decision } from "../../../web/route.ts";
import { chartFiles } from "../../../web/chart-file.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { drawBeside } from "../../../web/thing-parts.tsx";
import { mayImport } from "../../datasets/index.ts";
import { rolesThatReleaseFigures, rolesThatSeeFigures } from "../../places/index.ts";
import { findPlaceFigures, findServiceTable, listResidentsByAge, listTrendTables } from "../figures.store.ts";
import type { PeriodLoaded, ServiceLoaded } from "../loaded.ts";
import type { NewestLeftOut } from "../period-shown.rules.ts";
import { figuresKept } from "../finding-shown.page.ts";
import { mayOfferToEveryone, maySeeFigures } from "../reach.policy.ts";
import { leavingScreen } from "../screens/leaving.rules.ts";
import { findSmallAreas } from "../small-areas.store.ts";
import { findPeriodShown } from "../standing.store.ts";
import { answerOf } from "./answer.page.ts";
import { figureToKeep } from "./kept-figures.page.ts";
import { servicePage, type ServiceShown } from "./service.page.tsx";
import { serviceAnswer } from "./service.schema.ts";
import { figuresOf, firstMeasureOf, type ServiceFound } from "./service-view.rules.ts";
import { sheetOf } from "./sheet.page.ts";
import { splitsIn } from "./splits.rules.ts";

const params = z.object({ service: z.uuid().describe("The service's identifier.") });

const query = z.object({
  measure: z.string().max(100).optional().describe("A measure of the service's figures."),
  reference: z.string().max(40).optional().describe("white-british, everyone, everyone-else, or an NHS code A to S."),
  community: z.string().max(2).optional().describe("Which community the page speaks of, by its NHS code."),
  period: z.string().max(60).optional().describe("As printed; the newest unless told."),
  order: z.enum(["scheme", "size"]).default("scheme"),
  figure: z.enum(figuresKept).optional().describe("One figure of the page, to keep by itself."),
});
type Choice = Omit<z.infer<typeof query>, "figure">;

interface Found {
  readonly service: ServiceLoaded;
  /** The period asked for, or the newest that can be compared; undefined where there is none. */
  readonly loaded: PeriodLoaded | undefined;
  /** Newer figures that cannot be compared, where no period was asked for. */
  readonly newest: NewestLeftOut | null;
  /** Null where the figures or the residents are not loaded. */
  readonly answered: Decision<ServiceFound> | null;
}

/** `choice`: null where nothing is to be worked out. */
async function findAnswered(tx: Tx, serviceId: string, choice: Choice | null): Promise<Found | undefined> {
  const figures = await findPlaceFigures(tx, serviceId);
  const [service] = figures.services;
  if (service === undefined) return undefined;
  if (choice === null) return { service, loaded: undefined, newest: null, answered: null };
  const shown =
    choice.period === undefined && service.periods.length > 1 ? await findPeriodShown(tx, figures, service) : null;
  const newest = shown?.newest ?? null;
  const asked = service.periods.find(({ period }) => period.printed === choice.period);
  const loaded = asked ?? shown?.loaded ?? service.periods[0];
  const { population } = service;
  if (loaded === undefined || population === null) return { service, loaded, newest, answered: null };
  const measure = choice.measure ?? firstMeasureOf(service, loaded);
  const wanted = { figures, service: { ...service, population }, loaded, measure };
  const splits = splitsIn(loaded);
  const table = await findServiceTable(tx, { ...wanted, splits });
  if (!table.ok) return { service, loaded, newest, answered: table };
  const trend = await listTrendTables(tx, wanted);
  const ages = await listResidentsByAge(tx, population);
  const smallAreas = await findSmallAreas(tx, figures, splits.includes("area") ? loaded : null);
  const answered = { service, loaded, measure, table: table.value, trend, ages, smallAreas, kept: figures.reference };
  return { service, loaded, newest, answered: found(answered) };
}

/** One figure to keep: the first of the page unless another is named. */
const files = chartFiles((shown: ServiceShown) => figureToKeep(shown, shown.figure ?? "finding"));

export const serviceRoute = lookInPlace({
  method: "GET",
  path: "/{place}/reach/{service}",
  summary: "Which communities a service reaches less, or compels more, by how much and how sure that is",
  practices: ["P02", "P03"],
  reads: { params, query },
  answers: z.custom<ServiceShown>().transform(answerOf).pipe(serviceAnswer),
  permit: maySeeFigures,
  find: async (tx, { params: { service }, query: { figure: _figure, ...choice }, ...asked }, { areas }) => {
    const { place, actor } = asked;
    const rolesThatSee = await rolesThatSeeFigures(tx, place.id);
    // Whoever may not see figures has none worked out for them.
    const may = maySeeFigures(actor, { rolesThatSee }).allowed;
    const all = await findAnswered(tx, service, may ? choice : null);
    if (all === undefined) return undefined;
    const thing = { kind: "reach", id: service, serviceId: service };
    return {
      ...all,
      rolesThatSee,
      rolesThatRelease: await rolesThatReleaseFigures(tx, place.id),
      beside: may ? await drawBeside(tx, thing, { ...asked, areas }) : () => null,
    };
  },
  answer: (
    { service, loaded, newest, answered, place, rolesThatRelease, beside },
    { query: { figure = null, ...choice }, actor },
  ): Decision<ServiceShown> => {
    const period = loaded?.period.printed ?? null;
    const mayBringIn = mayImport(actor).allowed;
    const mayPublish = mayOfferToEveryone(actor, { rolesThatRelease }).allowed;
    const of = { name: place.name, slug: place.slug };
    const shown = { place: of, service, period, newest, choice, figure, mayBringIn, mayPublish, beside };
    if (choice.period !== undefined && choice.period !== period) {
      const printed = service.periods.map((one) => one.period.printed);
      return wrong({
        field: "period",
        words: `No figures of “${choice.period}” are loaded. There are: ${printed.join(", ") || "none"}.`,
      });
    }
    if (answered === null) return found({ ...shown, figures: null });
    const figures = answered.ok ? figuresOf(answered.value, choice) : answered;
    if (figures.ok) return found({ ...shown, figures: figures.value });
    if (choice.measure !== undefined || choice.reference !== undefined) return figures;
    // Nobody chose anything that could be put right: it is the figures that say too little.
    const gaps = [...service.gaps, ...figures.problems.map(({ words }) => words)];
    return found({ ...shown, service: { ...service, gaps }, figures: null });
  },
  leaves: ({ service, period, figures }) =>
    figures === null
      ? null
      : leavingScreen({
          service,
          what: `${period ?? "no period"}, ${figures.finding.question.measure}`,
          tables: figures.tables,
        }),
  page: (shown, { language }) => servicePage(shown, language),
  downloads: {
    ...files,
    csv: (shown) => (shown.figure === null ? spreadsheetOf(sheetOf(shown, null), "csv") : files.csv(shown)),
    xlsx: (shown) => (shown.figure === null ? spreadsheetOf(sheetOf(shown, null), "xlsx") : files.xlsx(shown)),
  },
});
