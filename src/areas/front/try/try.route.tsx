import { z } from "zod";
import { found, wrong, type Problem, type Result } from "../../../nouns/result.ts";
import { look } from "../../../web/look.ts";
import type { Decision, Uploaded } from "../../../web/route.ts";
import type { Seal } from "../../../web/sealed.ts";
import { uploadedFile } from "../../../web/uploaded.ts";
import {
  findingFor,
  firstMeasure,
  organisationKey,
  packReadings,
  packTable,
  reachWords,
  reportOf,
  reportSchema,
  usualReference,
  unpackReadings,
  type Readings,
  type Report,
} from "../../reach/index.ts";
import { readActivity, readPopulation } from "../../datasets/index.ts";
import { choosePage } from "./choose.page.tsx";
import { findingAddress } from "./finding/address.rules.ts";
import { tryPage } from "./try.page.tsx";
import { mayTry } from "./try.policy.ts";
import { nextAfter, type Next, type Wanted } from "./try.rules.ts";
import { tryWords } from "./try.words.ts";

const fileBytesMax = 200_000_000;
/** Two readings of some hundred organisations pack into well under this; more must be named before they are read. */
const carriedBytesMax = 900_000;
const unpackedBytesMax = 6_000_000;
/** A list longer than this is no help to choose from, and the form that carries it no help to a phone. */
const choicesMax = 2_000;
const rowsCarriedMax = 20_000;

export const tryFormRoute = look({
  method: "GET",
  path: "/try",
  summary: "Two boxes for two files: who lives here, who came",
  practices: ["P03"],
  answers: z.object({ takes: z.array(z.string()), storesNothing: z.literal(true) }),
  permit: mayTry,
  answer: () => found({ takes: ["population", "activity"], storesNothing: true as const }),
  page: (_, view) => tryPage(view.language, { typed: {}, problems: [] }),
});

const body = z.strictObject({
  population: uploadedFile.optional(),
  activity: uploadedFile.optional(),
  /** The two files as they were read before, sealed: the form that asks for area and organisation brings them back. */
  carried: z.string().max(carriedBytesMax).optional(),
  area: z.string().max(200).default(""),
  organisation: z.string().max(200).default(""),
  period: z.string().max(40).default(""),
  published: z.literal("yes").optional(),
  measure: z.string().max(100).optional(),
  reference: z.string().max(40).optional(),
});
type Body = z.infer<typeof body>;

const wantedIn = (asked: Body): Wanted => ({
  area: asked.area,
  organisation: asked.organisation,
  period: asked.period,
  published: asked.published === "yes",
});

/** What was said beside the files, so that nobody says it twice. */
const typedIn = ({ area, organisation, period, published }: Body): Readonly<Record<string, string>> => ({
  ...(area === "" ? {} : { area }),
  ...(organisation === "" ? {} : { organisation }),
  ...(period === "" ? {} : { period }),
  ...(published === undefined ? {} : { published }),
});

const chosen = (file: Uploaded) => ({ path: file.path, fileName: file.fileName });

const readBoth = async (asked: Body): Promise<Result<Readings>> => {
  const words = tryWords("en").words;
  const missing: readonly Problem[] = [
    ...(asked.population === undefined ? [{ field: "population", words: words.missingPopulation }] : []),
    ...(asked.activity === undefined ? [{ field: "activity", words: words.missingActivity }] : []),
  ];
  if (asked.population === undefined || asked.activity === undefined) return wrong(...missing);
  const period = asked.period.trim() === "" ? undefined : asked.period.trim();
  const [population, activity] = await Promise.all([
    readPopulation(chosen(asked.population)),
    readActivity(chosen(asked.activity), { period }),
  ]);
  if (population.ok && activity.ok) return found({ population: population.value, activity: activity.value });
  return wrong(...[population, activity].flatMap((one): readonly Problem[] => (one.ok ? [] : one.problems)));
};

const carriedReadings = (carried: string, seal: Seal): Result<Readings> => {
  const readings = unpackReadings(seal.open(carried, unpackedBytesMax));
  return readings === undefined
    ? wrong({
        field: "population",
        words: "What was read from the two files did not come back whole. Choose the two files again.",
      })
    : found(readings);
};

interface Brought {
  readonly readings: Result<Readings>;
  /** The readings as they came back from the form, already sealed; undefined straight after the files. */
  readonly carried: string | undefined;
  readonly seal: Seal;
}

