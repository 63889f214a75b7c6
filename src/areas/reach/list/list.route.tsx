import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { rolesThatSeeFigures } from "../../places/index.ts";
import { findPlaceFigures } from "../figures.store.ts";
import { careNotLoaded } from "../loaded.rules.ts";
import { maySeeFigures } from "../reach.policy.ts";
import { listFindings } from "../standing.store.ts";
import { findingsOrders, reachPage, toldIn, type ReachShown } from "./list.page.tsx";

const finding = z.object({
  words: z.string(),
  href: z.string(),
  service: z.string(),
  period: z.string().nullable().describe("As the file prints it."),
  instead: z
    .string()
    .nullable()
    .describe("Newer figures that cannot be compared, as a sentence; null where there are none."),
  measure: z.string(),
  community: z.string().describe("Its NHS code."),
});

const answers = z.object({
  services: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      periods: z.array(z.string()).describe("Newest first."),
      population: z.string().nullable(),
      gaps: z.array(z.string()),
    }),
  ),
  not_loaded: z.array(z.string()).describe("Kinds of care nobody can see here: a gap, and no proof of anything."),
  findings: z
    .array(finding)
    .describe("The largest number of people first, or the surest, as asked; no order of communities."),
});

export const listRoute = lookInPlace({
  method: "GET",
  path: "/{place}/reach",
  summary: "Which services' figures are loaded, which are not, and what stands out in them",
  practices: ["P03"],
  reads: { query: z.object({ order: z.enum(findingsOrders).default("size") }) },
  answers: z
    .custom<ReachShown>()
    .transform((shown) => ({
      services: shown.services.map(({ service, periods, population, gaps }) => ({
        id: service.id,
        name: service.name,
        periods: periods.map(({ period }) => period.printed),
        population: population?.version.fileName ?? null,
        gaps: [...gaps],
      })),
      not_loaded: [...shown.notLoaded],
      findings: toldIn(shown, "en"),
    }))
    .pipe(answers),
  permit: maySeeFigures,
  find: async (tx, { place, actor }) => {
    const figures = await findPlaceFigures(tx);
    const rolesThatSee = await rolesThatSeeFigures(tx, place.id);
    // Whoever may not see figures has none worked out for them.
    const may = maySeeFigures(actor, { rolesThatSee }).allowed;
    return { rolesThatSee, services: figures.services, findings: may ? await listFindings(tx, figures) : [] };
  },
  answer: ({ place, services, findings }, { query: { order } }) =>
    found({
      place: { name: place.name, slug: place.slug },
      services,
      notLoaded: careNotLoaded(services),
      findings,
      order,
    }),
  page: (shown, { language }) => reachPage(shown, language),
});
