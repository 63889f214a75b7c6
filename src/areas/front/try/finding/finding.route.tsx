import { z } from "zod";
import { found, wrong } from "../../../../nouns/result.ts";
import { pictureFiles } from "../../../../web/chart-file.ts";
import { look } from "../../../../web/look.ts";
import type { Decision } from "../../../../web/route.ts";
import type { Seal } from "../../../../web/sealed.ts";
import {
  chartOfFinding,
  csvOf,
  figuresOfFinding,
  findingFor,
  findingPage,
  firstMeasure,
  reachWords,
  reportOf,
  reportSchema,
  unpackTable,
  usualReference,
  wandsworthExample,
  type FindingShown,
  type FindingView,
  type ReachTable,
  type Report,
} from "../../../reach/index.ts";
import { mayTry } from "../try.policy.ts";
import { tryWords } from "../try.words.ts";
import { downloadAddress, figureAddresses, findingAddress } from "./address.rules.ts";

/** A table of sixteen communities packs into a few thousand characters; unpacked it is never near this. */
const figuresCharactersMax = 14_000;
const unpackedBytesMax = 1_000_000;

const query = z.object({
  figures: z.string().min(1).max(figuresCharactersMax),
  measure: z.string().max(100).optional(),
  reference: z.string().max(40).optional(),
  community: z.string().max(2).optional(),
  order: z.enum(["scheme", "size"]).default("scheme"),
  figure: z.enum(figuresOfFinding).default("finding").describe("Which figure a drawing or picture is of."),
});
type Query = z.infer<typeof query>;

type OfFinding = (typeof figuresOfFinding)[number];

const isOfFinding = (figure: string): figure is OfFinding => figuresOfFinding.some((one) => one === figure);

interface Answered {
  readonly shown: FindingShown;
  readonly figure: OfFinding;
  readonly report: Report;
}

const told = z
  .custom<Answered>()
  .transform((answered) => answered.report)
  .pipe(reportSchema);

/** The one address whose figures are built in; all others were brought by somebody. */
const isExample = (figures: string): boolean => figures === "example";

const tableIn = async (figures: string, seal: () => Promise<Seal>): Promise<ReachTable | undefined> =>
  isExample(figures) ? wandsworthExample : unpackTable((await seal()).open(figures, unpackedBytesMax));

const answerFor = (table: ReachTable | undefined, asked: Query): Decision<Answered> => {
  if (table === undefined) {
    return wrong({
      field: "figures",
      words:
        "This link was shortened or changed on its way, or is of an older version, so its figures cannot be read. Ask for the whole link again, or try the two files again.",
    });
  }
  const measure = asked.measure ?? firstMeasure(table);
  const view: FindingView = {
    measure,
    reference: asked.reference ?? usualReference(table, measure),
    community: asked.community,
    order: asked.order,
  };
  const finding = findingFor(table, view);
  if (!finding.ok) return finding;
  const shown: FindingShown = {
    table,
    finding: finding.value,
    view,
    to: (change) => findingAddress(asked.figures, { ...view, ...change }),
    downloads: {
      csv: downloadAddress(asked.figures, view, "csv"),
      json: downloadAddress(asked.figures, view, "json"),
    },
    keeps: (figure) => (isOfFinding(figure) ? figureAddresses(asked.figures, view, figure) : []),
    again: "/try",
    checked: isExample(asked.figures),
  };
  return found({ shown, figure: asked.figure, report: reportOf(table, finding.value, reachWords("en").words) });
};

const nameOf = ({ organisation, area, measure }: Report): string =>
  `reach-${organisation.code}-${area.code}-${measure}`;

export const findingRoute = look({
  method: "GET",
  path: "/try/finding",
  summary: "Who is not reached, by how much and how sure that is, from the figures in the address",
  practices: ["P02", "P03"],
  reads: { query },
  answers: told,
  permit: mayTry,
  find: async (house, asked) => ({ table: await tableIn(asked.query.figures, house.seal) }),
  answer: ({ table }, asked) => answerFor(table, asked.query),
  page: ({ shown }, view) => ({
    ...findingPage(shown, view.language),
    breadcrumbs: [
      { href: "/", words: "Alongside" },
      { href: "/try", words: tryWords(view.language).words.crumb },
    ],
    publishedFigures: shown.checked,
  }),
  downloads: {
    ...pictureFiles(({ shown, figure, report }: Answered) => ({
      ...chartOfFinding(shown, figure),
      fileName: `${nameOf(report)}${figure === "finding" ? "" : `-${figure}`}`,
    })),
    csv: ({ report }) => ({
      fileName: `${nameOf(report)}.csv`,
      contentType: "text/csv; charset=utf-8",
      text: csvOf(report),
    }),
  },
});
