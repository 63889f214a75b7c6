import { z } from "zod";
import { PageTitle } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Download } from "../../../web/route.ts";
import { csvInPieces, spreadsheetOf } from "../../../web/spreadsheet.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { listFedOrganisations, listFedServices } from "../oruk/feed.store.ts";
import { writtenOrganisation } from "../oruk/written-organisation.rules.ts";
import { writtenServiceAlone } from "../oruk/written-service.rules.ts";
import { directoryTrail, placeShown } from "../place-shown.ts";
import { maySeeServices } from "../service.policy.ts";
import { directoryRows, exportColumns } from "./directory-table.rules.ts";
import { directoryInPieces } from "./in-pieces.store.ts";
import type { Piece } from "./in-pieces.store.ts";

/** So many lines fit in a workbook, which is made at once; the other files are written as they are taken. */
const workbookLinesMax = 5000;

interface Exported {
  readonly place: { readonly slug: string; readonly name: string };
  readonly origin: string;
  /** How many there are. */
  readonly organisations: number;
  readonly services: number;
  /** All of them, from the first on. */
  readonly pieces: () => AsyncIterable<Piece>;
}

const sheetOf = ({ place }: Exported) => ({
  fileName: `organisations of ${place.name}`,
  sheet: "Organisations",
  columns: exportColumns.map(({ heading }) => heading),
});

async function* rowsIn({ pieces }: Exported) {
  for await (const { organisations, services } of pieces()) yield directoryRows(organisations, services);
}

async function workbookOf(exported: Exported): Promise<Download> {
  const rows: (readonly string[])[] = [];
  for await (const some of rowsIn(exported)) {
    rows.push(...some);
    if (rows.length > workbookLinesMax) break;
  }
  const notes = rows.length > workbookLinesMax ? [`The first ${workbookLines} lines. All of them are in the CSV.`] : [];
  return spreadsheetOf({ ...sheetOf(exported), rows: rows.slice(0, workbookLinesMax), notes }, "xlsx");
}

const workbookLines = workbookLinesMax.toLocaleString("en-GB");

/** Every organisation with its services, as one page of the standard. */
async function* writtenIn({ place, origin, organisations, pieces }: Exported) {
  const from = { origin, place };
  const head = {
    total_items: organisations,
    total_pages: 1,
    page_number: 1,
    size: organisations,
    first_page: true,
    last_page: true,
    empty: organisations === 0,
  };
  yield Buffer.from(`${JSON.stringify(head).slice(0, -1)},"contents":[`);
  let isFirst = true;
  for await (const piece of pieces()) {
    const offered = Map.groupBy(piece.services, ({ organisation }) => organisation.id);
    const written = piece.organisations.map((one) =>
      writtenOrganisation(
        one,
        from,
        (offered.get(one.id) ?? []).map((service) => writtenServiceAlone(service, from)),
      ),
    );
    if (written.length > 0) yield Buffer.from((isFirst ? "" : ",") + JSON.stringify(written).slice(1, -1));
    isFirst = false;
  }
  yield Buffer.from("]}\n");
}

export const exportRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/export",
  summary: "The whole directory to take away: a table as CSV or Excel, or Open Referral JSON",
  practices: ["P33"],
  answers: z
    .custom<Exported>()
    .transform(({ organisations, services }) => ({ organisations, services }))
    .pipe(z.object({ organisations: z.number(), services: z.number() })),
  permit: maySeeServices,
  find: async (tx, { place, actor }, { db, origin }) => {
    const arePublic = await arePublicPagesOn(tx, place.id);
    const here = { arePublic, origin: origin(), pieces: () => directoryInPieces(db, place.id) };
    if (!maySeeServices(actor, { arePublic }).allowed) return { ...here, organisations: 0, services: 0 };
    const first = { page: 1, perPage: 1 };
    const { count: organisations } = await listFedOrganisations(tx, { words: [] }, first);
    return { ...here, organisations, services: (await listFedServices(tx, { words: [] }, first)).count };
  },
  answer: ({ place: { slug, name }, origin, organisations, services, pieces }) =>
    found({ place: { slug, name }, origin, organisations, services, pieces }),
  page: ({ organisations, services }, view) => {
    const { slug } = placeShown(view);
    const at = `/${slug}/organisations/export`;
    return {
      title: "Take the directory along",
      contentLanguage: "en",
      breadcrumbs: directoryTrail(placeShown(view)),
      main: (
        <>
          <PageTitle
            title="Take the directory along"
            lead={`${organisations.toLocaleString("en-GB")} organisations and ${services.toLocaleString("en-GB")} things people can come to.`}
          />
          <ul className="nhsuk-list nhsuk-list--bullet">
            <li>
              <a href={`${at}?as=xlsx`}>A workbook for Excel</a>
              {organisations + services > workbookLinesMax ? `: the first ${workbookLines} lines` : null}
            </li>
            <li>
              <a href={`${at}?as=csv`}>A table as CSV</a>, to change and bring in again
            </li>
            <li>
              <a href={`${at}?as=oruk`}>Open Referral JSON</a>, for other directories
            </li>
          </ul>
          <p>
            Programs read the same as a feed at <a href={`/${slug}/oruk`}>/{slug}/oruk</a> (Open Referral UK 3.0). Who
            is named to talk to is told only where they agreed that everybody may know.
          </p>
        </>
      ),
    };
  },
  downloads: {
    csv: (exported) => csvInPieces(sheetOf(exported), rowsIn(exported)),
    xlsx: workbookOf,
    oruk: (exported) => ({
      fileName: `organisations of ${exported.place.name}.json`,
      contentType: "application/json",
      stream: writtenIn(exported),
    }),
  },
});
