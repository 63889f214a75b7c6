import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { findFigures, listCounted, listFigures } from "../figures.store.ts";
import { findRules, listOwnIds } from "../here.store.ts";
import { indicatorsIn } from "../indicators.rules.ts";
import { formShown } from "../place-shown.ts";
import { saidOf } from "../said.rules.ts";
import { shownOf } from "../shown.rules.ts";
import { maySeeWorkforce, mayWriteOf } from "../workforce.policy.ts";
import { figuresParams } from "../workforce.schema.ts";
import { sheetOf } from "./sheet.rules.ts";
import { yearPage } from "./figures.page.tsx";
import type { YearShown } from "./figures.page.tsx";

const told = z.object({
  organisation: z.string(),
  year: z.number(),
  isTakenBack: z.boolean(),
  questions: z
    .array(
      z.object({
        number: z.number(),
        title: z.string(),
        figure: z.number().nullable(),
        lower: z.number().nullable(),
        upper: z.number().nullable(),
        said: z.string(),
      }),
    )
    .readonly(),
});

const yearsBeside = 4;

/** The figures of a year, with those of other years of the same organisation beside them. */
async function findYear(tx: Tx, id: string) {
  const figures = await findFigures(tx, id);
  if (figures === undefined) return undefined;
  const { organisation, standard } = figures;
  const all = await listFigures(tx, { organisationId: organisation.id, standard });
  const others = all.filter((one) => one.id !== id).slice(0, yearsBeside);
  return {
    ...(await findRules(tx)),
    figures,
    others,
    counted: await listCounted(
      tx,
      [figures, ...others].map((one) => one.id),
    ),
  };
}

export const yearRoute = lookInPlace({
  method: "GET",
  path: "/{place}/workforce/{figures}",
  summary:
    "A year of who works for an organisation: the questions of the standard in sentences, staff by level, recruitment",
  practices: ["P13", "P03"],
  reads: { params: figuresParams },
  answers: z
    .custom<YearShown>()
    .transform(({ figures, indicators }): z.input<typeof told> => ({
      organisation: figures.organisation.name,
      year: figures.year,
      isTakenBack: figures.takenBackOn !== null,
      questions: indicators
        .filter(({ asked }) => asked.kind !== "bands")
        .map((one) => ({
          number: one.asked.number,
          title: one.asked.title,
          figure: one.ratio.value,
          lower: one.ratio.value === null ? null : one.ratio.lower,
          upper: one.ratio.value === null ? null : one.ratio.upper,
          said: saidOf(one).join(" "),
        })),
    }))
    .pipe(told),
  permit: maySeeWorkforce,
  find: async (tx, { actor, params }) => {
    const year = await findYear(tx, params.figures);
    return year && { ...year, ownIds: await listOwnIds(tx, actor.member?.personId ?? null) };
  },
  answer: ({ figures, others, counted, locals, policy, ownIds }, { actor }) => {
    const of = (one: (typeof others)[number]) => shownOf(counted.get(one.id) ?? [], locals, policy);
    const shown = figures.takenBackOn === null ? of(figures) : null;
    return found({
      figures,
      shown,
      indicators: shown === null ? [] : indicatorsIn(figures.standard, shown, figures.year),
      before: others.map((one) => ({
        id: one.id,
        year: one.year,
        indicators: indicatorsIn(one.standard, of(one), one.year),
      })),
      locals,
      hiddenUnder: policy.hideUnder,
      mayTakeBack: mayWriteOf(actor, { ownIds, organisationId: figures.organisation.id }).allowed,
    });
  },
  downloads: {
    csv: (shown) => spreadsheetOf(sheetOf(shown), "csv"),
    xlsx: (shown) => spreadsheetOf(sheetOf(shown), "xlsx"),
  },
  page: (shown, view) => yearPage(shown, formShown(view)),
});
