import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found, wrong } from "../../../nouns/result.ts";
import { pictureFiles } from "../../../web/chart-file.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { findSharesHere, plainMeasure } from "../../reach/index.ts";
import type { SharesHere } from "../../reach/index.ts";
import { findFigures, listCounted, listFigures } from "../figures.store.ts";
import { findRules, listOwnIds } from "../here.store.ts";
import { indicatorsIn } from "../indicators.rules.ts";
import { formShown } from "../place-shown.ts";
import { shownOf } from "../shown.rules.ts";
import type { FiguresShown } from "../shown.rules.ts";
import { maySeeWorkforce, mayWriteOf } from "../workforce.policy.ts";
import { figuresParams } from "../workforce.schema.ts";
import type { Figures } from "../workforce.ts";
import { besideOf, minoritiesIn } from "./beside.rules.ts";
import { sheetOf } from "./sheet.rules.ts";
import { toldOf } from "./told.rules.ts";
import { yearTold } from "./told.schema.ts";
import { trendChart } from "./trend.page.tsx";
import { trendOf } from "./trend.rules.ts";
import { yearPage } from "./figures.page.tsx";
import type { YearShown } from "./figures.page.tsx";

const query = z.object({
  service: z
    .uuid()
    .optional()
    .describe("Beside who uses which service, and who lives in its area; the first unless told."),
});

/** What of the figures of a service leaves with a file, for the ledger of the place. */
interface Shown extends YearShown {
  readonly leaving: SharesHere["leaving"];
}

const yearsBeside = 4;

/** The figures of a year, with those of other years of the same organisation beside them. */
async function findYear(tx: Tx, id: string, service: string | undefined) {
  const figures = await findFigures(tx, id);
  if (figures === undefined) return undefined;
  const { organisation, standard } = figures;
  const all = await listFigures(tx, { organisationId: organisation.id, standard });
  const others = all.filter((one) => one.id !== id).slice(0, yearsBeside);
  return {
    ...(await findRules(tx)),
    figures,
    others,
    around: await findSharesHere(tx, service),
    counted: await listCounted(
      tx,
      [figures, ...others].map((one) => one.id),
    ),
  };
}

/** What one of several years tells. */
const told = ({ id, standard, year }: Figures, shown: FiguresShown) => ({
  id,
  year,
  indicators: indicatorsIn(standard, shown, year),
  staff: minoritiesIn(shown.totals.get("staff")),
  high: minoritiesIn(shown.high),
});

const pictureOf = ({ trend, figures }: Shown) => ({
  chart: trendChart(trend, figures.organisation.name),
  notes: [`${figures.source}. Small numbers are hidden, with whatever they could be worked out from.`],
  fileName: `workforce-years-to-${figures.year}`,
});

export const yearRoute = lookInPlace({
  method: "GET",
  path: "/{place}/workforce/{figures}",
  summary:
    "A year of who works for an organisation: the questions of the standard in sentences, staff by level, recruitment",
  practices: ["P13", "P03"],
  reads: { params: figuresParams, query },
  answers: z.custom<Shown>().transform(toldOf).pipe(yearTold),
  permit: maySeeWorkforce,
  find: async (tx, { actor, params, query: { service } }) => {
    const year = await findYear(tx, params.figures, service);
    return year && { ...year, ownIds: await listOwnIds(tx, actor.member?.personId ?? null) };
  },
  answer: ({ figures, others, counted, locals, policy, ownIds, around }, { actor, query: { service } }) => {
    if (service !== undefined && !around.services.some(({ id }) => id === service))
      return wrong({ field: "service", words: "This service has no such figures here. Choose another one." });
    const { services, shares } = around;
    const of = (one: (typeof others)[number]) => shownOf(counted.get(one.id) ?? [], locals, policy);
    const shown = figures.takenBackOn === null ? of(figures) : null;
    const before = others.map((one) => told(one, of(one)));
    return found({
      figures,
      shown,
      beside: shown && {
        ...besideOf(shown, locals, shares),
        high: minoritiesIn(shown.high),
        services,
        from: shares && { ...shares, measure: plainMeasure(shares.measure) },
      },
      leaving: shown && (shares?.leaving ?? null),
      indicators: shown === null ? [] : told(figures, shown).indicators,
      before,
      trend: shown === null ? [] : trendOf([told(figures, shown), ...before]),
      locals,
      hiddenUnder: policy.hideUnder,
      mayTakeBack: mayWriteOf(actor, { ownIds, organisationId: figures.organisation.id }).allowed,
    });
  },
  downloads: {
    ...pictureFiles(pictureOf),
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  leaves: ({ leaving }) => leaving,
  page: (shown, view) => yearPage(shown, formShown(view)),
});
