import { found } from "../../../nouns/result.ts";
import { lookInPlace } from "../../../web/in-place.ts";
import { arePublicPagesOn } from "../../places/index.ts";
import { findOrganisation } from "../organisation.store.ts";
import { organisationFor } from "../organisation-shown.rules.ts";
import { findMergedInto } from "../merge/merge.store.ts";
import {
  mayChangeOrganisation,
  mayCreditUse,
  mayJoinWorkers,
  mayMergeOrganisations,
  mayTakeOrganisationOut,
} from "../organisation.policy.ts";
import { organisationAnswerOf, organisationParams } from "../organisation.schema.ts";
import { placeShown } from "../place-shown.ts";
import { maySeeServices } from "../service.policy.ts";
import { schemaOfOrganisation } from "../structured/schema-org.rules.ts";
import { withStructured } from "../structured/structured.page.tsx";
import { organisationPage } from "./organisation.page.tsx";
import type { OrganisationShown } from "./organisation.page.tsx";

export const organisationRoute = lookInPlace({
  method: "GET",
  path: "/{place}/organisations/{organisation}",
  summary: "An organisation: whom to talk to about what, what people can come to, what it brings and lends",
  practices: ["P15", "P18"],
  reads: { params: organisationParams },
  answers: organisationAnswerOf<OrganisationShown>(),
  permit: maySeeServices,
  find: async (tx, { params, place }) => {
    const organisation = await findOrganisation(tx, params.organisation);
    if (organisation === undefined) return undefined;
    return {
      organisation,
      mergedInto: organisation.endedAt === null ? null : await findMergedInto(tx, organisation.id),
      arePublic: await arePublicPagesOn(tx, place.id),
    };
  },
  answer: ({ organisation, mergedInto }, { actor, at }) =>
    found({
      organisation: organisationFor(actor, organisation),
      today: at.toISOString(),
      mayChange: organisation.endedAt === null && mayChangeOrganisation(actor, organisation).allowed,
      mayLeave: organisation.endedAt === null && mayTakeOrganisationOut(actor, organisation).allowed,
      mayPropose: organisation.endedAt === null && (actor.member?.keepsFor ?? null) !== null,
      mayCredit: mayCreditUse(actor).allowed,
      mayMerge: organisation.endedAt === null && mayMergeOrganisations(actor).allowed,
      mergedInto,
      mayJoin: organisation.endedAt === null && mayJoinWorkers(actor, organisation).allowed,
    }),
  page: (shown, view) => {
    const { main, ...page } = organisationPage(shown, {
      place: placeShown(view),
      language: view.language,
      idempotencyKey: view.key,
    });
    const isHere = shown.organisation.endedAt === null;
    return { ...page, main: isHere ? withStructured(main, schemaOfOrganisation(shown.organisation)) : main };
  },
});
