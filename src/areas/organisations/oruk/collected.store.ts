import type { Tx } from "../../../db/tables.ts";
import { listCommunities } from "../../communities/index.ts";
import type { Collection, Term, Written } from "./fed.ts";
import { listFedOrganisations, listFedServices, listLanguagesUsed } from "./feed.store.ts";
import type { Fed, FeedPage, FeedWanted } from "./feed.store.ts";
import { taxonomies, termsOf } from "./terms.rules.ts";
import { writtenOrganisation, writtenTaxonomy, writtenTerm } from "./written-organisation.rules.ts";
import type { FedFrom } from "./written-organisation.rules.ts";
import {
  writtenAtLocation,
  writtenService,
  writtenServiceAlone,
  writtenServiceBriefly,
} from "./written-service.rules.ts";

/** Of an organisation alone: at most so many services are told with it. */
const servicesOfOneMax = 100;
const one: FeedPage = { page: 1, perPage: 1 };

/** Every term that the place can use. */
export const listTerms = async (tx: Tx): Promise<readonly Term[]> =>
  termsOf({
    communities: (await listCommunities(tx)).filter(({ isHere }) => isHere),
    languages: await listLanguagesUsed(tx),
  });

type Collected = Fed<Written>;

const slice = (all: readonly Written[], { page, perPage }: FeedPage): Collected => ({
  count: all.length,
  contents: all.slice((page - 1) * perPage, page * perPage),
});

type Listing = FeedPage & { readonly isFull: boolean; readonly from: FedFrom };

/** One page of a collection, and how many there are in all. */
export async function listCollected(
  tx: Tx,
  collection: Collection,
  { wanted, ...listing }: Listing & { readonly wanted: FeedWanted },
): Promise<Collected> {
  const { isFull, from } = listing;
  switch (collection) {
    case "services": {
      const { count, contents } = await listFedServices(tx, wanted, listing);
      return {
        count,
        contents: contents.map((service) =>
          isFull ? writtenService(service, from) : writtenServiceBriefly(service, from),
        ),
      };
    }
    case "service_at_locations": {
      const { count, contents } = await listFedServices(tx, { ...wanted, isAtLocation: true }, listing);
      return {
        count,
        contents: contents.flatMap((service) => writtenAtLocation(service, from, isFull ? "whole" : "brief")),
      };
    }
    case "organizations": {
      const { count, contents } = await listFedOrganisations(tx, wanted, listing);
      return { count, contents: contents.map((organisation) => writtenOrganisation(organisation, from)) };
    }
    case "taxonomies":
      return slice(
        taxonomies.map((taxonomy) => writtenTaxonomy(taxonomy)),
        listing,
      );
    case "taxonomy_terms":
      return slice((await listTerms(tx)).map(writtenTerm), listing);
  }
}

/** One thing of a collection with all that is told of it, or undefined where there is none. */
export async function findCollected(
  tx: Tx,
  collection: Collection,
  { id, from }: { readonly id: string; readonly from: FedFrom },
): Promise<Written | undefined> {
  switch (collection) {
    case "services":
    case "service_at_locations": {
      const [service] = (await listFedServices(tx, { id, words: [] }, one)).contents;
      if (service === undefined) return undefined;
      return collection === "services" ? writtenService(service, from) : writtenAtLocation(service, from, "whole")[0];
    }
    case "organizations": {
      const [organisation] = (await listFedOrganisations(tx, { id, words: [] }, one)).contents;
      if (organisation === undefined) return undefined;
      const offered = await listFedServices(
        tx,
        { organisationId: id, words: [] },
        { page: 1, perPage: servicesOfOneMax },
      );
      return writtenOrganisation(
        organisation,
        from,
        offered.contents.map((service) => writtenServiceAlone(service, from)),
      );
    }
    case "taxonomies": {
      const taxonomy = taxonomies.find((each) => each.id === id);
      return taxonomy && writtenTaxonomy(taxonomy, await listTerms(tx));
    }
    case "taxonomy_terms": {
      const term = (await listTerms(tx)).find((each) => each.id === id);
      return term && writtenTerm(term);
    }
  }
}
