import { z } from "zod";
import type { Tx } from "../../../db/tables.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { monthsAhead, riskOf } from "../ending.rules.ts";
import { mayKeepGrants, maySeeFunding } from "../funding.policy.ts";
import { givingColumns, givingOf, givingRow } from "../giving.rules.ts";
import { listGrants, listGrantsOnPage } from "../grants.store.ts";
import { listCodes } from "../help.store.ts";
import { grantPublished, sourceAnswer } from "../params.schema.ts";
import { placeShown } from "../place-shown.ts";
import { listOrganisationsOf, listSources } from "../sources.store.ts";
import { viewerOf } from "../viewer.rules.ts";
import { fundingPage } from "./funding.page.tsx";
import type { FundingShown } from "./funding.page.tsx";

const told = z.object({
  published: z.array(grantPublished).readonly(),
  count: z.number(),
  page: z.number(),
  sources: z.array(sourceAnswer).readonly(),
  mine: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
});

export const fundingRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding",
  summary: "What commissioners publish and organisations show of their money; the open list as 360Giving JSON or CSV",
  practices: ["P33"],
  reads: { query: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }) },
  answers: z
    .custom<FundingShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: maySeeFunding,
  find: async (tx, { query, as, place, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    // The open list is all of it; a page is a page of it.
    const { grants: published, ...paging } = opensWhole(as)
      ? await listWhole(tx)
      : await listGrantsOnPage(tx, { isPublic: true }, query.page);
    const viewer = viewerOf(actor);
    const undecided = mayKeepGrants(actor).allowed
      ? await listGrants(tx, { undecidedBy: monthsLater(today, monthsAhead) }, 500)
      : [];
    const ids = published.flatMap(({ recipientId }) => recipientId ?? []);
    return {
      arePublic: await arePublicPagesOn(tx, place.id),
      published,
      ...paging,
      risks: undecided.filter((grant) => riskOf(grant, today) !== null).length,
      waiting: undecided.length,
      codes: await listCodes(tx, [...new Set(ids)]),
      sources: (await listSources(tx, viewer)).filter(({ isOwn }) => !isOwn),
      mine: viewer.isWorker && viewer.personId !== null ? await listOrganisationsOf(tx, viewer.personId) : [],
    };
  },
  answer: ({ published, count, page, risks, waiting, codes, sources, mine }, { actor, place }) =>
    found({
      published,
      count,
      page,
      risks,
      waiting,
      sources,
      mine,
      mayKeep: mayKeepGrants(actor).allowed,
      isOfPlace: actor.member !== null,
      named: { placeSlug: place.slug, codes },
    }),
  downloads: {
    json: ({ published, named }) => ({
      fileName: "grants-360giving.json",
      contentType: "application/json; charset=utf-8",
      text: `${JSON.stringify({ version: "1.4", grants: onlyGrants(published).map((grant) => givingOf(grant, named)) }, null, 2)}\n`,
    }),
    csv: ({ published, named }) =>
      spreadsheetOf(
        {
          fileName: "grants-360giving",
          columns: givingColumns,
          rows: onlyGrants(published).map((grant) => givingRow(grant, named)),
        },
        "csv",
      ),
  },
  page: (shown, view) => fundingPage(shown, placeShown(view)),
});

const opensWhole = (as: string | undefined): boolean => as === "csv" || as === "json";

const listWhole = async (tx: Tx) => {
  const grants = await listGrants(tx, { isPublic: true });
  return { grants, count: grants.length, page: 1 };
};

/** The standard is for grants. Contracts stand in registers of their own. */
const onlyGrants = (published: FundingShown["published"]): FundingShown["published"] =>
  published.filter(({ kind }) => kind === "grant");
