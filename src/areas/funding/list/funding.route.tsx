import { z } from "zod";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import { monthsLater } from "../../../nouns/months.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import type { Grant } from "../funding.ts";
import { monthsAhead, riskOf } from "../ending.rules.ts";
import { mayKeepGrants, maySeeFunding } from "../funding.policy.ts";
import { givingColumns, givingOf, givingRow } from "../giving.rules.ts";
import { listGrants } from "../grants.store.ts";
import { listCodes } from "../help.store.ts";
import { grantPublished, sourceAnswer } from "../params.schema.ts";
import { placeShown } from "../place-shown.ts";
import { listOrganisationsOf, listSources } from "../sources.store.ts";
import { viewerOf } from "../viewer.rules.ts";
import { fundingPage } from "./funding.page.tsx";
import type { FundingShown } from "./funding.page.tsx";

const told = z.object({
  published: z.array(grantPublished).readonly(),
  sources: z.array(sourceAnswer).readonly(),
  mine: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
});

export const fundingRoute = lookInPlace({
  method: "GET",
  path: "/{place}/funding",
  summary: "What commissioners publish and organisations show of their money; the open list as 360Giving JSON or CSV",
  practices: ["P33"],
  answers: z
    .custom<FundingShown>()
    .transform((shown): z.input<typeof told> => shown)
    .pipe(told),
  permit: maySeeFunding,
  find: async (tx, { place, actor, at }) => {
    const today = at.toISOString().slice(0, 10);
    const published = (await listGrants(tx, { isPublic: true })).toSorted(byAgreedEnd);
    const viewer = viewerOf(actor);
    const undecided = mayKeepGrants(actor).allowed
      ? await listGrants(tx, { undecidedBy: monthsLater(today, monthsAhead) }, 500)
      : [];
    const ids = published.flatMap(({ recipientId }) => recipientId ?? []);
    return {
      arePublic: await arePublicPagesOn(tx, place.id),
      published,
      risks: undecided.filter((grant) => riskOf(grant, today) !== null).length,
      waiting: undecided.length,
      codes: await listCodes(tx, [...new Set(ids)]),
      sources: (await listSources(tx, viewer)).filter(({ isOwn }) => !isOwn),
      mine: viewer.isWorker && viewer.personId !== null ? await listOrganisationsOf(tx, viewer.personId) : [],
    };
  },
  answer: ({ published, risks, waiting, codes, sources, mine }, { actor, place }) =>
    found({
      published,
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

/** By the end that everyone reads: an order by the end as decisions moved it would tell what was decided. */
const byAgreedEnd = (one: Grant, other: Grant): number =>
  (one.endsOn ?? "9999").localeCompare(other.endsOn ?? "9999", "en");

/** The standard is for grants. Contracts stand in registers of their own. */
const onlyGrants = (published: FundingShown["published"]): FundingShown["published"] =>
  published.filter(({ kind }) => kind === "grant");