const recognised = z.object({
  population: z.object({ file: z.string(), layout: z.string(), period: z.string().nullable(), areas: z.int() }),
  activity: z.object({
    file: z.string(),
    layout: z.string(),
    periods: z.array(z.string()),
    measures: z.array(z.string()),
    organisations: z.array(z.string()),
  }),
  choose: z.array(z.enum(["area", "organisation", "period"])),
  warnings: z.array(z.string()),
});

const recognisedIn = (next: Next & { readonly step: "choose" }): z.infer<typeof recognised> => {
  const { population, activity } = next.readings;
  return {
    population: {
      file: population.source.fileName,
      layout: population.source.layout,
      period: population.period,
      areas: population.areas.length,
    },
    activity: {
      file: activity.source.fileName,
      layout: activity.source.layout,
      periods: [...activity.periods],
      measures: activity.measures.filter((one) => one.kind === "count").map((one) => one.id),
      organisations: activity.organisations.map(organisationKey),
    },
    choose: [...next.open],
    warnings: [...population.warnings, ...activity.warnings],
  };
};

type Answered =
  | (Next & { readonly step: "choose" } & {
      readonly carried: string;
      readonly typed: Readonly<Record<string, string>>;
    })
  | (Next & { readonly step: "finding" } & { readonly address: string; readonly report: Report });

const told = z
  .custom<Answered>()
  .transform((answered) => (answered.step === "choose" ? recognisedIn(answered) : answered.report))
  .pipe(z.union([reportSchema, recognised]));

/** Too much to bring back in a form: then area and organisation are asked for before the files are read. */
const tooManyToChooseFrom: Problem = {
  field: "organisation",
  words:
    "These files hold too many areas and organisations to choose from here. Name the area and the organisation with the files.",
};

/** Looked at before anything is packed: what a small file can say over and over may unpack to a great deal. */
const isTooMuch = ({ population, activity }: Readings): boolean => {
  const groups = population.areas.reduce((sum, area) => sum + area.counts.length, 0);
  const rows = activity.tables.reduce((sum, table) => sum + table.rows.length, 0);
  return (
    population.areas.length > choicesMax || activity.organisations.length > choicesMax || groups + rows > rowsCarriedMax
  );
};

/** The readings as the form brings them back, so that nobody chooses the files twice; undefined where they are too much. */
const carriedFrom = (brought: Brought, readings: Readings): string | undefined => {
  if (isTooMuch(readings)) return undefined;
  const carried = brought.carried ?? brought.seal.close(packReadings(readings));
  return carried.length > carriedBytesMax ? undefined : carried;
};

const afterReading = (brought: Brought, asked: Body): Decision<Answered> => {
  if (!brought.readings.ok) return brought.readings;
  const readings = brought.readings.value;
  const next = nextAfter(readings, wantedIn(asked), brought.carried !== undefined);
  if (!next.ok) return next;
  if (next.value.step === "choose") {
    const carried = carriedFrom(brought, readings);
    return carried === undefined
      ? wrong(tooManyToChooseFrom)
      : found({ ...next.value, carried, typed: typedIn(asked) });
  }
  const { table } = next.value;
  const measure = asked.measure ?? firstMeasure(table);
  const question = { measure, reference: asked.reference ?? usualReference(table, measure) };
  const finding = findingFor(table, question);
  if (!finding.ok) return finding;
  const report = reportOf(table, finding.value, reachWords("en").words);
  return found({ ...next.value, address: findingAddress(brought.seal.close(packTable(table)), question), report });
};

export const tryRoute = look({
  method: "POST",
  path: "/try",
  summary: "Read two files and work out who is not reached; stores nothing",
  practices: ["P03"],
  computes: true,
  uploads: { names: ["population", "activity"], bytesEachMax: fileBytesMax },
  reads: { body },
  answers: told,
  permit: mayTry,
  find: async (house, asked): Promise<Brought> => {
    const seal = await house.seal();
    const { carried } = asked.body;
    const readings = carried === undefined ? await readBoth(asked.body) : carriedReadings(carried, seal);
    return { seal, carried, readings };
  },
  answer: (brought, asked) => afterReading(brought, asked.body),
  goTo: (answered) => (answered.step === "finding" ? answered.address : undefined),
  page: (answered, view) =>
    answered.step === "choose"
      ? choosePage(view.language, { ...answered, problems: [] })
      : tryPage(view.language, { typed: {}, problems: [] }),
  form: (attempt, view, brought) => {
    if (brought?.readings.ok !== true) return tryPage(view.language, attempt);
    const readings = brought.readings.value;
    const carried = carriedFrom(brought, readings);
    return carried === undefined
      ? tryPage(view.language, attempt)
      : choosePage(view.language, { readings, carried, ...attempt });
  },
});
