import type { Tx } from "../../../db/tables.ts";
import { listCommunities } from "../../communities/index.ts";
import type { Collection, Term, Written } from "./fed.ts";
import {
  countFedOrganisations,
  countFedServices,
  listFedOrganisations,
  listFedServices,
  listLanguagesUsed,
} from "./feed.store.ts";
import type { FeedPage, FeedWanted } from "./feed.store.ts";
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

interface Collected {
  readonly count: number;
  readonly contents: readonly Written[];
}

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
    case "services":
      return {
        count: await countFedServices(tx, wanted),
        contents: (await listFedServices(tx, wanted, listing)).map((service) =>
          isFull ? writtenService(service, from) : writtenServiceBriefly(service, from),
        ),
      };
    case "service_at_locations": {
      const there = { ...wanted, isAtLocation: true };
      return {
        count: await countFedServices(tx, there),
        contents: (await listFedServices(tx, there, listing)).flatMap((service) =>
          writtenAtLocation(service, from, isFull ? "whole" : "brief"),
        ),
      };
    }
    case "organizations":
      return {
        count: await countFedOrganisations(tx, wanted),
        contents: (await listFedOrganisations(tx, wanted, listing)).map((organisation) =>
          writtenOrganisation(organisation, from),
        ),
      };
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
      const [service] = await listFedServices(tx, { id, words: [] }, one);
      if (service === undefined) return undefined;
      return collection === "services" ? writtenService(service, from) : writtenAtLocation(service, from, "whole")[0];
    }
    case "organizations": {
      const [organisation] = await listFedOrganisations(tx, { id, words: [] }, one);
      if (organisation === undefined) return undefined;
      const offered = await listFedServices(
        tx,
        { organisationId: id, words: [] },
        { page: 1, perPage: servicesOfOneMax },
      );
      return writtenOrganisation(
        organisation,
        from,
        offered.map((service) => writtenServiceAlone(service, from)),
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
