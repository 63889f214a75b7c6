import { weekdays } from "../../../nouns/weekday.ts";
import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { listCollected, listTerms } from "../oruk/collected.store.ts";
import { collections } from "../oruk/fed.ts";
import { wantedByTerm } from "../oruk/terms.rules.ts";
import { maySeeServices } from "../service.policy.ts";

const perPageUsual = 50;
const perPageMax = 500;

const day = z
  .string()
  .toLowerCase()
  .pipe(z.enum(weekdays))
  .describe("MO, TU, WE, TH, FR, SA or SU: what is open on that day.");

/** The words of a search as the database looks for them. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 8);

export const collectionRoute = lookInPlace({
  method: "GET",
  path: "/{place}/oruk/{collection}",
  summary: "Open Referral UK: services, organizations, service_at_locations, taxonomies or taxonomy_terms, in pages",
  practices: ["P18"],
  isForOtherSites: true,
  reads: {
    params: z.object({ collection: z.enum(collections).describe("Which list of the standard.") }),
    query: z.object({
      page: z.coerce.number().int().min(1).max(100_000).default(1),
      per_page: z.coerce.number().int().min(1).max(perPageMax).default(perPageUsual),
      search: z.string().trim().max(200).default(""),
      modified_after: z
        .union([z.iso.datetime({ offset: true, local: true }), z.iso.date()])
        .optional()
        .describe("What was written since, 2026-11-22T10:00:00Z."),
      organization_id: z.guid().optional(),
      taxonomy_term_id: z.guid().optional(),
      day: day.optional(),
      full: z.enum(["true", "false"]).default("false").describe("true: with all that is told of each."),
    }),
  },
  answers: z.object({
    total_items: z.int(),
    total_pages: z.int(),
    page_number: z.int(),
    size: z.int(),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(z.record(z.string(), z.unknown())).max(perPageMax).readonly(),
  }),
  permit: maySeeServices,
  find: async (tx, { params, query, place, actor }, { origin }) => {
    const arePublic = await arePublicPagesOn(tx, place.id);
    if (!maySeeServices(actor, { arePublic }).allowed) return { arePublic, count: 0, contents: [] };
    const termId = query.taxonomy_term_id;
    const term = termId === undefined ? undefined : (await listTerms(tx)).find(({ id }) => id === termId);
    // A term that nothing here has finds nothing.
    if (termId !== undefined && term === undefined) return { arePublic, count: 0, contents: [] };
    const collected = await listCollected(tx, params.collection, {
      wanted: {
        words: wordsOf(query.search),
        modifiedAfter: query.modified_after === undefined ? undefined : new Date(query.modified_after),
        organisationId: query.organization_id,
        day: query.day,
        term: term && wantedByTerm(term),
      },
      page: query.page,
      perPage: query.per_page,
      isFull: query.full === "true",
      from: { origin: origin(), place },
    });
    return { arePublic, ...collected };
  },
  answer: ({ count, contents }, { query: { page, per_page } }) => {
    const pages = Math.ceil(count / per_page);
    return found({
      total_items: count,
      total_pages: pages,
      page_number: page,
      size: contents.length,
      first_page: page === 1,
      last_page: page >= pages,
      empty: count === 0,
      contents,
    });
  },
});
