import { z } from "zod";
import { PageTitle } from "../../../design/index.ts";
import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import type { Download } from "../../../web/route.ts";
import { spreadsheetOf } from "../../../web/spreadsheet.ts";
import type { Spreadsheet } from "../../../web/spreadsheet.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import type { FedOrganisation, FedService } from "../oruk/fed.ts";
import { listFedOrganisations, listFedServices } from "../oruk/feed.store.ts";
import { writtenOrganisation } from "../oruk/written-organisation.rules.ts";
import { writtenServiceAlone } from "../oruk/written-service.rules.ts";
import { directoryTrail, placeShown } from "../place-shown.ts";
import { maySeeServices } from "../service.policy.ts";
import { directoryRows, exportColumns } from "./directory-table.rules.ts";

/** At most so many of each leave in one file. */
const exportMax = 20_000;

interface Exported {
  readonly place: { readonly slug: string; readonly name: string };
  readonly origin: string;
  readonly organisations: readonly FedOrganisation[];
  readonly services: readonly FedService[];
}

const tableOf = ({ place, organisations, services }: Exported): Spreadsheet => ({
  fileName: `organisations of ${place.name}`,
  sheet: "Organisations",
  columns: exportColumns.map(({ heading }) => heading),
  rows: directoryRows(organisations, services),
});

/** Every organisation with its services, as one page of the standard. */
const writtenAll = ({ place, origin, organisations, services }: Exported) => {
  const from = { origin, place };
  const offered = Map.groupBy(services, ({ organisation }) => organisation.id);
  return {
    total_items: organisations.length,
    total_pages: 1,
    page_number: 1,
    size: organisations.length,
    first_page: true,
    last_page: true,
    empty: organisations.length === 0,
    contents: organisations.map((one) =>
      writtenOrganisation(
        one,
        from,
        (offered.get(one.id) ?? []).map((service) => writtenServiceAlone(service, from)),
      ),
    ),
  };
};

const orukFile = (exported: Exported): Download => ({
  fileName: `organisations of ${exported.place.name}.json`,
  contentType: "application/json",
  text: `${JSON.stringify(writtenAll(exported))}\n`,
});

export const exportRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/export",
  summary: "The whole directory to take away: a table as CSV or Excel, or Open Referral JSON",
  practices: ["P33"],
  answers: z
    .custom<Exported>()
    .transform(({ organisations, services }) => ({ organisations: organisations.length, services: services.length }))
    .pipe(z.object({ organisations: z.number(), services: z.number() })),
  permit: maySeeServices,
  find: async (tx, { place, actor }, { origin }) => {
    const arePublic = await arePublicPagesOn(tx, place.id);
    const all = { page: 1, perPage: exportMax };
    const isAllowed = maySeeServices(actor, { arePublic }).allowed;
    return {
      arePublic,
      origin: origin(),
      organisations: isAllowed ? await listFedOrganisations(tx, { words: [] }, all) : [],
      services: isAllowed ? await listFedServices(tx, { words: [] }, all) : [],
    };
  },
  answer: ({ place: { slug, name }, origin, organisations, services }) =>
    found({ place: { slug, name }, origin, organisations, services }),
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
            lead={`${organisations.length.toLocaleString("en-GB")} organisations and ${services.length.toLocaleString("en-GB")} things people can come to.`}
          />
          <ul className="nhsuk-list nhsuk-list--bullet">
            <li>
              <a href={`${at}?as=xlsx`}>A workbook for Excel</a>
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
    csv: (exported) => spreadsheetOf(tableOf(exported), "csv"),
    xlsx: (exported) => spreadsheetOf(tableOf(exported), "xlsx"),
    oruk: orukFile,
  },
});
